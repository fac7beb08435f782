import { formatAmount, formatInterval, formatNumber, thinSpace } from '../format.ts';
import type { Compared } from './nextRun.ts';
import type { PlanAgainstActual } from './planAgainstActual.ts';

/** What is compared, in words. */
export const comparedWords: Readonly<Record<Compared, string>> = {
  acceleratorHours: 'accelerator-hours',
  duration: 'wall-clock time',
  itEnergy: 'energy of the machines',
  operationalCarbon: 'carbon of the electricity',
};

const percent = 100;

/** A share in per cent, as readers see it. */
export const percentText = (share: number): string => `${formatNumber(percent * share)}${thinSpace}%`;

/** A comparison as the cells of a table: what, planned, its interval, actual, ratio, whether it lies inside. */
export function comparisonCells({ comparisons }: PlanAgainstActual): readonly (readonly string[])[] {
  return comparisons.map(({ key, planned, actual, ratio, isInside, from }) => [
    comparedWords[key],
    formatAmount(planned),
    formatInterval(planned),
    `${formatAmount(actual)}${from === 'computed' ? '*' : ''}`,
    `${formatNumber(ratio)} ×`,
    isInside === undefined ? 'no interval' : isInside ? 'inside' : 'outside',
  ]);
}

/** What a run implies, in sentences. */
export function impliedWords(result: PlanAgainstActual): readonly string[] {
  const { impliedMfu, plannedMfu, impliedPower, impliedPowerFraction } = result;
  const { impliedSystemPower, impliedSystemFraction, impliedIntensity } = result;
  const watts = (value: number): string => formatAmount({ value, unit: 'W' });
  const ofDesign = (share: number | undefined): string =>
    share === undefined ? '' : `, ${percentText(share)} of design power`;
  return [
    impliedMfu === undefined
      ? ''
      : `The hours imply an MFU of ${percentText(impliedMfu)}${plannedMfu === undefined ? '' : `; the plan has ${percentText(plannedMfu)}`}.`,
    impliedPower === undefined
      ? ''
      : `One accelerator drew ${watts(impliedPower)}${ofDesign(impliedPowerFraction)}.`,
    impliedSystemPower === undefined
      ? ''
      : `With its share of the machine it drew ${watts(impliedSystemPower)}${ofDesign(impliedSystemFraction)}.`,
    impliedIntensity === undefined
      ? ''
      : `The carbon of the file is ${formatAmount({ value: impliedIntensity, unit: 'gCO2e/kWh' })} of its energy.`,
  ].filter((sentence) => sentence !== '');
}

/** The next run of the same kind as the cells of a table: what, estimate, interval before, after. */
export function nextCells({ plan, next }: PlanAgainstActual): readonly (readonly string[])[] {
  return (next?.widths ?? []).flatMap(({ key, before, after }) => {
    const [planned, again] = [plan.quantities[key], next?.estimate.quantities[key]];
    if (!planned || !again) return [];
    const factor = (width: number | undefined): string =>
      width === undefined ? '–' : `${formatNumber(width)} ×`;
    return [
      [
        comparedWords[key],
        formatAmount(planned),
        formatInterval(planned),
        factor(before),
        formatAmount(again),
        formatInterval(again),
        factor(after),
      ],
    ];
  });
}
