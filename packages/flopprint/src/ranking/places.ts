import type { CloudRegion } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { estimateWith, type Amount, type Estimate } from '../estimate.ts';
import { evaluate } from '../evaluate.ts';
import { formatNumber } from '../format.ts';
import type { AnyGraph, Graph } from '../graph.ts';
import { plannedRunGraph } from '../kernels/plannedRun.ts';
import { constantValue } from '../resolve/datum.ts';
import { readScenario, type Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import {
  judged,
  presentOf,
  rank,
  standingOf,
  without,
  type Contest,
  type RankedBy,
  type Ranking,
  type Standing,
} from './contest.ts';

/** Every kind of place that can be ranked. */
export const placeKinds = ['countries', 'regions'] as const;
/** Countries by the average of their grid, or regions of cloud providers with the PUE and WUE of the provider. */
export type PlaceKind = (typeof placeKinds)[number];

/** A place where a run could stand. */
export interface PlaceCandidate {
  /** ISO 3166-1 alpha-2, or the id of a cloud region. */
  readonly id: string;
  /** As readers know it. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** Of a cloud region. */
  readonly provider?: string;
  /** Every spelling by which the result of an estimate may name it. */
  readonly codes: readonly string[];
}

/** Where a run may stand at all. */
export interface PlaceLimits {
  /** ISO 3166-1 alpha-2 codes of the countries that the data may lie in; see `countriesWithin`. */
  readonly countries?: readonly string[];
  /** Provider of cloud regions, such as `gcp`. */
  readonly provider?: string;
}

/** The run at another place. */
export interface RankedPlace extends Standing {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Of a cloud region. */
  readonly provider?: string;
  /** Carbon of the electricity by the plants that would run for one more kilowatt-hour, in tCO2e, where it is known: beside the average, never ranked by. */
  readonly marginal?: Amount;
  /** Carbon of one day in which the machines of the training are held there and idle, in tCO2e, where its time is known. */
  readonly delay?: Amount;
}

/** Facts of one place, which say nothing of another. */
const placeBound = [
  'site.carbonIntensity',
  'site.pue',
  'site.wue',
  'site.ewif',
  'site.cooling',
  'site.outdoorTemperature',
  'site.wetBulb',
  'site.scarcityFactor',
  'site.source',
  'site.carbonFreeShare',
  'site.residualIntensity',
  'site.marginalIntensity',
  'training.start',
];
const named = ['site.region', 'site.grid'];
const read = ['carbonIntensity', 'ewif', 'pue', 'wue'];

/**
 * A run at another place: what is stated about the present one (carbon intensity, PUE, WUE, water of electricity,
 * cooling, start) is left behind; year, basis and how hydropower is counted are kept.
 * @param site the new place: `region` or `grid`.
 * @returns the scenario there, and the fields that were left behind.
 */
export function movedTo(
  scenario: Scenario,
  site: Readonly<Record<'region', string> | Record<'grid', string>>,
): { readonly scenario: Scenario; readonly dropped: readonly string[] } {
  const { rest, had: dropped } = without(without(scenario, named).rest, placeBound);
  return { scenario: { ...rest, site: { ...rest.site, ...site } }, dropped };
}

/**
 * The same run at every country or cloud region, each by an estimate of its own: nothing is scaled. What is stated
 * about the present place (carbon intensity, PUE, WUE, water of electricity, cooling) counts there alone; year, basis and how hydropower is counted
 * hold everywhere. Places known on another basis than the one asked for are left out: a ranking never mixes bases.
 * @param options `kind`: countries unless stated; `by`: carbon unless stated; `countries` and `provider`: only there.
 * @returns the lowest first, with the change against the run as it stands in the unit of each total.
 * @throws InputError when the scenario itself has no result, naming the field and the remedy.
 */
export function rankPlaces(
  tables: Tables,
  scenario: Scenario,
  options: { readonly kind?: PlaceKind; readonly by?: RankedBy } & PlaceLimits = {},
): Ranking<RankedPlace> {
  return rank(openPlaces(tables, scenario, options.kind ?? 'countries', options), options.by ?? 'carbon');
}

/**
 * The ranking before any place is judged, for whoever must not block.
 * @throws InputError as `rankPlaces`.
 */
export function openPlaces(
  tables: Tables,
  scenario: Scenario,
  kind: PlaceKind,
  limits: PlaceLimits = {},
): Contest<PlaceCandidate, RankedPlace> {
  const estimate = estimateWith(tables, scenario);
  const present = presentOf(estimate, read);
  const { had: dropped } = without(scenario, placeBound);
  const basis = scenario.site?.basis ?? 'lifecycle';
  const { 'site.region': region, 'site.grid': grid } = estimate.readAs;
  const stated = readScenario(scenario).texts;
  const isHere = ({ codes }: PlaceCandidate): boolean => {
    if (dropped.length > 0 || (stated.has('site.region') && stated.has('site.grid'))) return false;
    return codes.includes((kind === 'regions' ? region : grid) ?? '');
  };
  const place = ({ id }: PlaceCandidate): Scenario =>
    movedTo(scenario, kind === 'regions' ? { region: id } : { grid: id }).scenario;
  return {
    present,
    dropped,
    notes: notesOf(tables, kind, estimate.basis, basis),
    candidates: allowed(
      kind === 'regions' ? tables.cloudRegions.map(ofRegion) : countries(tables),
      kind,
      limits,
    ),
    judge: (candidate) =>
      judged<RankedPlace>(candidate, () => {
        const there = estimateWith(tables, place(candidate));
        if (there.basis !== basis)
          return `only a ${there.basis ?? 'stated'} carbon intensity is known, and a ranking never mixes bases`;
        // Every plant has a life cycle; a small grid's emissions can round to nothing.
        if (basis === 'lifecycle' && there.quantities['carbonIntensity']?.value === 0)
          return 'its lifecycle carbon intensity is published as 0, which only rounding makes it';
        const { id, name, country, provider } = candidate;
        return {
          id,
          name,
          country,
          ...(provider ? { provider } : {}),
          isPresent: isHere(candidate),
          ...(there.quantities['marginalCarbon']
            ? {
                marginal: {
                  value: there.quantities['marginalCarbon'].value,
                  unit: there.quantities['marginalCarbon'].unit,
                },
              }
            : {}),
          ...delayOf(tables, there),
          ...standingOf(there, present, read),
        };
      }),
  };
}

/** What it costs to wait a day with the machines held: idle power, and a share of their life. */
function delayOf(tables: Tables, { quantities }: Estimate): { readonly delay?: Amount } {
  const { inputs, equations } = plannedRunGraph;
  const inBase = (key: 'facilityEnergy' | 'embodiedCarbon'): number | undefined => {
    const found = quantities[key];
    return found && found.value * inputs[key][1];
  };
  const { duration, carbonIntensity } = quantities;
  if (!duration || duration.value <= 0 || !carbonIntensity) return {};
  const aDay = parseUnit('day').factor;
  const anyGraph: AnyGraph = plannedRunGraph;
  const graph: Graph = anyGraph;
  const { waitingCarbon } = evaluate(graph, {
    facilityEnergy: inBase('facilityEnergy'),
    embodiedCarbon: inBase('embodiedCarbon'),
    duration: duration.value * aDay,
    idlePowerShare: constantValue(tables, 'idle-power-share'),
    waitingTime: aDay,
    waitingIntensity: carbonIntensity.value * inputs.waitingIntensity[1],
  });
  return waitingCarbon === undefined
    ? {}
    : { delay: { value: waitingCarbon / equations.waitingCarbon[1], unit: 'tCO2e' } };
}

function notesOf(tables: Tables, kind: PlaceKind, present: string | undefined, basis: string): string[] {
  const notes: string[] = [
    'Ranked by average intensities; marginal carbon is that of the plants that would run for one more kilowatt-hour, for screening (2021, direct), and says what moving the run might change.',
  ];
  if (present !== basis)
    notes.push(
      `The carbon intensity of the run as it stands is ${present ?? 'of no stated basis'}, that of the other places ${basis}: the two count different things.`,
    );
  const [pue] = tables.providers
    .filter(
      ({ provider, quantity, basis: kindOf }) =>
        provider === 'industry' && quantity === 'pue' && kindOf === 'survey',
    )
    .toSorted((left, right) => (right.year ?? 0) - (left.year ?? 0));
  if (kind === 'countries' && pue)
    notes.push(
      `No provider is named for a country, so each has the PUE of the average data centre (${formatNumber(pue.value)}); cloud regions have that of their provider.`,
    );
  return notes;
}

function allowed(
  places: readonly PlaceCandidate[],
  kind: PlaceKind,
  { countries: codes, provider }: PlaceLimits,
): PlaceCandidate[] {
  if (provider !== undefined) {
    if (kind !== 'regions')
      throw new InputError('provider', 'a country has no provider; rank regions, or leave it out');
    const known = [...new Set(places.map((place) => place.provider ?? ''))];
    if (!known.includes(provider))
      throw new InputError('provider', `"${provider}" is not one of ${known.join(', ')}`);
  }
  const left = places.filter(
    (place) =>
      (codes === undefined || codes.includes(place.country)) &&
      (provider === undefined || place.provider === provider),
  );
  if (left.length === 0)
    throw new InputError(
      'within',
      `no place that is known lies there; allow more countries, or another provider`,
    );
  return left;
}

function ofRegion({ id, name, country, provider }: CloudRegion): PlaceCandidate {
  return { id, name, country, provider, codes: [id] };
}

/** Every country with an average carbon intensity, by the name that the first table gives it. */
function countries({ grids }: Tables): PlaceCandidate[] {
  const found = new Map<string, PlaceCandidate>();
  for (const { zone, zoneType, method, iso2, iso3, name } of grids.flat())
    if (zoneType === 'country' && method === 'average' && iso2 && !found.has(iso2))
      found.set(iso2, { id: iso2, name, country: iso2, codes: [iso2, zone, ...(iso3 ? [iso3] : [])] });
  return [...found.values()];
}
