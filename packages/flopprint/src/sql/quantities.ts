import { phaseKeys } from '../estimate.ts';
import type { AnyGraph, EquationText } from '../graph.ts';
import { predictedEfficiencyText } from '../kernels/predictedEfficiency.text.ts';
import { meteredEnergyText } from '../kernels/meteredEnergy.text.ts';
import { trainingGraph } from '../kernels/training.ts';
import { trainingText } from '../kernels/training.text.ts';
import { wallClockText } from '../kernels/wallClock.text.ts';
import { shownUnit } from '../units.ts';
import { numberLiteral } from './dialects.ts';
import { definitionOf, neededFor, snakeCase, type Definition } from './equationSteps.ts';

/** A result: its column, and what it is divided by to be in the unit that the column names. */
export interface ResultColumn {
  readonly name: string;
  readonly quantity: string;
  readonly unit: string;
  /** How many base units make one of `unit`. */
  readonly factor: number;
}

/** The column of a quantity, named with its unit where it has one. */
export function resultColumnName(key: string, unit: string): string {
  const quantity = snakeCase(key);
  const shown = shownUnit(unit)
    .toLowerCase()
    .replace(/\//g, ' per ')
    .replace(/[^a-z0-9]+/g, '_');
  const isNamed = shown === '1' || (shown === 'h' && quantity.endsWith('_hours'));
  return isNamed ? quantity : `${quantity}_${shown}`;
}

function resultColumn(graph: AnyGraph, key: string): ResultColumn {
  const [unit, factor] = graph.equations[key] as readonly [string, number, string];
  return { name: resultColumnName(key, unit), quantity: snakeCase(key), unit, factor };
}

/** What the view of training reports: the quantities of a phase. */
export const resultColumns: readonly ResultColumn[] = phaseKeys.map((key) =>
  resultColumn(trainingGraph, key),
);

/** Quantities of training that a run may state, each as `stated_…`. */
const stated = ['compute', 'achievedFlops', 'acceleratorPower', 'systemPower', 'itEnergy'];

function textOf(texts: Readonly<Record<string, EquationText>>, name: string): EquationText {
  const text = texts[name];
  if (!text) throw new Error(`no equation "${name}"`);
  return text;
}

function firstKnown(name: string, first: string, then: Definition, ...others: Definition[]): Definition {
  return {
    name,
    sql: `COALESCE(${[first, then.sql, ...others.map(({ sql }) => sql)].join(', ')})`,
    reads: [first, ...then.reads, ...others.flatMap(({ reads }) => reads)],
  };
}

/** The equations of training over the inputs of a run: what is stated wins, what is not known is NULL. */
export function trainingDefinitions(): Definition[] {
  const efficiency = definitionOf('default_mfu', textOf(predictedEfficiencyText, 'defaultMfu'));
  const predicted = definitionOf('mfu', textOf(predictedEfficiencyText, 'mfu'));
  const counted = definitionOf('accelerator_hours', textOf(wallClockText, 'acceleratorHours'));
  // Hours that nothing else tells follow from a metered energy.
  const metered = definitionOf('accelerator_hours', textOf(meteredEnergyText, 'acceleratorHours'), {
    it_energy: 'stated_it_energy',
  });
  return [
    efficiency,
    firstKnown('mfu', 'stated_mfu', predicted),
    firstKnown('counted_hours', 'stated_accelerator_hours', counted),
    ...neededFor(trainingGraph, phaseKeys).map((key) => {
      const name = snakeCase(key);
      const own = definitionOf(name, textOf(trainingText, key));
      if (key === 'acceleratorHours') return firstKnown(name, 'counted_hours', own, metered);
      if (key === 'embodiedCarbon') return orNothing(own);
      return stated.includes(key) ? firstKnown(name, `stated_${name}`, own) : own;
    }),
  ];
}

/** Embodied carbon that is not known is left out of the total, and said so. */
function orNothing(own: Definition): Definition {
  return {
    ...own,
    sql: `COALESCE(${own.sql}, CASE WHEN operational_carbon IS NOT NULL THEN ${numberLiteral(0)} END)`,
    reads: [...own.reads, 'operational_carbon'],
  };
}
