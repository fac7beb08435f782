import type { Amount } from '../../estimate.ts';
import type { Quantity } from '../../quantity.ts';
import { visible } from '../escape.ts';
import type { Report, ReportFormat } from '../report.ts';
import { amountIn, inPhase, json, madeBy, nameOf, noContracts, twelveDigits } from './facts.ts';

/**
 * Software carbon intensity, `SCI = (E × I + M) per R`, of ISO/IEC 21031:2024; terms, units (kWh, gCO2e/kWh, gCO2e)
 * and exclusions as in SPEC.md 1.1.0 of Green-Software-Foundation/sci. Market-based measures (offsets, certificates,
 * power purchase agreements) are never counted. Each score has one boundary and one functional unit: a training run,
 * and a request where serving is estimated.
 */
export const sci: ReportFormat = {
  id: 'sci',
  label: 'SCI, ISO/IEC 21031',
  purpose: 'Software carbon intensity with each of its terms, for a training run and for a request.',
  extension: 'json',
  mediaType: 'application/json',
  write: (report) =>
    json({
      specification: 'ISO/IEC 21031:2024',
      formula: 'SCI = (E * I + M) per R',
      subject: visible(nameOf(report)),
      quantification: 'calculated with a model, not measured',
      marketBasedMeasures: noContracts,
      scores: Object.keys(report.estimate.phases).flatMap((phase) => scoreOf(report, phase)),
      madeBy: visible(madeBy(report)),
    }),
};

/** The score of one phase: of serving per request, of any other per run. */
function scoreOf(report: Report, phase: string): object[] {
  const of = (key: string): Quantity | undefined => inPhase(report, phase, key);
  const [energy, operational, embodied] = [
    of('facilityEnergy'),
    of('operationalCarbon'),
    of('embodiedCarbon'),
  ];
  const carbon = of('carbon') ?? operational;
  const requests = phase === 'inference' ? of('requests')?.value : undefined;
  const intensity = report.estimate.quantities['carbonIntensity'];
  if (!energy || !operational || !carbon) return [];
  const R =
    requests !== undefined && requests > 0 ? { value: requests, unit: 'request' } : { value: 1, unit: 'run' };
  const [E, O, C] = [amountIn(energy, 'kWh'), amountIn(operational, 'gCO2e'), amountIn(carbon, 'gCO2e')];
  return [
    {
      boundary: phase,
      functionalUnit: `one ${R.unit}`,
      E,
      I: {
        // As counted, which by the hour is not the intensity of the year.
        value: E.value === 0 ? intensity?.value : twelveDigits(O.value / E.value),
        unit: 'gCO2e/kWh',
        basis: report.estimate.basis ?? 'as stated',
      },
      O,
      M: embodied
        ? amountIn(embodied, 'gCO2e')
        : { value: 0, unit: 'gCO2e', note: 'not known, not included' },
      R,
      SCI: perUnit(C, R.value, `gCO2e/${R.unit}`),
    },
  ];
}

function perUnit({ value, p5, p50, p95 }: Amount, count: number, unit: string): object {
  const share = (part: number): number => twelveDigits(part / count);
  const interval =
    p5 === undefined || p50 === undefined || p95 === undefined
      ? {}
      : { p5: share(p5), p50: share(p50), p95: share(p95) };
  return { value: share(value), unit, ...interval };
}
