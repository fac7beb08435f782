import type { EquationSet } from './record.ts';

/** Keeping weights, checkpoints and data, and moving them. */
export const storage = {
  name: 'storage',
  title: 'Storage and network',
  inputs: {
    stored: { label: 'Data kept', symbol: 'S', unit: 'TB', span: [0, 1e7] },
    replicas: {
      label: 'Copies',
      symbol: 'n_{\\mathrm{rep}}',
      unit: '1',
      span: [1, 10],
      datum: 'storage-replicas',
    },
    kept: { label: 'Time they are kept', symbol: 't_s', unit: 'year', span: [0, 20] },
    storagePower: {
      label: 'Power of storage per capacity',
      symbol: 'p_s',
      unit: 'W_it/TB',
      span: [0.1, 10],
      datum: 'storage-power',
    },
    storageEmbodied: {
      label: 'Carbon of making storage, per capacity',
      symbol: 'g_s',
      unit: 'kgCO2e/TB',
      span: [1, 100],
      datum: 'storage-embodied',
    },
    storageLifetime: {
      label: 'Lifetime of storage',
      symbol: 'L_s',
      unit: 'year',
      span: [1, 10],
      datum: 'storage-lifetime',
    },
    transferred: {
      label: 'Data moved over the network',
      symbol: 'S_{\\mathrm{net}}',
      unit: 'GB',
      span: [0, 1e9],
    },
    networkIntensity: {
      label: 'Electricity of the network per data moved',
      symbol: 'e_{\\mathrm{net}}',
      unit: 'kWh_it/GB',
      span: [0.0001, 1],
      datum: 'network-intensity',
    },
  },
  equations: {
    storageEnergy: {
      label: 'Energy of storage',
      symbol: 'E_{\\mathrm{sto}}',
      unit: 'MWh_it',
      is: 'stored * replicas * storagePower * kept',
      source: 'ccf',
    },
    networkEnergy: {
      label: 'Energy of the network',
      symbol: 'E_{\\mathrm{net}}',
      unit: 'MWh_it',
      is: 'transferred * networkIntensity',
      source: 'ccf',
    },
    storageEmbodiedCarbon: {
      label: 'Embodied carbon of storage, share of the time kept',
      symbol: 'C_{\\mathrm{emb,sto}}',
      unit: 'tCO2e',
      is: 'stored * replicas * storageEmbodied * kept / storageLifetime',
      source: 'gupta-2022-act',
    },
    itEnergy: {
      label: 'Energy of storage and network',
      symbol: 'E_{\\mathrm{sn}}',
      unit: 'MWh_it',
      is: 'storageEnergy + networkEnergy',
      source: 'ccf',
    },
  },
} as const satisfies EquationSet;
