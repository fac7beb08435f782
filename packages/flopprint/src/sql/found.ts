import { fieldAt } from '../fields.ts';
import { predictedEfficiencyGraph } from '../kernels/predictedEfficiency.ts';
import { trainingGraph } from '../kernels/training.ts';
import { wallClockGraph } from '../kernels/wallClock.ts';
import { resolve } from '../resolve.ts';
import { constantValue } from '../resolve/datum.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import { runColumns, type RunColumn } from './columns.ts';
import { numberLiteral, textLiteral, type Dialect } from './dialects.ts';
import { inputOf, type GridChoice } from './lookups.ts';
import { snakeCase } from './equationSteps.ts';

interface Found {
  readonly keys: readonly string[];
  /** Whether the table of runs has a column, so that what it names has to be looked up. */
  readonly has: (column: RunColumn) => boolean;
  readonly choice: GridChoice;
}

/**
 * The inputs of the training graph for each run, in coherent base units: as stated, as looked up, or by default, in
 * the order in which `resolve` decides. What is refused here has a reason in `refusal`.
 */
export function foundQuery(tables: Tables, dialect: Dialect, { keys, has, choice }: Found): string {
  const world = resolve({ site: choice }, tables);
  const standing = (name: string): string => literal(inputOf(world, name));
  const lookedUp = (table: RunColumn) => (column: string) => (has(table) ? `r.${table}_${column}` : 'NULL');
  const [device, grid, region] = [lookedUp('accelerator'), lookedUp('grid'), lookedUp('region')];
  const first = (...parts: string[]): string => {
    const known = parts.filter((part) => part !== 'NULL');
    return known.length === 1 ? (known[0] ?? 'NULL') : `COALESCE(${known.join(', ')})`;
  };
  const place = (column: 'carbon_intensity' | 'ewif'): string => {
    const ofWorld = standing(column === 'ewif' ? 'ewif' : 'carbonIntensity');
    // A zone of no country has the water of the region's country.
    const ofGrid = column === 'ewif' ? first(grid(column), region('country_ewif'), ofWorld) : grid(column);
    const cases = [
      ...(has('grid') ? [`WHEN r.grid IS NOT NULL THEN ${ofGrid}`] : []),
      ...(has('region') ? [`WHEN r.region IS NOT NULL THEN ${region(column)}`] : []),
    ];
    return cases.length === 0 ? ofWorld : `CASE ${cases.join(' ')} ELSE ${ofWorld} END`;
  };
  const efficiencyStated =
    '(r.mfu IS NOT NULL OR r.achieved_flops IS NOT NULL OR r.hours IS NOT NULL OR r.accelerator_hours IS NOT NULL OR r.energy IS NOT NULL)';
  const withPeaks = has('accelerator') && has('precision');
  const peak = withPeaks
    ? `CASE WHEN r.precision IS NULL THEN ${device('peak_flops')} WHEN ${efficiencyStated} THEN r.stated_peak ELSE r.usual_peak END`
    : device('peak_flops');
  const systemWide = `(r.power_scope = 'system' OR (r.power_scope IS NULL AND ${has('accelerator') ? `r.power > ${device('thermal_design_power')}` : '1 = 0'}))`;
  const inputs: Readonly<Record<string, string>> = {
    activeParameters: first('r.active_parameters', 'r.parameters'),
    flopPerParameterToken: standing('flopPerParameterToken'),
    passes: standing('passes'),
    recompute: first('r.recompute', standing('recompute')),
    tokens: 'r.tokens',
    epochs: first('r.epochs', standing('epochs')),
    peakFlops: peak,
    count: 'r.count',
    thermalDesignPower: device('thermal_design_power'),
    powerFraction: first(device('power_fraction'), standing('powerFraction')),
    hostFactor: standing('hostFactor'),
    pue: first('r.pue', region('pue'), standing('pue')),
    carbonIntensity: first('r.carbon_intensity', place('carbon_intensity')),
    wue: first('r.wue', region('wue'), standing('wue')),
    ewif: first('r.ewif', place('ewif')),
    acceleratorEmbodied: first('r.embodied_accelerator', device('accelerator_embodied')),
    hostEmbodied: first('r.embodied_host', device('host_embodied'), standing('hostEmbodied')),
    acceleratorsPerNode: first(
      'r.accelerators_per_node',
      device('accelerators_per_node'),
      standing('acceleratorsPerNode'),
    ),
    lifetime: first('r.lifetime', standing('lifetime')),
    utilisation: first('r.utilisation', standing('utilisation')),
  };
  const statedColumns: Readonly<Record<string, readonly [sql: string, column: RunColumn]>> = {
    stated_compute: ['r.flops', 'flops'],
    stated_achieved_flops: ['r.achieved_flops', 'achieved_flops'],
    stated_accelerator_hours: ['r.accelerator_hours', 'accelerator_hours'],
    stated_it_energy: ['r.energy', 'energy'],
    stated_mfu: ['r.mfu', 'mfu'],
    stated_accelerator_power: [`CASE WHEN NOT COALESCE(${systemWide}, 1 = 0) THEN r.power END`, 'power'],
    stated_system_power: [
      `CASE WHEN ${systemWide} THEN r.power WHEN r.power IS NULL THEN ${number(dialect, device('system_power'))} END`,
      'power',
    ],
  };
  const mixture = literal(constantValue(tables, 'training-mixture-factor'));
  const made: (readonly [sql: string, name: string])[] = [
    ...keys.map((key) => [`r.${key}`, key] as const),
    ...Object.entries(inputs).map(
      ([name, sql]) => [inBase(number(dialect, sql), graphUnit(name)), snakeCase(name)] as const,
    ),
    ...Object.entries(statedColumns).map(
      ([name, [sql, column]]) => [inBase(sql, unitOfColumn(column)), name] as const,
    ),
    [inBase('r.hours', wallClockGraph.inputs.hours[0]), 'hours'],
    [
      number(
        dialect,
        first(device('generation_mfu'), literal(world.ledger.quantities['generationMfu']?.value)),
      ),
      'generation_mfu',
    ],
    [`CASE WHEN r.active_parameters < r.parameters THEN ${mixture} ELSE ${literal(1)} END`, 'mixture_factor'],
    [literal(1), 'limited_speed'],
    [literal(constantValue(tables, 'training-residual')), 'efficiency_residual'],
    [has('accelerator') ? 'r.accelerator_id' : text(dialect, 'NULL'), 'device'],
    ['(r.grid IS NULL AND r.region IS NULL AND r.carbon_intensity IS NULL)', 'place_assumed'],
    [`(r.power IS NOT NULL AND r.power_scope IS NULL AND ${systemWide})`, 'power_is_system'],
    [withPeaks ? `(NOT ${efficiencyStated} AND r.usual_peak <> r.stated_peak)` : '(1 = 0)', 'peak_is_wider'],
    [
      refusal(tables, dialect, { has, region, ci: first('r.carbon_intensity', place('carbon_intensity')) }),
      'refusal',
    ],
  ];
  return [
    'SELECT',
    made.map(([sql, name]) => `  ${sql} AS ${name}`).join(',\n'),
    'FROM flopprint_joined AS r',
  ].join('\n');
}

