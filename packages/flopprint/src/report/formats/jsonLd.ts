import { visible } from '../escape.ts';
import type { ReportFormat } from '../report.ts';
import { json, nameOf, placeOf, safeAddress } from './facts.ts';
import { describe, toolId, toolOf, variablesOf, worksOf } from './linkedData.ts';

/**
 * schema.org as JSON-LD: the result as a `Dataset`, made by a `SoftwareApplication`, based on its sources. Properties
 * are those of https://schema.org/Dataset and https://schema.org/PropertyValue.
 */
export const jsonLd: ReportFormat = {
  id: 'json-ld',
  label: 'schema.org, JSON-LD',
  purpose: 'The result as a data set that search engines and catalogues understand.',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (report) => {
    const url = safeAddress(report.link);
    const place = placeOf(report);
    return json({
      '@context': 'https://schema.org',
      '@graph': [
        toolOf(report),
        {
          '@id': '#result',
          '@type': 'Dataset',
          name: visible(`Footprint of ${nameOf(report)}`),
          description: describe(report),
          identifier: visible(report.content),
          version: visible(report.estimate.data),
          ...(url ? { url } : {}),
          ...(place ? { spatialCoverage: { '@type': 'Place', name: visible(place) } } : {}),
          measurementTechnique: visible(`method ${report.estimate.method} of flopprint`),
          variableMeasured: variablesOf(report),
          isBasedOn: worksOf(report).map((work) => ({ '@id': work['@id'] })),
        },
        { '@type': 'CreateAction', instrument: { '@id': toolId }, result: { '@id': '#result' } },
        ...worksOf(report),
      ],
    });
  },
};
