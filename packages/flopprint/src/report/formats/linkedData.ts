import { capital } from '../../format.ts';
import { visible } from '../escape.ts';
import type { CitedSource, Report, ReportFormat } from '../report.ts';
import { coveredBy, json, madeBy, nameOf, placeOf, safeAddress } from './facts.ts';

type Entity = Readonly<Record<string, unknown>>;

const toolId = '#flopprint';

/** The tool, of which the version is a part of every result. */
const toolOf = ({ estimate }: Report): Entity => ({
  '@id': toolId,
  '@type': 'SoftwareApplication',
  name: 'flopprint',
  softwareVersion: visible(estimate.version),
  version: visible(estimate.version),
  applicationCategory: 'carbon, energy and water footprint of AI models',
  license: 'https://spdx.org/licenses/Apache-2.0',
});

/** A source by its address, else by its id in our table. */
const idOf = ({ id, doi, url }: CitedSource): string =>
  (doi ? safeAddress(`https://doi.org/${doi}`) : undefined) ??
  safeAddress(url) ??
  `#source-${encodeURIComponent(id)}`;

/** Each source once, however many of our entries share an address. */
function worksOf({ sources }: Report): Entity[] {
  const works = sources.map((source): [string, Entity] => [
    idOf(source),
    {
      '@id': idOf(source),
      '@type': 'CreativeWork',
      name: visible(source.title),
      ...(source.authors ? { author: visible(source.authors) } : {}),
      ...(source.year === undefined ? {} : { datePublished: String(source.year) }),
      ...(source.licence ? { license: visible(source.licence) } : {}),
    },
  ]);
  return [...new Map(works).values()];
}

/** Totals as schema.org has them: `minValue` and `maxValue` are the ends of the 90 % interval. */
function variablesOf({ estimate }: Report): Entity[] {
  return Object.entries(estimate.total).flatMap(([key, amount]) =>
    amount
      ? [
          {
            '@type': 'PropertyValue',
            name: capital(key),
            value: amount.value,
            unitText: amount.unit,
            ...(amount.p5 === undefined ? {} : { minValue: amount.p5, maxValue: amount.p95 }),
          },
        ]
      : [],
  );
}

const describe = (report: Report): string =>
  visible(
    `Carbon, energy and water of ${coveredBy(report)}, estimated with ${madeBy(report)}; intervals hold 90 %; ` +
      'location-based, without certificates or offsets.',
  );

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

/**
 * `ro-crate-metadata.json` of a folder that holds the report as `report.json`; RO-Crate 1.1, docs/_specification/1.1
 * of ResearchObject/ro-crate. `datePublished`, which a root must have, is the date of the tables that the report was
 * made from: the report is the same on every day. The licence of a report is its author's to state.
 */
export const roCrate: ReportFormat = {
  id: 'ro-crate',
  label: 'RO-Crate 1.1 metadata',
  purpose: 'What is in a research package with this report, how it was made and from what.',
  extension: 'json',
  mediaType: 'application/ld+json',
  write: (report) => {
    // In a crate nothing is nested: each thing is an entity of the graph.
    const variables = variablesOf(report).map((variable): Entity => ({
      '@id': `#total-${String(variable['name'])}`,
      ...variable,
    }));
    return json({
      '@context': 'https://w3id.org/ro/crate/1.1/context',
      '@graph': [
        {
          '@id': 'ro-crate-metadata.json',
          '@type': 'CreativeWork',
          conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
          about: { '@id': './' },
        },
        {
          '@id': './',
          '@type': 'Dataset',
          name: visible(`Footprint of ${nameOf(report)}`),
          description: `${describe(report)} datePublished is the date of the data tables.`,
          datePublished: dateOf(report),
          license: 'Not stated by the author of the report; licences of the sources stand with each source.',
          identifier: visible(report.content),
          hasPart: [{ '@id': 'report.json' }],
          variableMeasured: variables.map((variable) => ({ '@id': variable['@id'] })),
          mentions: [{ '@id': '#estimate' }],
          citation: worksOf(report).map((work) => ({ '@id': work['@id'] })),
        },
        {
          '@id': 'report.json',
          '@type': 'File',
          name: 'The report: scenario, every quantity with its origin, versions and hashes',
          encodingFormat: 'application/json',
        },
        {
          '@id': '#estimate',
          '@type': 'CreateAction',
          name: 'Estimation from the scenario in the report',
          instrument: { '@id': toolId },
          result: { '@id': 'report.json' },
        },
        toolOf(report),
        ...variables,
        ...worksOf(report),
      ],
    });
  },
};

/** `2026-11-21+a250ca1a` begins with the day of the tables. */
const dateOf = ({ estimate }: Report): string =>
  /^\d{4}-\d{2}-\d{2}/.exec(estimate.data)?.[0] ?? estimate.data;