interface Places {
  readonly has: Found['has'];
  readonly region: (column: string) => string;
  readonly ci: string;
}

/** The refusals of `resolve`, in its order. */
function refusal(tables: Tables, dialect: Dialect, { has, region, ci }: Places): string {
  const say = (message: string): string => textLiteral(dialect, message);
  const named = (message: string, column: string, after = '"'): string =>
    `concat(${say(message)}, ${dialect.substring}(${column}, 1, ${shown}), ${say(after)})`;
  const limit = literal(constantValue(tables, 'limit-hours-disagreement'));
  const apart = 'abs(r.accelerator_hours - r.count * r.hours)';
  const cases: (readonly [condition: string, message: string])[] = [
    ['r.refusal IS NOT NULL', 'r.refusal'],
    ...(has('accelerator')
      ? [
          [
            'r.accelerator IS NOT NULL AND r.accelerator_id IS NULL',
            named('accelerator: unknown accelerator "', 'r.accelerator'),
          ] as const,
        ]
      : []),
    ...(has('region')
      ? [
          [
            `r.region IS NOT NULL AND ${region('choices')} IS NOT NULL`,
            `concat(${say('region: a region of several providers; write ')}, ${region('choices')})`,
          ] as const,
          [
            `r.region IS NOT NULL AND ${region('id')} IS NULL`,
            named('region: unknown region "', 'r.region'),
          ] as const,
        ]
      : []),
    ...(has('grid')
      ? [['r.grid IS NOT NULL AND r.grid_id IS NULL', named('grid: unknown grid zone "', 'r.grid')] as const]
      : []),
    [
      'r.active_parameters > r.parameters',
      say('active_parameters: more than the parameters; write at most as many'),
    ],
    [
      'r.hours IS NOT NULL AND r.count IS NULL',
      say('count: state how many accelerators ran for these hours'),
    ],
    [
      `${apart} > ${limit} * r.accelerator_hours AND ${apart} > ${limit} * r.count * r.hours`,
      say('accelerator_hours: not count times hours; state one of the two'),
    ],
    ...(has('accelerator') && has('precision')
      ? [
          [
            'r.accelerator IS NOT NULL AND r.precision IS NOT NULL AND r.stated_peak IS NULL',
            say('precision: no peak is known for this accelerator at that precision'),
          ] as const,
        ]
      : []),
    [`${ci} IS NULL`, say('carbon_intensity: no average carbon intensity is known for this place; state it')],
  ];
  return `CASE\n${cases.map(([condition, message]) => `    WHEN ${condition} THEN ${message}`).join('\n')}\n  END`;
}
const shown = 40;

const literal = (value: number | undefined): string => (value === undefined ? 'NULL' : numberLiteral(value));

function number(dialect: Dialect, sql: string): string {
  return sql === 'NULL' ? `CAST(NULL AS ${dialect.number})` : sql;
}
function text(dialect: Dialect, sql: string): string {
  return `CAST(${sql} AS ${dialect.text})`;
}

/** A value in its unit as one in coherent base units. */
function inBase(sql: string, unit: string): string {
  const { factor } = parseUnit(unit);
  return factor === 1 ? sql : `${/^\w+(\.\w+)?$/.test(sql) ? sql : `(${sql})`} * ${numberLiteral(factor)}`;
}

function graphUnit(name: string): string {
  const graphs = [trainingGraph.inputs, predictedEfficiencyGraph.inputs] as readonly Readonly<
    Record<string, readonly [string, number]>
  >[];
  const [unit = '1'] = graphs.flatMap((inputs) => inputs[name]?.[0] ?? []);
  return unit;
}

function unitOfColumn(column: RunColumn): string {
  const field = fieldAt(runColumns[column]);
  return field?.kind === 'number' ? field.unit : '1';
}
