import type { Form } from './form/form.ts';

/** A figure that a publication gives, and how to compare with it on its own terms. */
export interface Disclosed {
  /** Quantity of the estimate that it is compared with. */
  readonly quantity: string;
  /** Column of the published run, or the value itself where the row holds it in words. */
  readonly column:
    | 'acceleratorHours'
    | 'trainingDays'
    | 'itEnergy'
    | 'facilityEnergy'
    | 'reportedCarbon'
    | 'embodiedCarbon'
    | { readonly value: number; readonly unit: string };
  /** What our estimate must state to cover the same. */
  readonly onItsTerms?: Form;
}

/** A run to start from. */
export interface Preset {
  readonly form: Form;
  /** Row of data/runs.csv. */
  readonly run?: string;
  readonly disclosed?: readonly Disclosed[];
}

/** Shown to whoever arrives without asking for anything. */
export const standard = 'gpt3';

/** Runs to start from; what is said of them is in the words of the language. */
export const presets: Readonly<Record<string, Preset>> = {
  gpt3: {
    form: {
      params: '175B',
      tokens: '300B',
      flops: '3.14e23',
      acc: 'v100-sxm2-32',
      count: '10000',
      achieved: '24.6',
      power: '330',
      scope: 'system',
      place: 'US',
      ci: '429',
      pue: '1.1',
    },
    run: 'gpt3-175b',
    disclosed: [
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
      },
      {
        quantity: 'facilityEnergy',
        column: 'facilityEnergy',
      },
      {
        quantity: 'duration',
        column: 'trainingDays',
      },
    ],
  },
  bloom: {
    form: {
      params: '176.247B',
      tokens: '366B',
      acc: 'a100-sxm4-80',
      count: '384',
      place: 'FR',
      ci: '57',
      pue: '1.2',
      life: '6',
      util: '85 %',
    },
    run: 'bloom-176b',
    disclosed: [
      {
        quantity: 'acceleratorHours',
        column: 'acceleratorHours',
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        onItsTerms: { power: '400', scope: 'system', pue: '1' },
      },
      {
        quantity: 'embodiedCarbon',
        column: 'embodiedCarbon',
      },
      {
        quantity: 'carbon',
        column: { value: 50.5, unit: 'tCO2e' },
      },
    ],
  },
  llama2: {
    form: {
      params: '68.977B',
      tokens: '2T',
      acc: 'a100-sxm4-80',
      place: 'US',
      ci: '385',
      pue: '1.1',
    },
    run: 'llama2-70b',
    disclosed: [
      {
        quantity: 'acceleratorHours',
        column: 'acceleratorHours',
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        onItsTerms: { power: '400', scope: 'system' },
      },
    ],
  },
  llama31: {
    form: {
      params: '405.853B',
      tokens: '15.6T',
      acc: 'h100-sxm5-80',
      count: '16384',
      place: 'US',
      pue: '1.08',
    },
    run: 'llama3.1-405b',
    disclosed: [
      {
        quantity: 'acceleratorHours',
        column: 'acceleratorHours',
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        onItsTerms: { power: '700', scope: 'system', pue: '1', ci: '413.7' },
      },
    ],
  },
  olmo2: {
    form: {
      params: '7.2986B',
      tokens: '4.05T',
      acc: 'h100-sxm5-80',
      place: 'US-TX',
      ci: '332',
      pue: '1.2',
    },
    run: 'olmo2-7b',
    disclosed: [
      {
        quantity: 'itEnergy',
        column: 'itEnergy',
        onItsTerms: { power: '635', scope: 'system' },
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        onItsTerms: { power: '635', scope: 'system' },
      },
    ],
  },
  deepseek3: {
    form: {
      params: '671B',
      active: '37B',
      tokens: '14.8T',
      acc: 'h800-sxm5-80',
      count: '2048',
      place: 'CN',
    },
    run: 'deepseek-v3-671b',
    disclosed: [
      {
        quantity: 'acceleratorHours',
        column: 'acceleratorHours',
      },
    ],
  },
  plan: {
    form: { params: '7B', tokens: '2T', acc: 'h100-sxm5-80', count: '512', place: 'aws/us-east-1' },
  },
  finetune: {
    form: {
      params: '8.03B',
      acc: 'a100-sxm4-80',
      count: '1',
      place: 'DE',
      phases: 'postTraining',
      'postTraining.kind': 'lora',
      'postTraining.tokens': '50M',
      'postTraining.epochs': '3',
      units: 'kg',
    },
  },
  small: {
    form: { acc: 'rtx4090', count: '1', hours: '6', place: 'FR', units: 'kg' },
  },
  blank: { form: {} },
};

/** The form that each preset starts from. */
export const presetForms: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(presets).map(([id, { form }]) => [id, form]),
);
