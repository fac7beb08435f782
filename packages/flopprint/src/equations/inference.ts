import type { EquationSet } from './record.ts';

const requests = { label: 'Requests', symbol: 'R', unit: '1', span: [1, 1e12] } as const;
const requestTokens = {
  label: 'Tokens generated for a request',
  symbol: 'T_R',
  unit: 'token',
  span: [1, 1e6],
} as const;

/** What goes in and what comes out of a request: images, reasoning and repeated sampling multiply tokens. */
export const requestLength = {
  name: 'requestLength',
  title: 'Tokens of a request',
  inputs: {
    textTokens: {
      label: 'Text tokens of a request',
      symbol: 'T_{\\mathrm{txt}}',
      unit: 'token',
      span: [0, 1e6],
    },
    visionTokens: {
      label: 'Image and video tokens of a request',
      symbol: 'T_{\\mathrm{vis}}',
      unit: 'token',
      span: [0, 1e6],
    },
    outputTokens: {
      label: 'Output tokens of an answer',
      symbol: 'T_{\\mathrm{ans}}',
      unit: 'token',
      span: [1, 1e5],
    },
    reasoningTokens: {
      label: 'Reasoning tokens of an answer',
      symbol: 'T_{\\mathrm{think}}',
      unit: 'token',
      span: [0, 1e6],
    },
    samples: { label: 'Answers sampled for a request', symbol: 'm', unit: '1', span: [1, 1000] },
  },
  equations: {
    inputTokens: {
      label: 'Input tokens of a request',
      symbol: 'T_{\\mathrm{in}}',
      unit: 'token',
      is: 'textTokens + visionTokens',
      source: 'pope-2022',
    },
    prefillTokens: {
      label: 'Input tokens processed for each sequence',
      symbol: 'T_{\\mathrm{pre}}',
      unit: 'token',
      is: 'inputTokens / samples',
      source: 'pope-2022',
      note: 'Answers to one request share its prefill.',
    },
    sequenceTokens: {
      label: 'Tokens generated in one sequence',
      symbol: 'T_{\\mathrm{out}}',
      unit: 'token',
      is: 'outputTokens + reasoningTokens',
      source: 'pope-2022',
    },
    requestTokens: {
      label: requestTokens.label,
      symbol: requestTokens.symbol,
      unit: requestTokens.unit,
      is: 'sequenceTokens * samples',
      source: 'pope-2022',
    },
  },
} as const satisfies EquationSet;

/** Requests of a service that runs for a time. */
export const requestVolume = {
  name: 'requestVolume',
  title: 'Requests of a period',
  inputs: {
    requestsPerDay: { label: 'Requests in a day', symbol: 'R_d', unit: '1/day', span: [1, 1e10] },
    serviceTime: { label: 'Time in service', symbol: 't_{\\mathrm{srv}}', unit: 'day', span: [1, 3650] },
  },
  equations: {
    requests: {
      label: 'Requests',
      symbol: 'R',
      unit: '1',
      is: 'requestsPerDay * serviceTime',
      source: 'gsf-sci',
    },
  },
} as const satisfies EquationSet;

/** From an output token to the requests of a period: answers, hosts, and machines that wait. */
export const inference = {
  name: 'inference',
  title: 'Inference: requests of a period',
  inputs: {
    energyPerToken: {
      label: 'Energy of the accelerators for one output token',
      symbol: 'e_t',
      unit: 'J_it/token',
      span: [0.001, 100],
    },
    timePerToken: {
      label: 'Accelerator time for one output token',
      symbol: 'h_t',
      unit: 'accelerator ms/token',
      span: [0.001, 1000],
    },
    requestTokens,
    inferenceHostFactor: {
      label: 'Energy of accelerator and host over that of the accelerator',
      symbol: 'k_{\\mathrm{host}}',
      unit: '1',
      span: [1, 3],
      datum: 'inference-host-factor',
    },
    overProvision: {
      label: 'Machines reserved for each that works',
      symbol: 'k_{\\mathrm{res}}',
      unit: '1',
      span: [1, 10],
    },
    idlePowerShare: {
      label: 'Power of an idle machine, as a share of its power at work',
      symbol: 'x_{\\mathrm{idle}}',
      unit: '1',
      span: [0.05, 1],
      datum: 'idle-power-share',
    },
    requests,
  },
  equations: {
    acceleratorEnergyPerRequest: {
      label: 'Energy of the accelerators for a request',
      symbol: 'e_R',
      unit: 'Wh_it',
      is: 'energyPerToken * requestTokens',
      source: 'luccioni-2024',
    },
    machineEnergyPerRequest: {
      label: 'Energy of the machines for a request, idle ones included',
      symbol: 'e_M',
      unit: 'Wh_it',
      is: 'acceleratorEnergyPerRequest * inferenceHostFactor * (1 + (overProvision - 1) * idlePowerShare)',
      source: 'google-gemini-2025',
    },
    acceleratorTimePerRequest: {
      label: 'Accelerator time reserved for a request',
      symbol: 'h_R',
      unit: 'accelerator s',
      is: 'timePerToken * requestTokens * overProvision',
      source: 'gsf-sci',
      note: 'Embodied carbon is charged for reserved time, with or without work.',
    },
    itEnergy: {
      label: 'Energy of the machines in inference',
      symbol: 'E_{\\mathrm{inf}}',
      unit: 'MWh_it',
      is: 'machineEnergyPerRequest * requests',
      source: 'luccioni-2024',
    },
    acceleratorHours: {
      label: 'Accelerator-hours of inference',
      symbol: 'H_{\\mathrm{inf}}',
      unit: 'accelerator h',
      is: 'acceleratorTimePerRequest * requests',
      source: 'gsf-sci',
    },
  },
} as const satisfies EquationSet;

