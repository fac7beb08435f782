import { simulateWith, type Estimate } from '../src/estimate.ts';
import { InputError } from '../src/errors.ts';
import { describe } from '../src/explain.ts';
import { formatAmount, formatInterval } from '../src/format.ts';
import { estimateByMethod } from '../src/methods/estimateByMethod.ts';
import { tables } from '../src/tables.ts';
import { medianWords, sensitivityWords } from '../src/uncertaintyWords.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { textTable } from './table.ts';

/** `flopprint estimate`. */
export function estimateCommand(argv: readonly string[]): number {
  const { positionals, format, method, samples } = readArguments(
    argv,
    'flopprint estimate <scenario.json|-> [--method m | --samples n] [--format table|json]',
    { least: 1, most: 1 },
  );
  if (samples !== undefined && method !== 'flopprint')
    throw new InputError('--samples', 'a published method has no intervals; leave --method out');
  const scenario = readScenarioFile(positionals[0] ?? '-');
  const estimate =
    samples === undefined
      ? estimateByMethod(tables, scenario, method)
      : simulateWith(tables, scenario, { samples });
  console.log(format === 'json' ? JSON.stringify(estimate, null, 2) : estimateText(estimate));
  return 0;
}

const lineLength = 120;
const chain = ['compute', 'acceleratorHours', 'facilityEnergy', 'operationalCarbon'] as const;

/** An estimate for the terminal: headline, chain, quantities of each phase, warnings. */
export function estimateText(estimate: Estimate): string {
  const { total, phases, warnings, scenario, readAs } = estimate;
  const lines: string[] = [];
  lines.push(printable(scenario.name ?? '') || ('training' in phases ? 'Training run' : 'Model in use'));
  for (const [field, id] of Object.entries(readAs)) lines.push(`  ${field} read as ${id}`);
  lines.push('');
  const headline = [
    total.carbon && ['carbon', formatAmount(total.carbon), formatInterval(total.carbon)],
    total.energy && ['energy', formatAmount(total.energy), formatInterval(total.energy)],
    total.water && ['water', `${formatAmount(total.water)} consumed`, formatInterval(total.water)],
  ].filter((row) => row !== undefined);
  lines.push(textTable(headline as string[][]), '');
  for (const [name, phase] of Object.entries(phases)) {
    const steps =
      name === 'training' ? chain.flatMap((key) => (phase[key] ? [stepText(estimate, key)] : [])) : [];
    if (steps.length > 0) lines.push(steps.join(' → '), '');
    const rows = Object.entries(phase).map(([key, amount]) => {
      const { label, from } = describe(estimate, name === 'training' ? key : `${name}.${key}`);
      // The heading names the phase already.
      return [`  ${label.replace(`, ${name}`, '')}`, formatAmount(amount), from, formatInterval(amount)];
    });
    lines.push(`${name}`, textTable(rows, [1]), '');
  }
  const divided = parallelismText(estimate);
  if (divided) lines.push(divided, '');
  if (estimate.sensitivity) lines.push(sensitivityText(estimate), '');
  for (const { field, message } of warnings) lines.push(`note: ${field}: ${message}`);
  lines.push(
    `method ${estimate.method} · flopprint ${estimate.version} · data ${estimate.data}` +
      (estimate.basis ? ` · ${estimate.basis} carbon intensity` : ''),
  );
  return lines.join('\n');
}

const shownOfDivision = [
  'neededMemory',
  'availableMemory',
  'stepTime',
  'computeShare',
  'memoryShare',
  'bubbleShare',
  'tensorShare',
  'pipelineShare',
  'contextShare',
  'expertTimeShare',
  'dataShare',
  'explainedMfu',
];

/** What the division of the accelerators explains, where one is stated; a share of nothing is left out. */
function parallelismText(estimate: Estimate): string | undefined {
  const rows = shownOfDivision.flatMap((name) => {
    const quantity = estimate.quantities[`parallelism.${name}`];
    if (!quantity || quantity.value === 0) return [];
    const { label, from } = describe(estimate, `parallelism.${name}`);
    return [
      [`  ${label.replace(', parallelism', '')}`, formatAmount(quantity), from, formatInterval(quantity)],
    ];
  });
  return rows.length === 0 ? undefined : `parallelism\n${textTable(rows, [1])}`;
}

const shownInputs = 6;

/** What makes the spread of the carbon, the largest first. */
function sensitivityText(estimate: Estimate): string {
  const rows = (estimate.sensitivity ?? []).slice(0, shownInputs).map(({ key, share }) => {
    const { label, from } = describe(estimate, key);
    return [`  ${label}`, `${(share * 100).toFixed(0)} %`, from];
  });
  if (rows.length === 0) return 'nothing varies';
  const labelOf = (key: string): string => describe(estimate, key).label;
  const words = [sensitivityWords(estimate.sensitivity ?? [], labelOf), medianWords(estimate, labelOf)];
  return ['what makes the spread of the carbon', textTable(rows, [1]), ...words.filter(Boolean)].join('\n');
}

/** A name for one line of a terminal: no control characters, not longer than a line. */
function printable(name: string): string {
  return name.replace(/\p{C}/gu, ' ').trim().slice(0, lineLength);
}

function stepText(estimate: Estimate, key: (typeof chain)[number]): string {
  const quantity = estimate.quantities[key];
  if (!quantity) return '';
  const text = formatAmount(quantity);
  if (key === 'compute')
    return `${computeLabel(estimate)}${text}${quantity.from === 'stated' ? ' (stated)' : ''}`;
  if (key === 'acceleratorHours') return text.replace(/h$/, 'accelerator-hours');
  return text;
}

/** `6·N·D = ` where that is what was computed: no exact count, no recomputation, one epoch. */
function computeLabel({ quantities }: Estimate): string {
  const { compute, forwardFlopsPerToken, recompute, epochs } = quantities;
  const sixND =
    compute?.equation === 'training.compute' &&
    compute.from === 'equation' &&
    forwardFlopsPerToken?.equation === 'training.forwardFlopsPerToken' &&
    recompute?.value === 0 &&
    epochs?.value === 1;
  return sixND ? '6·N·D = ' : '';
}
