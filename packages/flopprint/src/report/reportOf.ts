import { countries } from '../data/countries.ts';
import { sources } from '../data/sources.ts';
import { simulateWith, type Estimate } from '../estimate.ts';
import { describe, equationRecord } from '../explain.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { dataVersion, version } from '../version.ts';
import { canonicalJson, hashOf } from './canonical.ts';
import { digestOf, figuresOf } from './figures.ts';
import type { CitedSource, Report, ReportNames } from './report.ts';

const digits = 12;

/**
 * The report on a scenario: its simulated estimate with every figure at 12 significant digits, the names and sources
 * behind it, and the hashes by which it is cited and checked. The same scenario gives the same bytes on every machine.
 * @param options.link where the calculation can be opened again.
 * @throws InputError for what a person can mend, CalculationError for a result that is no finite number.
 */
export function reportOf(
  tables: Tables,
  scenario: Scenario,
  options: { readonly link?: string } = {},
): Report {
  const estimate = rounded(simulateWith(tables, scenario));
  const labels = Object.keys(estimate.quantities).map((key) => [key, describe(estimate, key).label] as const);
  return {
    estimate,
    content: contentOf({ scenario, version, data: dataVersion }),
    digest: digestOf(figuresOf({ ...estimate })),
    names: namesOf(tables, estimate),
    sources: citedSources(estimate, Object.fromEntries(labels)),
    labels: Object.fromEntries(labels),
    ...(options.link ? { link: options.link } : {}),
  };
}

/** SHA-256 of what a result follows from: the scenario as it was stated, the versions of code and data, and the seed. */
export function contentOf({
  scenario,
  version: code,
  data,
}: {
  readonly scenario: Scenario;
  readonly version: string;
  readonly data: string;
}): string {
  return hashOf(canonicalJson({ code, data, scenario, seed: scenario.seed ?? 0 }));
}

/** An estimate at 12 significant digits. What the scenario states stays as it was stated. */
function rounded({ scenario, ...figures }: Estimate): Estimate {
  const round = (value: unknown): unknown => {
    if (typeof value === 'number') return Number(value.toPrecision(digits));
    if (Array.isArray(value)) return value.map(round);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, round(member)]));
  };
  const { schema, version: code, data, method, ...rest } = round(figures) as typeof figures;
  return { schema, version: code, data, method, scenario, ...rest };
}

/** Every source that a datum or an equation of the estimate comes from, with what was taken from it. */
function citedSources(estimate: Estimate, labels: Readonly<Record<string, string>>): CitedSource[] {
  const taken = new Map<string, Set<string>>();
  for (const [key, { source, equation }] of Object.entries(estimate.quantities)) {
    const ofEquation = equation === undefined ? undefined : equationRecord(equation)?.source;
    for (const id of [source, ofEquation])
      if (id !== undefined) taken.set(id, (taken.get(id) ?? new Set()).add(labels[key] ?? key));
  }
  return [...taken].flatMap(([id, of]) => {
    const found = sources[id];
    if (!found) return [];
    const { title, authors, licence, year, url, doi } = found;
    return [
      {
        id,
        title,
        authors,
        licence,
        ...(year === undefined ? {} : { year }),
        ...(url === undefined ? {} : { url }),
        ...(doi === undefined ? {} : { doi }),
        of: [...of],
      },
    ];
  });
}

function namesOf({ accelerators, cloudRegions, grids }: Tables, { readAs }: Estimate): ReportNames {
  const device = accelerators.find(({ id }) => id === readAs['hardware.accelerator'])?.name;
  const region = cloudRegions.find(({ id }) => id === readAs['site.region']);
  const zone = grids.flat().find((row) => row.zone === readAs['site.grid']);
  const alpha2 = zone?.iso2 ?? region?.country;
  const found = grids.flat().find(({ iso2, iso3 }) => iso2 !== undefined && iso2 === alpha2 && iso3);
  const name = countries.find(({ id }) => id === alpha2)?.name;
  const place = region?.name ?? zone?.name;
  const isPart = region !== undefined || zone?.zoneType !== 'country';
  const country = alpha2 && found?.iso3 && name ? { alpha2, alpha3: found.iso3, name } : undefined;
  return {
    ...(device ? { device } : {}),
    ...(place ? { place: name && isPart && !place.includes(name) ? `${place}, ${name}` : place } : {}),
    ...(country ? { country } : {}),
    ...(region ? { cloud: { provider: region.provider, region: region.regionId } } : {}),
  };
}
