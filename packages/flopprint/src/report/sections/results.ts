import type { Amount, Phase } from '../../estimate.ts';
import { capital, formatAmount, formatInterval, formatNumber, listed } from '../../format.ts';
import { medianWords, sensitivityWords } from '../../uncertaintyWords.ts';
import { list, paragraph, type Block, type Inline, type Section } from '../document.ts';
import type { Report } from '../report.ts';
import { phaseWords } from './phaseWords.ts';

/** What the figures count and what they leave out. */
export function boundarySection({ estimate }: Report): Section {
  const { phases, quantities, basis } = estimate;
  const counted = Object.keys(phases);
  const left = Object.keys(phaseWords).filter((name) => !counted.includes(name));
  const words = (names: readonly string[]): string => listed(names.map((name) => phaseWords[name] ?? name));
  const embodied = quantities['total.embodiedCarbon'] ?? quantities['embodiedCarbon'];
  const isMade = embodied !== undefined && embodied.note !== 'not included';
  const items: Inline[][] = [
    [
      `Phases counted: ${words(counted)}.${left.length > 0 ? ` Not stated and not counted: ${words(left)}.` : ''}`,
    ],
    [
      `Electricity: all that the data centre draws for the work, its overhead included (PUE); carbon is location-based, ` +
        `${basis ? `at the ${basis} intensity of the grid, ` : ''}without certificates or offsets.`,
    ],
    [
      isMade
        ? 'Making of the machines: the share of their life that the work takes.'
        : 'Making of the machines: not included, because the machines or their hours are not known.',
    ],
    [
      'Water: what is consumed on site and by the power stations; what is withdrawn and given back is not in it.',
    ],
  ];
  return { id: 'boundary', title: 'Boundary', blocks: [list(items)] };
}

const headline = ['carbon', 'energy', 'water'] as const;
const headlineWords = {
  carbon: 'Carbon',
  energy: 'Energy drawn by the data centre',
  water: 'Water consumed',
};
/** What stands beside the totals and is never added to them, where it is known. */
const besides = [
  'marketBasedCarbon',
  'marginalCarbon',
  'waterWithdrawal',
  'primaryEnergy',
  'abioticDepletion',
];

/** Totals and phases with their intervals. */
export function resultsSection({ estimate, labels }: Report): Section {
  const { total, phases, quantities } = estimate;
  const totals = headline.flatMap((key) => {
    const amount = total[key];
    return amount ? [row(headlineWords[key], amount)] : [];
  });
  const beside = besides.flatMap((key) => {
    const found = quantities[`total.${key}`] ? `total.${key}` : key;
    const quantity = quantities[found];
    return quantity ? [row((labels[found] ?? found).replace(/, total$/, ''), quantity)] : [];
  });
  const blocks: Block[] = [
    results('In all', totals),
    ...Object.entries(phases).map(([name, phase]) => phaseTable(name, phase, labels)),
    ...(beside.length > 0 ? [results('Beside the totals, and in none of them', beside)] : []),
  ];
  return { id: 'results', title: 'Results', blocks };
}

function phaseTable(name: string, phase: Phase, labels: Report['labels']): Block {
  const rows = Object.entries(phase).map(([key, amount]) => {
    const label = labels[name === 'training' ? key : `${name}.${key}`] ?? key;
    return row(label.replace(new RegExp(`, ${name}$`), ''), amount);
  });
  return results(capital(phaseWords[name] ?? name), rows);
}

const row = (label: string, amount: Amount): Inline[][] => [
  [label],
  [formatAmount(amount)],
  [formatInterval(amount) || 'none'],
];

const results = (caption: string, rows: readonly (readonly (readonly Inline[])[])[]): Block => ({
  kind: 'table',
  caption,
  columns: [
    { title: 'Quantity' },
    { title: 'Value', isNumber: true },
    { title: '90 % interval', isNumber: true },
  ],
  rows,
});

/** What makes the spread of the carbon, in words and by input. */
export function sensitivitySection({ estimate, labels }: Report): Section {
  const sensitivity = estimate.sensitivity ?? [];
  const labelOf = (key: string): string => labels[key] ?? key;
  const words = [sensitivityWords(sensitivity, labelOf), medianWords(estimate, labelOf)].filter(Boolean);
  const rows = sensitivity.map(({ key, share }) => [
    [labelOf(key)],
    [{ badge: estimate.quantities[key]?.from ?? 'default' } as const],
    [`${formatNumber(100 * share, 2)} %`],
  ]);
  const blocks: Block[] =
    rows.length === 0
      ? [paragraph('Nothing that the carbon follows from has a range, so nothing varies.')]
      : [
          ...words.map((text) => paragraph(text)),
          {
            kind: 'table',
            caption: 'Share of the variance of the carbon',
            columns: [{ title: 'Input' }, { title: 'Origin' }, { title: 'Share', isNumber: true }],
            rows,
          },
        ];
  return { id: 'sensitivity', title: 'What makes the interval', blocks };
}
