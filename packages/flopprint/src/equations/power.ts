import type { EquationSet } from './record.ts';
import { servingPower } from './serving.ts';

const share = (label: string, symbol: string) => ({ label, symbol, unit: '1', span: [0.2, 1] }) as const;

/** A run at lower power, from the same run at full power. */
export const limitedRun = {
  name: 'limitedRun',
  title: 'A run at lower power',
  inputs: {
    duration: { label: 'Wall-clock time at full power', symbol: 't', unit: 'h', span: [1, 8760] },
    itEnergy: {
      label: 'Energy of the machines',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'MWh_it',
      span: [0.001, 1e7],
    },
    facilityEnergy: {
      label: 'Energy drawn by the data centre',
      symbol: 'E_{\\mathrm{fac}}',
      unit: 'MWh_fac',
      span: [0.001, 1e7],
    },
    embodiedCarbon: {
      label: 'Embodied carbon',
      symbol: 'C_{\\mathrm{emb}}',
      unit: 'tCO2e',
      span: [0.001, 1e5],
    },
    carbonIntensity: {
      label: 'Carbon intensity of the grid',
      symbol: 'I',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
    speedShare: share('Speed, of that without a limit', 'k'),
    drawShare: share('Power of the machines, of that without a limit', 'd'),
  },
  equations: {
    limitedTime: {
      label: 'Wall-clock time at lower power',
      symbol: 't_p',
      unit: 'h',
      is: 'duration / speedShare',
      source: 'mcdonald-2022',
    },
    limitedItEnergy: {
      label: 'Energy of the machines at lower power',
      symbol: 'E_{\\mathrm{IT},p}',
      unit: 'MWh_it',
      is: 'itEnergy * drawShare / speedShare',
      source: 'mcdonald-2022',
    },
    limitedEnergy: {
      label: 'Energy drawn by the data centre at lower power',
      symbol: 'E_{\\mathrm{fac},p}',
      unit: 'MWh_fac',
      is: 'facilityEnergy * drawShare / speedShare',
      source: 'mcdonald-2022',
    },
    limitedEmbodied: {
      label: 'Embodied carbon, of machines that are held for longer',
      symbol: 'C_{\\mathrm{emb},p}',
      unit: 'tCO2e',
      is: 'embodiedCarbon / speedShare',
      source: 'patterson-2021',
    },
    limitedCarbon: {
      label: 'Carbon at lower power',
      symbol: 'C_p',
      unit: 'tCO2e',
      is: 'limitedEnergy * carbonIntensity + limitedEmbodied',
      source: 'patterson-2021',
    },
  },
} as const satisfies EquationSet;

/** More servers than the power of a building would hold at their peak: each has a smaller share of it. */
export const oversubscription = {
  name: 'oversubscription',
  title: 'More servers in the same building',
  inputs: {
    moreServers: {
      label: 'Servers beyond what the power would hold at their peak',
      symbol: 'x_{+}',
      unit: '1',
      span: [0, 1],
      datum: 'polca-servers',
    },
    buildingEmbodied: {
      label: 'Building, share of one accelerator',
      symbol: 'C_{\\mathrm{bld}}',
      unit: 'kgCO2e/accelerator',
      span: [1, 5000],
    },
    machineEmbodied: {
      label: 'Accelerator and its share of the host, made',
      symbol: 'C_{\\mathrm{mach}}',
      unit: 'kgCO2e/accelerator',
      span: [50, 5000],
    },
  },
  equations: {
    savedBuilding: {
      label: 'Less of the building for one accelerator',
      symbol: '\\Delta C_{\\mathrm{bld}}',
      unit: 'kgCO2e/accelerator',
      is: 'buildingEmbodied * moreServers / (1 + moreServers)',
      source: 'patel-2023-polca',
    },
    savedShare: {
      label: 'Less embodied carbon, machines and building together',
      symbol: 'x_{\\mathrm{bld}}',
      unit: '1',
      is: 'savedBuilding / (machineEmbodied + buildingEmbodied)',
      source: 'patel-2023-polca',
    },
  },
} as const satisfies EquationSet;

const timeOfStep = (label: string, symbol: string) =>
  ({ label, symbol, unit: 'ms', span: [0.001, 1000] }) as const;

/**
 * Decoding alone at a lower clock of the cores. Weights and caches are read at the clock of the memory; only the
 * arithmetic is sure to slow down. What lies beside both may be the host's or the cores', so both
 * ends are told.
 */
export const lowClock = {
  name: 'lowClock',
  title: 'Decoding at a lower clock',
  inputs: {
    memoryTime: timeOfStep('Time of a step at full memory bandwidth', 't_m'),
    decodeComputeTime: timeOfStep('Time of the arithmetic of a step at peak, decode', 't_d'),
    overheadTime: timeOfStep('Time of a step beside memory and arithmetic', 't_o'),
    powerLimit: {
      label: 'Power limit of one accelerator',
      symbol: 'P_{\\mathrm{max}}',
      unit: 'W_it/accelerator',
      span: [5, 2000],
    },
    ...servingPower,
    clockShare: share('Clock of the cores, of the one without a lock', 'k'),
  },
  equations: {
    decodeStepTime: {
      label: 'Time of a step of decoding alone',
      symbol: 't_{\\mathrm{dec}}',
      unit: 'ms',
      is: 'memoryTime + decodeComputeTime + overheadTime',
      source: 'flopprint-fit',
    },
    decodePowerShare: {
      label: 'Power of decoding alone, as a share of the limit',
      symbol: '\\varphi_{\\mathrm{dec}}',
      unit: '1',
      is: 'min(1, powerIdle + powerMemory * sqrt(memoryTime / decodeStepTime) + powerCompute * decodeComputeTime / decodeStepTime)',
      source: 'flopprint-fit',
    },
    decodePower: {
      label: 'Power of one accelerator in decoding alone',
      symbol: 'P_{\\mathrm{dec}}',
      unit: 'W_it/accelerator',
      is: 'powerLimit * decodePowerShare',
      source: 'flopprint-fit',
      note: 'A cap above it is never reached: it costs no time, and saves nothing.',
    },
    leastSlowdown: {
      label:
        'Time of decoding at the lower clock, of that without a lock, where overheads are the host\u2019s',
      symbol: 's_{\\mathrm{low}}',
      unit: '1',
      is: '1 + decodeComputeTime * (1 / clockShare - 1) / decodeStepTime',
      source: 'pope-2022',
      note: 'Of the source are the times of arithmetic and of bytes; that the first follows the clock is our inference.',
    },
    mostSlowdown: {
      label: 'The same where the overheads slow down with the cores',
      symbol: 's_{\\mathrm{high}}',
      unit: '1',
      is: '1 + (decodeComputeTime + overheadTime) * (1 / clockShare - 1) / decodeStepTime',
      source: 'pope-2022',
      note: 'Of the source are the times of arithmetic and of bytes; that the rest follows the clock is our assumption of the worst.',
    },
    arithmeticSlowdown: {
      label: 'Time of what is bound by arithmetic, such as prefill, at the lower clock',
      symbol: 's_{\\mathrm{pre}}',
      unit: '1',
      is: '1 / clockShare',
      source: 'pope-2022',
      note: 'That prefill is bound by arithmetic is of the source; that arithmetic follows the clock is our inference.',
    },
  },
} as const satisfies EquationSet;
