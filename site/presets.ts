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
  readonly label: string;
  /** What the published figure covers. */
  readonly covers: string;
  /** What our estimate must state to cover the same. */
  readonly onItsTerms?: Form;
}

/** A run to start from. */
export interface Preset {
  readonly name: string;
  readonly form: Form;
  /** Row of data/runs.csv. */
  readonly run?: string;
  readonly disclosed?: readonly Disclosed[];
  /** Where the stated inputs come from, and what is left to the model. */
  readonly note: string;
}

/** Shown to whoever arrives without asking for anything. */
export const standard = 'gpt3';

export const presets: Readonly<Record<string, Preset>> = {
  gpt3: {
    name: 'GPT-3, as published',
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
        label: 'Carbon of the electricity',
        covers: 'electricity only, from the average power of whole machines; location-based',
      },
      {
        quantity: 'facilityEnergy',
        column: 'facilityEnergy',
        label: 'Energy of the data centre',
        covers: 'machines with their hosts, times a PUE of 1.1',
      },
      {
        quantity: 'duration',
        column: 'trainingDays',
        label: 'Wall-clock time',
        covers: 'derived from the FLOP by the authors, not observed',
      },
    ],
    note: 'Compute, speed, power, PUE and carbon intensity are stated as published, so this checks the arithmetic rather than the prediction.',
  },
  bloom: {
    name: 'BLOOM 176B',
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
        label: 'Accelerator-hours',
        covers: 'of the final training, as the study states',
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        label: 'Carbon of the electricity, “dynamic”',
        covers: '400 W design power for each accelerator; no host, no PUE, no idle nodes',
        onItsTerms: { power: '400', scope: 'system', pue: '1' },
      },
      {
        quantity: 'embodiedCarbon',
        column: 'embodiedCarbon',
        label: 'Embodied carbon',
        covers: 'accelerators and servers, 6 years at 85 % use',
      },
      {
        quantity: 'carbon',
        column: { value: 50.5, unit: 'tCO2e' },
        label: 'Carbon, total',
        covers: 'dynamic, embodied and 14.6 t of idle nodes, which this estimate does not count',
      },
    ],
    note: 'Model, machines, PUE, grid and lifetime are stated as published; hours and power are predicted.',
  },
  llama2: {
    name: 'Llama 2 70B',
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
        label: 'Accelerator-hours',
        covers: 'pre-training, as the model card states',
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        label: 'Carbon of the electricity',
        covers: 'hours times 400 W design power; no host, nothing metered, nothing embodied',
        onItsTerms: { power: '400', scope: 'system' },
      },
    ],
    note: 'The card gives neither PUE nor grid; its figure implies those of the LLaMA paper, 1.1 and 385 g/kWh, stated here. Hours and power are predicted.',
  },
  llama31: {
    name: 'Llama 3.1 405B',
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
        label: 'Accelerator-hours',
        covers: 'as the model card states; restarts and post-training are in it',
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        label: 'Carbon of the electricity',
        covers: 'hours times 700 W design power at an implied 414 g/kWh; no host, nothing embodied',
        onItsTerms: { power: '700', scope: 'system', pue: '1', ci: '413.7' },
      },
    ],
    note: 'The card gives no place, PUE or intensity: the United States and the PUE of Meta’s fleet in 2023 stand in. Hours and power are predicted.',
  },
  olmo2: {
    name: 'OLMo 2 7B',
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
        label: 'Energy of the accelerators',
        covers: 'accelerators alone, metered every 25 ms on one node; no processors, network or fans',
        onItsTerms: { power: '635', scope: 'system' },
      },
      {
        quantity: 'operationalCarbon',
        column: 'reportedCarbon',
        label: 'Carbon of the electricity',
        covers: 'that metered energy, times a PUE of 1.2 and 332 g/kWh',
        onItsTerms: { power: '635', scope: 'system' },
      },
    ],
    note: 'Model, accelerator, PUE and grid are stated as published; hours and power are predicted, and the estimate counts whole machines.',
  },
  deepseek3: {
    name: 'DeepSeek-V3, pre-training',
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
        label: 'Accelerator-hours',
        covers: 'pre-training alone, as the authors state; no energy or carbon was published',
      },
    ],
    note: 'A mixture of experts: 37 of 671 billion parameters work on each token. Hours and power are predicted; the place was not published, and China stands in.',
  },
  plan: {
    name: 'A plan: 7B on 2 trillion tokens',
    form: { params: '7B', tokens: '2T', acc: 'h100-sxm5-80', count: '512', place: 'aws/us-east-1' },
    note: 'Nothing published to compare with: a run that has not happened.',
  },
  finetune: {
    name: 'Fine-tuning: LoRA on an 8B model, one A100',
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
    note: 'Nothing published to compare with: what most authors do, who train no model from scratch.',
  },
  small: {
    name: 'A small run: one RTX 4090 for 6 hours',
    form: { acc: 'rtx4090', count: '1', hours: '6', place: 'FR', units: 'kg' },
    note: 'Nothing published to compare with: hours on one machine are all that has to be known.',
  },
  blank: { name: 'Start from nothing', form: {}, note: '' },
};

/** The form that each preset starts from. */
export const presetForms: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(presets).map(([id, { form }]) => [id, form]),
);
