import type { Amount } from '../../estimate.ts';
import type { Quantity } from '../../quantity.ts';
import { visible } from '../escape.ts';
import type { Report, ReportFormat } from '../report.ts';
import {
  amountIn,
  coveredBy,
  included,
  inPhase,
  json,
  keyIn,
  madeBy,
  nameOf,
  twelveDigits,
} from './facts.ts';

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
      marketBasedMeasures: 'none counted: location-based intensity, no offsets, certificates or contracts',
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

/**
 * SCI for AI: consumer and provider scores, as SPEC.md of Green-Software-Foundation/sci-ai at 4b7c0f7 (January 2026)
 * divides them. Provider: everything up to the first request, per FLOP, per training token and per parameter; whether
 * a denominator is gross or effective is stated with each, and the total stands beside them. Consumer: serving, per
 * request and per million output tokens. The worked numbers of that specification contradict its own units (its 0.13 g
 * per million tokens is 130 g), so none is copied here.
 */
export const sciForAi: ReportFormat = {
  id: 'sci-ai',
  label: 'SCI for AI',
  purpose:
    'Carbon per FLOP, training token and parameter of the provider, per token and request of the consumer.',
  extension: 'json',
  mediaType: 'application/json',
  write: (report) => {
    const { quantities } = report.estimate;
    const figure = (key: string, rest: object): object[] => {
      const found = quantities[key];
      return found ? [{ ...withoutTrail(found), ...rest }] : [];
    };
    const provider = [
      ...figure('carbonPerFlop', {
        functionalUnit: 'FLOP',
        denominator: 'effective',
        is: 'FLOP that the model needs in training, recomputation and idle peak not counted',
      }),
      ...figure('carbonPerTrainingToken', {
        functionalUnit: 'training token',
        denominator: 'gross',
        is: 'tokens seen in training',
      }),
      ...figure('carbonPerParameter', {
        functionalUnit: 'parameter',
        denominator: 'gross',
        is: 'all parameters, active or not',
      }),
    ];
    const consumer = [
      ...figure('inference.carbonPerRequest', {
        functionalUnit: 'request',
        denominator: 'effective',
        is: 'requests answered',
      }),
      ...figure('inference.carbonPerMillionTokens', {
        functionalUnit: 'token',
        denominator: 'effective',
        is: 'tokens written for requests answered, reasoning included',
      }),
    ];
    const total = (key: string): object => {
      const found = quantities[key];
      return found ? { total: withoutTrail(found) } : {};
    };
    return json({
      specification: 'SCI for AI, Green Software Foundation, on ISO/IEC 21031:2024',
      subject: visible(nameOf(report)),
      covers: coveredBy(report),
      marketBasedMeasures: 'none counted: location-based intensity, no offsets, certificates or contracts',
      provider:
        quantities['upfront.carbon'] === undefined
          ? 'not part of this report'
          : {
              boundary: making(report),
              embodied: includes(report, making(report)),
              ...total('upfront.carbon'),
              scores: provider,
            },
      consumer:
        quantities[keyIn('inference', 'carbon')] === undefined
          ? 'not part of this report'
          : {
              boundary: ['inference'],
              embodied: includes(report, ['inference']),
              ...total('inference.carbon'),
              scores: consumer,
            },
      madeBy: visible(madeBy(report)),
    });
  },
};

const making = ({ estimate }: Report): string[] =>
  Object.keys(estimate.phases).filter((phase) => phase !== 'inference' && phase !== 'storage');

const includes = (report: Report, phases: readonly string[]): string =>
  phases.every((phase) => included(inPhase(report, phase, 'embodiedCarbon')))
    ? 'included'
    : 'not known for every phase, so not included there';

/** A number with its unit and interval. */
function withoutTrail({ value, unit, p5, p50, p95 }: Quantity): object {
  return { value, unit, ...(p5 === undefined ? {} : { p5, p50, p95 }) };
}
