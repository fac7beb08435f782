import { tables } from 'flopprint';
import { equationSets, type EquationRecord, type EquationSet } from 'flopprint/equations';
import { texts } from 'flopprint/kernels/texts';
import { methods } from 'flopprint/methods';
import { methodSets } from 'flopprint/methods/equations';

type Method = (typeof methods)[number];
type EquationText = NonNullable<(typeof texts)[string]>[string];

/** An equation with everything that its page shows of the record itself. */
export interface Equation {
  /** `set.name` */
  readonly id: string;
  readonly name: string;
  readonly set: EquationSet;
  readonly record: EquationRecord;
  readonly text?: EquationText;
  /** The published method that it belongs to; our own equations have none. */
  readonly method?: Method;
}

/** Sets whose names do not begin like their method's. */
const ofMethod: Readonly<Record<string, string>> = {
  precisionLoss: 'kumar2024',
  quantisationLoss: 'kumar2024',
  precisionCompute: 'kumar2024',
  countingCarbon: 'luccioni2023',
  countingCarbonHours: 'luccioni2023',
  inferenceParity: 'luccioni2024',
  landauerLimit: 'physics',
  informationCapacity: 'physics',
  softwareCarbonIntensity: 'sci',
};

/** The published method that a set of equations belongs to. */
export function methodOfSet(set: string): Method | undefined {
  const id = ofMethod[set];
  return methods.find((method) =>
    id ? method.id === id : set.toLowerCase().startsWith(method.id.replace(/\d+$/, '')),
  );
}

const equationsOf = (sets: readonly EquationSet[], isOwn: boolean): Equation[] =>
  sets.flatMap((set) => {
    const method = isOwn ? undefined : methodOfSet(set.name);
    return Object.entries(set.equations).map(([name, record]) => {
      const text = texts[set.name]?.[name];
      const id = `${set.name}.${name}`;
      return { id, name, set, record, ...(text ? { text } : {}), ...(method ? { method } : {}) };
    });
  });

/** Every equation: our own from top to bottom, then those of the published methods. */
export const allEquations: readonly Equation[] = [
  ...equationsOf(equationSets, true),
  ...equationsOf(methodSets, false),
];

const byId = new Map(allEquations.map((equation) => [equation.id, equation]));

export const equationById = (id: string): Equation | undefined => byId.get(id);

const plainTitle = ({ record, set }: Equation): string => `${record.label}, ${set.title}`;
const titles = Map.groupBy(allEquations, plainTitle);

/** The title of the page of an equation; the same words twice are told apart by the name. */
export function titleOf(equation: Equation): string {
  const title = plainTitle(equation);
  return titles.get(title)?.length === 1 ? title : `${title} (${equation.id})`;
}

/** The names that a formula reads, in their order. */
export function operandsOf({ set, record }: Equation): string[] {
  const names = new Set(record.is.match(/[A-Za-z]\w*/g));
  return [...names].filter((name) => name in set.inputs || name in set.equations);
}

const fitted = new Set(tables.priors.map(({ id }) => id));

/** The table that holds what stands in for an input that nobody states. */
export function tableOfDatum(datum: string, { method }: Pick<Equation, 'method'> = {}): string {
  if (method) return 'method-constants';
  return fitted.has(datum) ? 'priors' : 'constants';
}
