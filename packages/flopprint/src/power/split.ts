import { InputError } from '../errors.ts';
import { estimateWith } from '../estimate.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** Which accelerator has which phase. */
export interface SplitMachines {
  readonly prefill: string;
  readonly decode: string;
}

/** Serving with prefill and decoding on two kinds of machine, in sums over all requests. */
export interface PhaseSplit {
  /** As the tables name them. */
  readonly machines: SplitMachines;
  /** Of the machines, in MWh. */
  readonly energy: number;
  /** Electricity and embodied, in tCO2e. */
  readonly carbon: number;
  /** Accelerator-hours of prefill. */
  readonly prefillHours: number;
  /** Accelerator-hours of decoding. */
  readonly decodeHours: number;
}

/**
 * Serving with one kind of machine for both phases and with each phase on its own kind, through the inference model:
 * prefill is a request that generates one token, decoding is the rest of the whole request. What moves the cache from
 * one machine to the other is not counted.
 * @returns the four ways: both on either, and split either way.
 * @throws InputError without a phase of text generation, or for an unknown accelerator.
 */
export function splitPhases(tables: Tables, scenario: Scenario, machines: SplitMachines): PhaseSplit[] {
  if (!scenario.inference) throw new InputError('inference', 'state what is served: its phases are split');
  const kinds = [machines.prefill, machines.decode].map((accelerator) =>
    phasesOn(tables, scenario, accelerator),
  );
  return kinds.flatMap((prefill) =>
    kinds.map((decode) => ({
      machines: { prefill: prefill.id, decode: decode.id },
      energy: prefill.prefill.energy + decode.decode.energy,
      carbon: prefill.prefill.carbon + decode.decode.carbon,
      prefillHours: prefill.prefill.hours,
      decodeHours: decode.decode.hours,
    })),
  );
}

interface Share {
  readonly energy: number;
  readonly carbon: number;
  readonly hours: number;
}

function phasesOn(
  tables: Tables,
  { inference, model, site, embodied }: Scenario,
  accelerator: string,
): { readonly id: string; readonly prefill: Share; readonly decode: Share } {
  const run = (more: object): { readonly id: string; readonly share: Share } => {
    const found = estimateWith(tables, {
      ...(model ? { model } : {}),
      ...(site ? { site } : {}),
      ...(embodied ? { embodied } : {}),
      hardware: { accelerator },
      inference: { ...inference, ...more },
    });
    const phase = found.phases['inference'];
    const of = (key: 'itEnergy' | 'carbon' | 'acceleratorHours'): number => {
      const amount = phase?.[key];
      if (!amount)
        throw new InputError(
          'inference',
          'state requests of generated text: phases are split by their tokens',
        );
      return amount.value;
    };
    return {
      id: found.readAs['hardware.accelerator'] ?? accelerator,
      share: { energy: of('itEnergy'), carbon: of('carbon'), hours: of('acceleratorHours') },
    };
  };
  const whole = run({});
  const { share: prefill } = run({ tokensOut: 1 });
  const rest = (key: keyof Share): number => whole.share[key] - prefill[key];
  return {
    id: whole.id,
    prefill,
    decode: { energy: rest('energy'), carbon: rest('carbon'), hours: rest('hours') },
  };
}