/** Machines that wait beside those that work. */
export const idleMachines = {
  name: 'idleMachines',
  title: 'Machines that wait for requests',
  inputs: {
    idleEnergyRatio: {
      label: 'Energy of idle machines over that of working ones',
      symbol: 'k_{\\mathrm{idle}}',
      unit: '1',
      span: [0, 3],
      datum: 'inference-idle-energy',
    },
    idlePowerShare: {
      label: 'Power of an idle machine, as a share of its power at work',
      symbol: 'x_{\\mathrm{idle}}',
      unit: '1',
      span: [0.05, 1],
      datum: 'idle-power-share',
    },
  },
  equations: {
    overProvision: {
      label: 'Machines reserved for each that works',
      symbol: 'k_{\\mathrm{res}}',
      unit: '1',
      is: '1 + idleEnergyRatio / idlePowerShare',
      source: 'google-gemini-2025',
    },
  },
} as const satisfies EquationSet;

/** From the hours of machines that serve to their energy, where the hours are what is known. */
export const reservedMachines = {
  name: 'reservedMachines',
  title: 'Energy of the machines reserved for inference',
  inputs: {
    servingPower: {
      label: 'Power of one accelerator in serving',
      symbol: 'P_{\\mathrm{srv}}',
      unit: 'W_it/accelerator',
      span: [5, 2000],
    },
    reservedHostFactor: {
      label: 'Energy of accelerator and host over that of the accelerator',
      symbol: 'k_{\\mathrm{host}}',
      unit: '1',
      span: [1, 3],
      datum: 'inference-host-factor',
    },
    overProvision: {
      label: 'Machines reserved for each that works',
      symbol: 'k_{\\mathrm{res}}',
      unit: '1',
      span: [1, 10],
    },
    idlePowerShare: {
      label: 'Power of an idle machine, as a share of its power at work',
      symbol: 'x_{\\mathrm{idle}}',
      unit: '1',
      span: [0.05, 1],
      datum: 'idle-power-share',
    },
    acceleratorHours: {
      label: 'Accelerator-hours of inference',
      symbol: 'H_{\\mathrm{inf}}',
      unit: 'accelerator h',
      span: [0, 1e9],
    },
  },
  equations: {
    reservedPower: {
      label: 'Power per reserved accelerator, with its share of the node',
      symbol: 'P_{\\mathrm{res}}',
      unit: 'W_it/accelerator',
      is: 'servingPower * reservedHostFactor * (1 + (overProvision - 1) * idlePowerShare) / overProvision',
      source: 'google-gemini-2025',
      note: 'The mean of machines at work and machines that wait.',
    },
    itEnergy: {
      label: 'Energy of the machines in inference',
      symbol: 'E_{\\mathrm{inf}}',
      unit: 'MWh_it',
      is: 'reservedPower * acceleratorHours',
      source: 'gsf-sci',
    },
  },
} as const satisfies EquationSet;

/** What one request costs, host, idle machines, data centre and embodied carbon included. */
export const perRequest = {
  name: 'perRequest',
  title: 'Per request and per token',
  inputs: {
    carbon: { label: 'Carbon of inference', symbol: 'C_{\\mathrm{inf}}', unit: 'tCO2e', span: [0.001, 1e7] },
    facilityEnergy: {
      label: 'Energy drawn by the data centre for inference',
      symbol: 'E_{\\mathrm{inf,fac}}',
      unit: 'MWh_fac',
      span: [0.001, 1e8],
    },
    water: { label: 'Water of inference', symbol: 'V_{\\mathrm{inf}}', unit: 'm3_con', span: [0.001, 1e8] },
    requests,
    requestTokens,
  },
  equations: {
    carbonPerRequest: {
      label: 'Carbon of a request',
      symbol: 'c_R',
      unit: 'gCO2e',
      is: 'carbon / requests',
      source: 'gsf-sci',
    },
    energyPerRequest: {
      label: 'Energy of a request',
      symbol: 'e_{R,\\mathrm{fac}}',
      unit: 'Wh_fac',
      is: 'facilityEnergy / requests',
      source: 'gsf-sci',
    },
    waterPerRequest: {
      label: 'Water of a request',
      symbol: 'v_R',
      unit: 'mL_con',
      is: 'water / requests',
      source: 'li-2025-cacm',
    },
    carbonPerThousandRequests: {
      label: 'Carbon of 1,000 requests',
      symbol: 'c_{1000}',
      unit: 'kgCO2e',
      is: 'carbonPerRequest * 1000',
      source: 'gsf-sci',
    },
    carbonPerMillionTokens: {
      label: 'Carbon of a million output tokens',
      symbol: 'c_{10^6}',
      unit: 'kgCO2e/Mtoken',
      is: 'carbon / (requests * requestTokens)',
      source: 'gsf-sci',
    },
    energyPerMillionTokens: {
      label: 'Energy of a million output tokens',
      symbol: 'e_{10^6}',
      unit: 'kWh_fac/Mtoken',
      is: 'facilityEnergy / (requests * requestTokens)',
      source: 'gsf-sci',
    },
  },
} as const satisfies EquationSet;
