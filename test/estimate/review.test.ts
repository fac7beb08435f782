import { describe, expect, test } from 'vitest';
import { estimate, type Estimate, type Scenario } from '../../packages/flopprint/src/index.ts';
import { estimateByMethod } from '../../packages/flopprint/src/methods/estimateByMethod.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';

const plan: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512 },
  site: { grid: 'FR' },
};
const value = (result: Estimate, key: string): number => result.quantities[key]?.value ?? Number.NaN;
const fieldsOf = (scenario: Scenario): string[] => estimate(scenario).warnings.map(({ field }) => field);
const parametersOf = (config: Record<string, unknown>): number =>
  value(estimate({ ...plan, model: { config } }), 'parameters');

describe('figures of providers', () => {
  test.each(['gcp/us-central1', 'azure/francecentral'])('%s has the PUE and WUE of its company', (region) => {
    const { pue, wue } = estimate({ ...plan, site: { region } }).quantities;
    expect(pue?.from).toBe('data');
    expect(wue?.from).not.toBe('default');
  });
});

describe('a source that is named', () => {
  test('never gives a marginal intensity for an average', () => {
    expect(() => estimate({ ...plan, site: { grid: 'FR', source: 'ifi-2021' } })).toThrow(
      /site\.source: .*no average/,
    );
  });
  test('is refused when it has only the other basis', () => {
    expect(() => estimate({ ...plan, site: { grid: 'FR', source: 'emaps-co2js', basis: 'direct' } })).toThrow(
      /site\.source/,
    );
  });
});

describe('the default efficiency', () => {
  test('keeps the hours of 6·N·D when FLOP are counted exactly', () => {
    const model = {
      layers: 32,
      hiddenSize: 4096,
      heads: 32,
      ffnSize: 11008,
      gated: true,
      vocabulary: 32000,
      tiedEmbeddings: false,
    };
    const exact = estimate({ ...plan, model });
    const rough = estimate({ ...plan, model: { parameters: value(exact, 'activeParameters') } });
    expect(value(exact, 'compute')).toBeGreaterThan(value(rough, 'compute'));
    expect(value(exact, 'acceleratorHours')).toBeCloseTo(value(rough, 'acceleratorHours'), 3);
  });
  test('refers to the 16-bit peak, and says so for eight bits', () => {
    const eight = { ...plan, training: { tokens: 2e12, precision: 'fp8' as const } };
    expect(value(estimate(eight), 'acceleratorHours')).toBe(value(estimate(plan), 'acceleratorHours'));
    expect(fieldsOf(eight)).toContain('training.precision');
    expect(
      value(estimate({ ...eight, hardware: { ...plan.hardware, mfu: 0.3 } }), 'peakFlops'),
    ).toBeGreaterThan(1900);
  });
});

describe('configurations', () => {
  test('falcon-7b has one key and value head, whatever its file says', () => {
    const config = {
      model_type: 'falcon',
      num_hidden_layers: 32,
      hidden_size: 4544,
      num_attention_heads: 71,
      num_kv_heads: 71,
      multi_query: true,
      vocab_size: 65024,
    };
    expect(Math.abs(parametersOf(config) / 6.92e9 - 1)).toBeLessThan(0.01);
  });
  test('llama 4 Maverick alternates dense and expert layers', () => {
    const config = {
      model_type: 'llama4_text',
      num_hidden_layers: 48,
      hidden_size: 5120,
      num_attention_heads: 40,
      num_key_value_heads: 8,
      head_dim: 128,
      intermediate_size: 8192,
      intermediate_size_mlp: 16384,
      num_local_experts: 128,
      num_experts_per_tok: 1,
      interleave_moe_layer_step: 2,
      vocab_size: 202048,
    };
    expect(Math.abs(parametersOf(config) / 400e9 - 1)).toBeLessThan(0.02);
    expect(
      Math.abs(value(estimate({ ...plan, model: { config } }), 'activeParameters') / 17e9 - 1),
    ).toBeLessThan(0.05);
  });
  test('an encoder–decoder with stacks of unequal height', () => {
    const config = {
      model_type: 't5',
      num_layers: 24,
      num_decoder_layers: 6,
      d_model: 1024,
      num_heads: 16,
      d_ff: 4096,
      vocab_size: 32128,
    };
    const result = estimate({ ...plan, model: { config } });
    expect(value(result, 'encoder.layers')).toBe(24);
    expect(value(result, 'decoder.layers')).toBe(6);
  });
  test.each([
    [
      {
        model_type: 'llama',
        num_hidden_layers: 2,
        hidden_size: 64,
        num_attention_heads: 4,
        vocab_size: 100,
        intermediate_size: '256',
      },
      /intermediate_size/,
    ],
    [{ model_type: 'constructor' }, /model_type/],
    [
      {
        model_type: 'deepseek_v3',
        num_hidden_layers: 32,
        hidden_size: 64,
        num_attention_heads: 4,
        vocab_size: 100,
        n_routed_experts: 8,
        num_experts_per_tok: 2,
        first_k_dense_replace: 99,
      },
      /first_k_dense_replace/,
    ],
    [
      {
        model_type: 'deepseek_v3',
        num_hidden_layers: 32,
        hidden_size: 64,
        num_attention_heads: 4,
        vocab_size: 100,
        n_routed_experts: 8,
        num_experts_per_tok: 2,
        moe_layer_freq: 0,
      },
      /moe_layer_freq/,
    ],
  ])('%j is refused', (config, wanted) => {
    expect(() => estimate({ ...plan, model: { config } })).toThrow(wanted);
  });
});

