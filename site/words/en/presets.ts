interface PresetWords {
  readonly name: string;
  /** Where the stated inputs come from, and what is left to the model. */
  readonly note: string;
  /** What a publication says of the run, by the quantity that it is compared with. */
  readonly disclosed: Readonly<Record<string, { readonly label: string; readonly covers: string }>>;
}
export type PresetsWords = Readonly<
  Record<
    'gpt3' | 'bloom' | 'llama2' | 'llama31' | 'olmo2' | 'deepseek3' | 'plan' | 'finetune' | 'small' | 'blank',
    PresetWords
  >
>;

export const presets: PresetsWords = {
  gpt3: {
    name: 'GPT-3, as published',
    note: 'Compute, speed, power, PUE and carbon intensity are stated as published, so this checks the arithmetic rather than the prediction.',
    disclosed: {
      operationalCarbon: {
        label: 'Carbon of the electricity',
        covers: 'electricity only, from the average power of whole machines; location-based',
      },
      facilityEnergy: {
        label: 'Energy of the data centre',
        covers: 'machines with their hosts, times a PUE of 1.1',
      },
      duration: { label: 'Wall-clock time', covers: 'derived from the FLOP by the authors, not observed' },
    },
  },
  bloom: {
    name: 'BLOOM 176B',
    note: 'Model, machines, PUE, grid and lifetime are stated as published; hours and power are predicted.',
    disclosed: {
      acceleratorHours: { label: 'Accelerator-hours', covers: 'of the final training, as the study states' },
      operationalCarbon: {
        label: 'Carbon of the electricity, “dynamic”',
        covers: '400 W design power for each accelerator; no host, no PUE, no idle nodes',
      },
      embodiedCarbon: { label: 'Embodied carbon', covers: 'accelerators and servers, 6 years at 85 % use' },
      carbon: {
        label: 'Carbon, total',
        covers: 'dynamic, embodied and 14.6 t of idle nodes, which this estimate does not count',
      },
    },
  },
  llama2: {
    name: 'Llama 2 70B',
    note: 'The card gives neither PUE nor grid; its figure implies those of the LLaMA paper, 1.1 and 385 g/kWh, stated here. Hours and power are predicted.',
    disclosed: {
      acceleratorHours: { label: 'Accelerator-hours', covers: 'pre-training, as the model card states' },
      operationalCarbon: {
        label: 'Carbon of the electricity',
        covers: 'hours times 400 W design power; no host, nothing metered, nothing embodied',
      },
    },
  },
  llama31: {
    name: 'Llama 3.1 405B',
    note: 'The card gives no place, PUE or intensity: the United States and the PUE of Meta’s fleet in 2023 stand in. Hours and power are predicted.',
    disclosed: {
      acceleratorHours: {
        label: 'Accelerator-hours',
        covers: 'as the model card states; restarts and post-training are in it',
      },
      operationalCarbon: {
        label: 'Carbon of the electricity',
        covers: 'hours times 700 W design power at an implied 414 g/kWh; no host, nothing embodied',
      },
    },
  },
  olmo2: {
    name: 'OLMo 2 7B',
    note: 'Model, accelerator, PUE and grid are stated as published; hours and power are predicted, and the estimate counts whole machines.',
    disclosed: {
      itEnergy: {
        label: 'Energy of the accelerators',
        covers: 'accelerators alone, metered every 25 ms on one node; no processors, network or fans',
      },
      operationalCarbon: {
        label: 'Carbon of the electricity',
        covers: 'that metered energy, times a PUE of 1.2 and 332 g/kWh',
      },
    },
  },
  deepseek3: {
    name: 'DeepSeek-V3, pre-training',
    note: 'A mixture of experts: 37 of 671 billion parameters work on each token. Hours and power are predicted; the place was not published, and China stands in.',
    disclosed: {
      acceleratorHours: {
        label: 'Accelerator-hours',
        covers: 'pre-training alone, as the authors state; no energy or carbon was published',
      },
    },
  },
  plan: {
    name: 'A plan: 7B on 2 trillion tokens',
    note: 'Nothing published to compare with: a run that has not happened.',
    disclosed: {},
  },
  finetune: {
    name: 'Fine-tuning: LoRA on an 8B model, one A100',
    note: 'Nothing published to compare with: what most authors do, who train no model from scratch.',
    disclosed: {},
  },
  small: {
    name: 'A small run: one RTX 4090 for 6 hours',
    note: 'Nothing published to compare with: hours on one machine are all that has to be known.',
    disclosed: {},
  },
  blank: {
    name: 'Start from nothing',
    note: '',
    disclosed: {},
  },
};
