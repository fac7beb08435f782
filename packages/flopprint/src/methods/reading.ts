import { listed } from '../format.ts';
import type { Facts, Reading } from './method.ts';

/** What a fact is called in a sentence. */
const words: Readonly<Record<string, string>> = {
  acceleratorHours: 'the accelerator-hours',
  acceleratorPower: 'the power of one accelerator',
  activeParameters: 'the active parameters',
  carbonIntensity: 'the carbon intensity of the grid',
  compute: 'the training compute',
  count: 'the number of accelerators',
  duration: 'the wall-clock time',
  ewif: 'the water of the electricity',
  facilityEnergy: 'the energy drawn by the data centre',
  itEnergy: 'the energy of the machines',
  mfu: 'the MFU',
  parameters: 'the parameters',
  peakFlops: 'the peak FLOP/s of the accelerator',
  pue: 'the PUE',
  systemPower: 'the power per accelerator with its share of the node',
  thermalDesignPower: 'the thermal design power of the accelerator',
  tokens: 'the training tokens',
  wue: 'the water used on site',
};

/** The first reading whose facts are all known, else what the first of them lacks. */
export function firstReading(
  facts: Facts,
  readings: readonly [Reading, ...Reading[]],
): Reading | { reason: string } {
  const lacking = readings.map(({ inputs }) =>
    Object.values(inputs).filter((fact) => facts[fact] === undefined),
  );
  const possible = readings.find((_reading, index) => lacking[index]?.length === 0);
  if (possible) return possible;
  const [wanted = []] = lacking;
  return { reason: `needs ${listed([...new Set(wanted)].map((fact) => words[fact] ?? fact))}` };
}