describe('what contradicts itself', () => {
  test.each<[string, Scenario, string]>([
    [
      'energy far from hours',
      { ...plan, training: { energy: 50, acceleratorHours: 1000 } },
      'training.energy',
    ],
    [
      'two efficiencies',
      { ...plan, hardware: { ...plan.hardware, mfu: 0.5, achievedFlops: 1e14 } },
      'hardware.mfu',
    ],
    [
      'a source beside a stated intensity',
      { ...plan, site: { carbonIntensity: 400, source: 'nonsense' } },
      'site.source',
    ],
    [
      'a grid in another country than the region',
      { ...plan, site: { region: 'aws/us-east-1', grid: 'IN' } },
      'site.grid',
    ],
    ['an intensity in kilograms', { ...plan, site: { carbonIntensity: 0.429 } }, 'site.carbonIntensity'],
    ['a PUE of 9', { ...plan, site: { grid: 'FR', pue: 9 } }, 'site.pue'],
  ])('%s is warned of', (_, scenario, field) => {
    expect(fieldsOf(scenario)).toContain(field);
  });
  test.each<[string, Scenario, RegExp]>([
    [
      'experts per token without experts',
      { ...plan, model: { layers: 2, hiddenSize: 64, vocabulary: 9, expertsPerToken: 2 } },
      /model\.expertsPerToken/,
    ],
    [
      'encoder layers of a decoder',
      { ...plan, model: { layers: 2, hiddenSize: 64, vocabulary: 9, encoderLayers: 2 } },
      /model\.encoderLayers/,
    ],
    [
      'hours without a count',
      { ...plan, training: { acceleratorHours: 9 }, hardware: { accelerator: 'h100', hours: 3 } },
      /hardware\.count/,
    ],
    [
      'a range of a count',
      { ...plan, hardware: { accelerator: 'h100', count: { low: 7, high: 9 } } },
      /hardware\.count: a count has no range/,
    ],
    [
      'nodes for accelerators',
      { ...plan, hardware: { accelerator: 'h100', count: '16 node' } },
      /hardware\.count/,
    ],
    [
      'energy of the machines for energy of the site',
      { ...plan, site: { carbonIntensity: '400 gCO2e/kWh_it' } },
      /site\.carbonIntensity/,
    ],
    [
      'the thirtieth of February',
      { ...plan, training: { tokens: 1e12, date: '2019-02-30' } },
      /training\.date/,
    ],
  ])('%s is refused', (_, scenario, wanted) => {
    expect(() => estimate(scenario)).toThrow(wanted);
  });
});

test('zero hours are zero energy, with FLOP known', () => {
  expect(estimate({ ...plan, hardware: { ...plan.hardware, hours: 0 } }).total.energy?.value).toBe(0);
});

test('the water of the world is a default where it stands in for a place', () => {
  expect(estimate({ ...plan, site: { grid: 'XK' } }).quantities['ewif']?.from).toBe('default');
  expect(estimate(plan).quantities['ewif']?.from).toBe('data');
});

test('a published method says which phases it leaves out', () => {
  const { warnings } = estimateByMethod(tables, { ...plan, development: {} }, 'patterson2021');
  expect(warnings.map(({ field }) => field)).toContain('development');
});
