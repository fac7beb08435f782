import type { Quantity } from '../../quantity.ts';
import { visible } from '../escape.ts';
import type { Report, ReportFormat } from '../report.ts';
import { coveredBy, inPhase, json, madeBy, nameOf, noContracts, phasesOfMaking } from './facts.ts';

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
      marketBasedMeasures: noContracts,
      provider:
        quantities['upfront.carbon'] === undefined
          ? 'not part of this report'
          : {
              boundary: phasesOfMaking(report),
              embodied: includes(report, phasesOfMaking(report)),
              ...total('upfront.carbon'),
              scores: provider,
            },
      consumer:
        quantities['inference.carbon'] === undefined
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

const includes = (report: Report, phases: readonly string[]): string =>
  phases.every((phase) => inPhase(report, phase, 'embodiedCarbon'))
    ? 'included'
    : 'not known for every phase, so not included there';

/** A number with its unit and interval. */
function withoutTrail({ value, unit, p5, p50, p95 }: Quantity): object {
  return { value, unit, ...(p5 === undefined ? {} : { p5, p50, p95 }) };
}
