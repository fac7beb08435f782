import type { Amount, Estimate, Quantity } from 'flopprint/model';
import type { Change } from 'flopprint/ranking';
import type { View } from './calculate.ts';
import type { Form } from './form.ts';

/** The key of a form that holds the units of everything that is shown. */
export const unitsKey = 'units';

/** Large units are those of the library; small ones suit a run on one machine. */
export const unitChoices = [
  { id: '', text: 't, MWh, m³' },
  { id: 'kg', text: 'kg, kWh, L' },
] as const;

/** What a unit becomes where small ones are wanted, and how many of it make one. */
const small: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  tCO2e: ['kgCO2e', 1e3],
  MWh: ['kWh', 1e3],
  m3: ['L', 1e3],
};

const isSmall = (form: Form): boolean => form[unitsKey] === 'kg';

/** The same amount in the units of the visit, with everything that is said of it. */
export function inUnitsOf<Of extends Amount | Quantity>(form: Form, amount: Of): Of {
  const [unit, factor] = (isSmall(form) ? small[amount.unit] : undefined) ?? [];
  if (unit === undefined || factor === undefined) return amount;
  const scaled: Record<string, unknown> = { ...amount, unit };
  for (const key of ['value', 'low', 'high', 'p5', 'p50', 'p95', 'computed'])
    if (typeof scaled[key] === 'number') scaled[key] *= factor;
  return scaled as unknown as Of;
}

/** A result in the units of the visit; the same object where they are the library's own. */
export function viewIn(form: Form, view: View): View {
  if (!isSmall(form)) return view;
  const scale = <Of extends Amount | Quantity>(amount: Of): Of => inUnitsOf(form, amount);
  return {
    ...view,
    estimate: estimateIn(form, view.estimate),
    compared: view.compared.map((one) => ({
      ...one,
      published: scale(one.published),
      ours: scale(one.ours),
    })),
  };
}

/** An estimate in the units of the visit. */
export function estimateIn(form: Form, estimate: Estimate): Estimate {
  if (!isSmall(form)) return estimate;
  const each = <Of extends Amount | Quantity>(amounts: Readonly<Record<string, Of>>): Record<string, Of> =>
    Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, inUnitsOf(form, amount)]));
  const unit = estimate.total.carbon?.unit ?? '';
  const [, factor = 1] = small[unit] ?? [];
  return {
    ...estimate,
    total: each(estimate.total as Record<string, Amount>),
    phases: Object.fromEntries(
      Object.entries(estimate.phases).map(([name, phase]) => [name, each(phase as Record<string, Amount>)]),
    ),
    quantities: each(estimate.quantities),
    ...(estimate.distribution ? { distribution: estimate.distribution.map((value) => value * factor) } : {}),
  };
}

/** What a ranking says of one run, in the units of the visit. */
export function standingIn<
  Of extends {
    readonly carbon: Amount;
    readonly water: Amount;
    readonly energy: Amount;
    readonly carbonChange?: Change;
    readonly waterChange?: Change;
  },
>(form: Form, standing: Of): Of {
  if (!isSmall(form)) return standing;
  const changed = (change: Change | undefined, { unit }: Amount): Change | undefined =>
    change && { ...change, value: change.value * (small[unit]?.[1] ?? 1) };
  const [carbonChange, waterChange] = [
    changed(standing.carbonChange, standing.carbon),
    changed(standing.waterChange, standing.water),
  ];
  return {
    ...standing,
    carbon: inUnitsOf(form, standing.carbon),
    water: inUnitsOf(form, standing.water),
    energy: inUnitsOf(form, standing.energy),
    ...(carbonChange ? { carbonChange } : {}),
    ...(waterChange ? { waterChange } : {}),
  };
}
