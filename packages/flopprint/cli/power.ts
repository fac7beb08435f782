import { InputError } from '../src/errors.ts';
import { formatAmount, formatNumber, thinSpace } from '../src/format.ts';
import { readNumber } from '../src/number.ts';
import {
  lowPowerDecode,
  oversubscribed,
  powerCurve,
  precisionGuard,
  splitPhases,
  type LowPowerDecode,
  type PhaseSplit,
  type PowerCurve,
  type PowerPoint,
} from '../src/power.ts';
import { readScenario } from '../src/scenario.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { textTable } from './table.ts';

const usage =
  'flopprint power <scenario.json|-> [--weight 0.5] [--split prefill,decode] [--decode] [--format table|json]';

/** `flopprint power`: what a limit of power does to time, energy and carbon; serving split over two machines; or decoding at a lower clock. */
export function powerCommand(argv: readonly string[]): number {
  const given = readArguments(
    argv.filter((one) => one !== '--decode'),
    usage,
    { least: 1, most: 1 },
  );
  const scenario = readScenarioFile(given.positionals[0] ?? '-');
  const isJson = given.format === 'json';
  if (given.split !== undefined) {
    const [prefill, decode, ...rest] = given.split.split(',').map((name) => name.trim());
    if (!prefill || !decode || rest.length > 0)
      throw new InputError(
        '--split',
        'name two accelerators: of prefill and of decoding, with a comma between',
      );
    const split = splitPhases(tables, scenario, { prefill, decode });
    console.log(isJson ? JSON.stringify(split, null, 2) : splitText(split));
    return 0;
  }
  if (argv.includes('--decode')) {
    const decode = lowPowerDecode(tables, scenario);
    console.log(isJson ? JSON.stringify(decode, null, 2) : decodeText(decode));
    return 0;
  }
  const curve = powerCurve(
    tables,
    scenario,
    given.weight === undefined ? {} : { weight: readNumber('--weight', given.weight, '1') },
  );
  const building = oversubscribed(tables, scenario);
  const { numbers } = readScenario(scenario);
  const [parameters, tokens] = [
    numbers.get('model.parameters')?.value,
    numbers.get('training.tokens')?.value,
  ];
  const precision = parameters && tokens ? precisionGuard(tables, { parameters, tokens }, bitsShown) : [];
  console.log(
    isJson
      ? JSON.stringify({ ...curve, oversubscription: building, precision }, null, 2)
      : [
          curveText(curve),
          `POLCA: ${percent(building.moreServers)} more servers in one cluster take ${percent(building.savedShare)} off the embodied carbon of machine and building together; no energy`,
          `published, each against its own baseline: ${published}`,
          ...precision.map(
            ({ bits, effectiveShare, lossAdded }) =>
              `trained at ${bits} bits: worth ${percent(effectiveShare)} of its parameters, loss +${formatNumber(lossAdded, 2)} (Kumar et al. 2024, fitted up to 1.7 billion parameters)`,
          ),
        ].join('\n'),
  );
  return 0;
}

const bitsShown = [16, 8, 6, 4];
const hundred = 100;
const percent = (share: number): string => `${formatNumber(hundred * share, 2)}${thinSpace}%`;

const published = ['zeus-energy-low', 'zeus-energy-high', 'perseus-energy', 'splitwise-throughput']
  .map((id) => tables.constants.find((row) => row.id === id))
  .flatMap((row) => (row ? [`${row.id} ${formatNumber(row.value)} (${row.source})`] : []))
  .join(', ');

function curveText({
  points,
  leastEnergy,
  leastCarbon,
  leastCost,
  carbonOptimum,
  notes,
}: PowerCurve): string {
  const marks = (point: PowerPoint): string =>
    [
      point === leastEnergy ? 'least energy' : '',
      point === leastCarbon ? 'least carbon' : '',
      point === leastCost ? 'least cost' : '',
      point.onFront ? '' : 'not on the front',
    ]
      .filter(Boolean)
      .join(', ');
  const rows = points.map((point) => [
    percent(point.share),
    `${formatNumber(point.power)}${thinSpace}W`,
    formatAmount(point.time),
    formatAmount(point.energy),
    formatAmount(point.carbon),
    formatAmount(point.cost),
    marks(point),
  ]);
  return [
    textTable([['power', '', 'time', 'energy', 'carbon', 'cost (Zeus)', ''], ...rows], [0, 1, 2, 3, 4, 5]),
    '',
    `least carbon at ${percent(carbonOptimum)} of full power, if the law held so far`,
    ...notes,
  ].join('\n');
}

function splitText(splits: readonly PhaseSplit[]): string {
  const rows = splits.map(({ machines, energy, carbon, prefillHours, decodeHours }) => [
    machines.prefill,
    machines.decode,
    formatAmount({ value: energy, unit: 'MWh' }),
    formatAmount({ value: carbon, unit: 'tCO2e' }),
    formatNumber(prefillHours),
    formatNumber(decodeHours),
  ]);
  const head = ['prefill on', 'decoding on', 'energy', 'carbon', 'hours of prefill', 'of decoding'];
  return [
    textTable([head, ...rows], [2, 3, 4, 5]),
    '',
    'energy of the machines; moving the cache from one to the other is not counted',
  ].join('\n');
}

function decodeText({
  points,
  power,
  limit,
  bound,
  publishedSaving,
  publishedPower,
  notes,
}: LowPowerDecode): string {
  const rows = points.map(({ clock, least, most, prefill }) => [
    percent(clock),
    ...[least, most, prefill].map((time) => `+${percent(time - 1)}`),
  ]);
  return [
    textTable([['clock', 'time of decoding', 'at most', 'of prefill'], ...rows], [0, 1, 2, 3]),
    '',
    `a step of decoding: ${percent(bound.memory)} bytes, ${percent(bound.arithmetic)} arithmetic, ${percent(bound.overhead)} neither`,
    `decoding draws ${formatNumber(power)}${thinSpace}W of ${formatNumber(limit)}${thinSpace}W by the serving model: a cap above that is never reached, and saves nothing`,
    `published: a locked clock took up to ${percent(publishedSaving)} off the energy of decoding, which drew ${percent(publishedPower[0])} to ${percent(publishedPower[1])} of the design power (Ma et al. 2026, H200)`,
    ...notes,
  ].join('\n');
}
