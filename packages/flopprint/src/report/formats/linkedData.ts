import { capital } from '../../format.ts';
import { visible } from '../escape.ts';
import type { CitedSource, Report } from '../report.ts';
import { coveredBy, madeBy, safeAddress } from './facts.ts';

export type Entity = Readonly<Record<string, unknown>>;

export const toolId = '#flopprint';

/** The tool, of which the version is a part of every result. */
export const toolOf = ({ estimate }: Report): Entity => ({
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
export function worksOf({ sources }: Report): Entity[] {
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
export function variablesOf({ estimate }: Report): Entity[] {
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

export const describe = (report: Report): string =>
  visible(
    `Carbon, energy and water of ${coveredBy(report)}, estimated with ${madeBy(report)}; intervals hold 90 %; ` +
      'location-based, without certificates or offsets.',
  );
