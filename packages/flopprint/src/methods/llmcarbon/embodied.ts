import type { InputRecord } from '../../equations/record.ts';
import { llmcarbonChipGraph } from '../../kernels/llmcarbonChip.ts';
import { llmcarbonShareGraph } from '../../kernels/llmcarbonShare.ts';
import { llmcarbonStoreGraph } from '../../kernels/llmcarbonStore.ts';
import { compute, entryWith } from '../entry.ts';
import { llmcarbonChip, llmcarbonShare, llmcarbonStore } from '../equations/llmcarbon/embodied.ts';
import type { Facts, MethodEntry, OutputRecord } from '../method.ts';

/** The rows of the authors' hardware table, and a part without a name. */
const partNames = [
  'part',
  'gpu',
  'cpu',
  'dram',
  'ssd',
  'v100',
  'a100',
  'h100',
  'tpuv3',
  'tpuv4',
  'others',
] as const;
const { area, carbonPerArea } = llmcarbonChip.inputs;
const { capacity, carbonPerCapacity } = llmcarbonStore.inputs;
const { partCarbon, parts, executionTime, lifetime } = llmcarbonShare.inputs;

/** Carbon of making one part, by whichever of area and capacity it is stated. */
function carbonOfPart(values: Facts): number | undefined {
  return (
    compute(llmcarbonChipGraph, values)['partCarbon'] ?? compute(llmcarbonStoreGraph, values)['partCarbon']
  );
}

export const chip = entryWith(
  {
    id: 'llmcarbon.chip',
    title: llmcarbonChip.title,
    inputs: {
      area: { ...area, alias: 'area_or_capacity' },
      carbonPerArea: { ...carbonPerArea, alias: 'cpa' },
      capacity: { ...capacity, alias: 'area_or_capacity' },
      carbonPerCapacity: { ...carbonPerCapacity, alias: 'cpa' },
    },
    outputs: llmcarbonChip.equations,
  },
  (input) => ({ partCarbon: carbonOfPart(input) }),
);

export const embodied = embodiedEntry('llmcarbon.embodied');
export const embodiedTotal = embodiedEntry('llmcarbon.embodied_total');

/** One part, or several added up: each part has inputs of its own, in area or in capacity. */
function embodiedEntry(id: string): MethodEntry {
  const inputs: Record<string, InputRecord> = { executionTime, lifetime };
  const outputs: Record<string, OutputRecord> = { ...llmcarbonShare.equations };
  for (const name of partNames) {
    const alias = (suffix: string): string => (name === 'part' ? suffix : `${name}_${suffix}`);
    inputs[`${name}Area`] = { ...area, alias: alias('size') };
    inputs[`${name}CarbonPerArea`] = { ...carbonPerArea, alias: alias('cpa') };
    inputs[`${name}Capacity`] = { ...capacity, alias: alias('size') };
    inputs[`${name}CarbonPerCapacity`] = { ...carbonPerCapacity, alias: alias('cpa') };
    inputs[`${name}Count`] = { ...parts, alias: alias('count') };
    outputs[`${name}Carbon`] = { unit: partCarbon.unit, alias: alias('co2e_chip') };
    outputs[`${name}Embodied`] = {
      unit: llmcarbonShare.equations.embodiedCarbon.unit,
      alias: alias('co2e_emb'),
    };
  }
  return entryWith({ id, title: llmcarbonShare.title, inputs, outputs }, runParts);
}

function runParts(input: Facts): Record<string, number | undefined> {
  const result: Record<string, number | undefined> = {};
  const shares: (number | undefined)[] = [];
  for (const name of partNames) {
    const values = {
      area: input[`${name}Area`],
      carbonPerArea: input[`${name}CarbonPerArea`],
      capacity: input[`${name}Capacity`],
      carbonPerCapacity: input[`${name}CarbonPerCapacity`],
      parts: input[`${name}Count`],
    };
    if (Object.values(values).every((value) => value === undefined)) continue;
    const carbon = carbonOfPart(values);
    const { executionTime: time, lifetime: life } = input;
    const share = compute(llmcarbonShareGraph, {
      ...values,
      partCarbon: carbon,
      executionTime: time,
      lifetime: life,
    });
    result[`${name}Carbon`] = carbon;
    result[`${name}Embodied`] = share['embodiedCarbon'];
    shares.push(share['embodiedCarbon']);
  }
  // A part with something missing leaves the sum unknown: nothing is dropped from a total.
  return { ...result, embodiedCarbon: shares.length > 0 ? sum(shares) : undefined };
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce(
    (total, value) => (total === undefined || value === undefined ? undefined : total + value),
    0,
  );
}
