import { scaleLog } from 'd3-scale';
import { formatNumber, type Tables } from 'flopprint/model';
import { countries } from 'flopprint/data/countries';
import { countriesWithin, rankPlaces, type RankedPlace } from 'flopprint/ranking';
import { scenarioOf, type Form } from '../form/form.ts';
import type { Menus } from '../form/menus.ts';
import { commandOf } from './command.ts';
import type { PlaceRow, PlacesAsked, PlacesFound, Tick } from './messages.ts';

const whole = 100;
const digits = 5;
/** As many digits as anything here shows. */
const short = (value: number): number => Number(value.toPrecision(digits));
/** Room for marks and for the words at an axis, in per cent. */
const [roomBefore, room] = [12, 4];
const fewTicks = 4;

/**
 * The run of a form in every place that may be, with its mark on a chart of water against carbon.
 * @throws InputError for a run without a result, or constraints that leave nothing.
 */
export function findPlaces(tables: Tables, menus: Menus, form: Form, asked: PlacesAsked): PlacesFound {
  const scenario = scenarioOf(form, menus);
  const names = asked.within
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const ranking = rankPlaces(tables, scenario, {
    kind: asked.kind,
    by: asked.by,
    ...(names.length > 0 ? { countries: countriesWithin(countries, names) } : {}),
    ...(asked.provider === '' ? {} : { provider: asked.provider }),
  });
  const { present, ranked } = ranking;
  const texts = new Map(menus.places.map(({ id, text }) => [id, text]));
  const x = axisOf([present, ...ranked].map(({ carbon }) => carbon.value));
  const y = axisOf([present, ...ranked].map(({ water }) => water.value));
  const markOf = (carbon: number, water: number): { mark?: readonly [number, number] } =>
    carbon > 0 && water > 0 ? { mark: [short(x.at(carbon)), short(whole - y.at(water))] } : {};
  const front = frontOf(ranked);
  return {
    asked,
    rows: ranked.map((row): PlaceRow => {
      const { id, name, carbon, water, carbonChange, waterChange, marginal, delay, reads } = row;
      const { carbonIntensity } = reads;
      return {
        name: texts.get(id) ?? name,
        carbon: short(carbon.value),
        ...(carbonChange.share === undefined ? {} : { carbonShare: short(carbonChange.share) }),
        water: short(water.value),
        ...(waterChange.share === undefined ? {} : { waterShare: short(waterChange.share) }),
        ...(marginal ? { marginal: short(marginal.value) } : {}),
        ...(delay ? { delay: short(delay.value) } : {}),
        ...(carbonIntensity
          ? {
              grid: {
                value: short(carbonIntensity.value),
                ...(carbonIntensity.row ? { row: carbonIntensity.row } : {}),
              },
            }
          : {}),
        isPresent: row.isPresent,
        onFront: front.has(row),
        ...markOf(carbon.value, water.value),
      };
    }),
    here: {
      carbon: present.carbon.value,
      water: present.water.value,
      ...markOf(present.carbon.value, present.water.value),
    },
    across: x.ticks,
    up: y.ticks.map(({ at, text }) => ({ at: whole - at, text })),
    notes: ranking.notes,
    dropped: ranking.dropped,
    leftOut: ranking.leftOut.length,
    command: commandOf(scenario, [
      'rank places -',
      `--kind ${asked.kind} --by ${asked.by}`,
      ...(names.length > 0 ? [`--within '${names.join(',').replaceAll("'", '’')}'`] : []),
      ...(asked.provider === '' ? [] : [`--provider ${asked.provider}`]),
    ]),
  };
}

/** From 0 to 100, with ticks. */
function axisOf(values: readonly number[]): {
  readonly at: (value: number) => number;
  readonly ticks: Tick[];
} {
  const above = values.filter((value) => value > 0);
  const scale = scaleLog([Math.min(...above), Math.max(...above)], [roomBefore, whole - room]);
  const all = scale.ticks(fewTicks);
  const step = Math.ceil(all.length / fewTicks);
  return {
    at: (value) => scale(value),
    ticks: all
      .filter((_, index) => index % step === 0)
      .map((value) => ({ at: short(scale(value)), text: formatNumber(value, 2) })),
  };
}

/** Those that no other beats in both. */
function frontOf(rows: readonly RankedPlace[]): ReadonlySet<RankedPlace> {
  const order = rows.toSorted(
    (one, other) => one.carbon.value - other.carbon.value || one.water.value - other.water.value,
  );
  const front = new Set<RankedPlace>();
  let least = Infinity;
  for (const row of order) {
    if (row.water.value >= least) continue;
    least = row.water.value;
    front.add(row);
  }
  return front;
}
