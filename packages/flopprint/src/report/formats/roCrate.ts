import { visible } from '../escape.ts';
import type { Report, ReportFormat } from '../report.ts';
import { json, nameOf } from './facts.ts';
import { describe, toolId, toolOf, variablesOf, worksOf, type Entity } from './linkedData.ts';

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
