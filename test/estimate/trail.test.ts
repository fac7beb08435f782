import { compile } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { estimate, explain, type Estimate, type Scenario } from '../../packages/flopprint/src/index.ts';
import { estimateByMethod, methodIds } from '../../packages/flopprint/src/methods/estimateByMethod.ts';
import { sources } from '../../packages/flopprint/src/data/sources.ts';
import { findRow } from '../../packages/flopprint/src/rows.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import { parseUnit } from '../../packages/flopprint/src/units.ts';

const place = { region: 'aws/us-east-1' };
const scenarios: readonly (readonly [string, Scenario])[] = [
  [
    'a plan',
    {
      model: { parameters: 7e9 },
      training: { tokens: 2e12 },
      hardware: { accelerator: 'h100', count: 512 },
      site: place,
    },
  ],
  [
    'GPT-3',
    {
      model: { parameters: 175e9 },
      training: { tokens: 300e9, flops: 3.14e23 },
      hardware: {
        accelerator: 'v100-sxm2-32',
        count: 10000,
        achievedFlops: '24.6 TFLOP/s',
        power: 330,
        powerScope: 'system',
      },
      site: { carbonIntensity: 429, pue: 1.1 },
    },
  ],
  [
    'a mixture of experts from dimensions',
    {
      model: {
        layers: 32,
        hiddenSize: 4096,
        heads: 32,
        kvHeads: 8,
        ffnSize: 14336,
        gated: true,
        experts: 8,
        expertsPerToken: 2,
        vocabulary: 32000,
      },
      training: { tokens: 1e12, recompute: 0.5, epochs: 2 },
      hardware: { accelerator: 'tpu-v4', count: 1024 },
      site: { grid: 'FR' },
    },
  ],
  [
    'an encoder–decoder',
    {
      model: {
        architecture: 'encoder-decoder',
        layers: 24,
        hiddenSize: 1024,
        heads: 128,
        headSize: 128,
        ffnSize: 65536,
        vocabulary: 32128,
      },
      training: { tokens: 1e12 },
      hardware: { accelerator: 'tpu-v3', count: 512 },
      site: { grid: 'US' },
    },
  ],
  [
    'hours',
    {
      model: { parameters: 1e9 },
      training: { tokens: 1e11 },
      hardware: { accelerator: 'a100', count: 64, hours: 300 },
      site: { region: 'gcp/europe-west1' },
    },
  ],
  [
    'metered energy',
    { training: { energy: 100 }, hardware: { accelerator: 'mi300x' }, site: { grid: 'DE', basis: 'direct' } },
  ],
];

/** What the formula gives for the operands that the trail shows, in the unit of the result. */
function multipliedOut(result: Estimate, key: string): number | undefined {
  const { formula, operands, unit } = explain(result, key);
  if (!formula) return undefined;
  const names = [...new Set(formula.match(/[A-Za-z]\w*/g) ?? [])].filter(
    (name) => !/^(min|max|exp|log|sqrt|ceil)$/.test(name),
  );
  expect(operands.length, key).toBe(names.length);
  const scope: Record<string, unknown> = { ceil: Math.ceil };
  names.forEach((name, index) => {
    const operand = operands[index];
    if (operand) scope[name] = operand.value * parseUnit(operand.unit).factor;
  });
  return (compile(formula).evaluate(scope) as number) / parseUnit(unit).factor;
}

describe.each(scenarios)('%s', (_, scenario) => {
  const results = methodIds().flatMap((method) => {
    try {
      return [[method, estimateByMethod(tables, scenario, method)] as const];
    } catch {
      return [];
    }
  });

  test('every equation multiplies out to the number beside it, under every method that reads it', () => {
    expect(results.length).toBeGreaterThan(1);
    for (const [method, result] of results)
      for (const [key, quantity] of Object.entries(result.quantities)) {
        if (!quantity.equation) continue;
        const value = multipliedOut(result, key);
        if (value === undefined) continue;
        const shown = quantity.from === 'equation' ? quantity.value : quantity.computed;
        if (shown !== undefined)
          expect(Math.abs(value - shown), `${method} ${key}`).toBeLessThanOrEqual(1e-9 * Math.abs(shown));
      }
  });

  test('every number ends at a statement, a row that exists, or the form of the model', () => {
    for (const [method, result] of results)
      for (const [key, quantity] of Object.entries(result.quantities)) {
        for (const input of quantity.inputs ?? [])
          expect(result.quantities, `${method} ${key}`).toHaveProperty([input]);
        if (quantity.row) expect(findRow(quantity.row).row, quantity.row).toBeDefined();
        if (quantity.source) expect(sources, `${key} ${quantity.source}`).toHaveProperty([quantity.source]);
        if (quantity.from === 'data') expect(quantity.row, `${method} ${key}`).toBeDefined();
        if (quantity.from === 'stated') expect(quantity.field, `${method} ${key}`).toBeDefined();
      }
  });

  test('every number opens in words', () => {
    const result = estimate(scenario);
    for (const key of Object.keys(result.quantities)) expect(explain(result, key).label, key).not.toBe(key);
  });
});
