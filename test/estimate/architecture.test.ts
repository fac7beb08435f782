import { describe, expect, test } from 'vitest';
import { estimate, type Scenario } from '../../packages/flopprint/src/index.ts';

const common: Scenario = {
  training: { tokens: 1e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 1024 },
  site: { grid: 'FR' },
};
const of = (model: Scenario['model'], key: string): number =>
  estimate({ ...common, ...(model ? { model } : {}) }).quantities[key]?.value ?? Number.NaN;

/** Published parameter counts, from the model cards and papers of these models. */
const published: readonly (readonly [string, NonNullable<Scenario['model']>, number, number | undefined])[] =
  [
    [
      'GPT-3 175B',
      {
        layers: 96,
        hiddenSize: 12288,
        heads: 96,
        vocabulary: 50257,
        learnedPositions: 2048,
        sequenceLength: 2048,
      },
      174.6e9,
      undefined,
    ],
    [
      'Llama 2 7B',
      {
        layers: 32,
        hiddenSize: 4096,
        heads: 32,
        ffnSize: 11008,
        gated: true,
        vocabulary: 32000,
        tiedEmbeddings: false,
      },
      6.738e9,
      undefined,
    ],
    [
      'Llama 2 70B',
      {
        layers: 80,
        hiddenSize: 8192,
        heads: 64,
        kvHeads: 8,
        ffnSize: 28672,
        gated: true,
        vocabulary: 32000,
        tiedEmbeddings: false,
      },
      68.98e9,
      undefined,
    ],
    [
      'Llama 3.1 405B',
      {
        layers: 126,
        hiddenSize: 16384,
        heads: 128,
        kvHeads: 8,
        ffnSize: 53248,
        gated: true,
        vocabulary: 128256,
        tiedEmbeddings: false,
      },
      405.9e9,
      undefined,
    ],
    [
      'Mixtral 8x7B',
      {
        layers: 32,
        hiddenSize: 4096,
        heads: 32,
        kvHeads: 8,
        ffnSize: 14336,
        gated: true,
        experts: 8,
        expertsPerToken: 2,
        vocabulary: 32000,
        tiedEmbeddings: false,
      },
      46.7e9,
      12.9e9,
    ],
    [
      'DeepSeek-V3',
      {
        layers: 61,
        hiddenSize: 7168,
        heads: 128,
        ffnSize: 18432,
        gated: true,
        experts: 256,
        expertsPerToken: 8,
        sharedExperts: 1,
        expertSize: 2048,
        expertLayers: 58,
        queryRank: 1536,
        keyValueRank: 512,
        rotarySize: 64,
        plainSize: 128,
        valueSize: 128,
        vocabulary: 129280,
        tiedEmbeddings: false,
      },
      671e9,
      37.5e9,
    ],
    [
      'BERT-large',
      {
        architecture: 'encoder',
        layers: 24,
        hiddenSize: 1024,
        heads: 16,
        vocabulary: 30522,
        learnedPositions: 512,
      },
      0.335e9,
      undefined,
    ],
    [
      'T5-11B',
      {
        architecture: 'encoder-decoder',
        layers: 24,
        encoderLayers: 24,
        hiddenSize: 1024,
        heads: 128,
        headSize: 128,
        ffnSize: 65536,
        vocabulary: 32128,
      },
      11.3e9,
      undefined,
    ],
  ];

describe('parameters from dimensions', () => {
  test.each(published)('%s within 1 %% of its published count', (_, model, parameters, active) => {
    expect(Math.abs(of(model, 'parameters') / parameters - 1)).toBeLessThan(0.01);
    if (active !== undefined) expect(Math.abs(of(model, 'activeParameters') / active - 1)).toBeLessThan(0.02);
  });

  test('DeepSeek-V3 from its config.json equals the same dimensions stated', () => {
    const config = {
      model_type: 'deepseek_v3',
      num_hidden_layers: 61,
      hidden_size: 7168,
      num_attention_heads: 128,
      num_key_value_heads: 128,
      intermediate_size: 18432,
      moe_intermediate_size: 2048,
      n_routed_experts: 256,
      num_experts_per_tok: 8,
      n_shared_experts: 1,
      first_k_dense_replace: 3,
      moe_layer_freq: 1,
      q_lora_rank: 1536,
      kv_lora_rank: 512,
      qk_rope_head_dim: 64,
      qk_nope_head_dim: 128,
      v_head_dim: 128,
      vocab_size: 129280,
      max_position_embeddings: 163840,
      tie_word_embeddings: false,
    };
    const stated = published.find(([name]) => name === 'DeepSeek-V3')?.[1];
    for (const key of ['parameters', 'activeParameters', 'forwardFlopsPerToken'])
      expect(of({ config }, key)).toBe(of(stated, key));
  });

  test('a config.json of GPT-2 form', () => {
    const config = {
      model_type: 'gpt2',
      n_layer: 12,
      n_embd: 768,
      n_head: 12,
      vocab_size: 50257,
      n_positions: 1024,
    };
    expect(Math.abs(of({ config }, 'parameters') / 124.4e6 - 1)).toBeLessThan(0.01);
  });

  test('a mixture whose tokens use every expert is a dense model', () => {
    const dense = {
      layers: 16,
      hiddenSize: 2048,
      heads: 16,
      ffnSize: 4 * 1408,
      gated: true,
      vocabulary: 50000,
    };
    const mixture = { ...dense, ffnSize: 1408, expertSize: 1408, experts: 4, expertsPerToken: 4 };
    const router = 16 * 2048 * 4;
    expect(of(mixture, 'parameters')).toBe(of(dense, 'parameters') + router);
    expect(of(mixture, 'activeParameters')).toBe(of(mixture, 'parameters'));
    expect(of(mixture, 'forwardFlopsPerToken')).toBe(of(dense, 'forwardFlopsPerToken') + 2 * router);
    expect(of({ parameters: 1e10, activeParameters: 1e10 }, 'compute')).toBe(
      of({ parameters: 1e10 }, 'compute'),
    );
  });

  test('grouped queries need fewer parameters than full attention, one group the fewest', () => {
    const model = { layers: 16, hiddenSize: 2048, heads: 16, vocabulary: 50000 };
    expect(of({ ...model, kvHeads: 16 }, 'parameters')).toBe(of(model, 'parameters'));
    expect(of({ ...model, kvHeads: 4 }, 'parameters')).toBeLessThan(of(model, 'parameters'));
    expect(of({ ...model, kvHeads: 1 }, 'parameters')).toBeLessThan(
      of({ ...model, kvHeads: 4 }, 'parameters'),
    );
  });
});

describe('FLOP per token', () => {
  test('exact count by hand: one layer, written out', () => {
    const [h, f, v, s] = [512, 2048, 1000, 256];
    const byHand = 2 * (4 * h * h + 2 * h * f) + 4 * s * h + 2 * h * v;
    expect(
      of(
        { layers: 1, hiddenSize: h, heads: 8, ffnSize: f, vocabulary: v, sequenceLength: s },
        'forwardFlopsPerToken',
      ),
    ).toBe(byHand);
  });
  test('is within 5 % of 6·N·D for a large model with a short context', () => {
    const model = { layers: 96, hiddenSize: 12288, heads: 96, vocabulary: 50257, sequenceLength: 2048 };
    const quantity = estimate({ ...common, model }).quantities['forwardFlopsPerToken'];
    expect(Math.abs((quantity?.value ?? 0) / (quantity?.computed ?? 1) - 1)).toBeLessThan(0.05);
  });
  test('grows with the context', () => {
    const model = { layers: 16, hiddenSize: 2048, heads: 16, vocabulary: 50000 };
    expect(of({ ...model, sequenceLength: 32768 }, 'compute')).toBeGreaterThan(
      of({ ...model, sequenceLength: 2048 }, 'compute'),
    );
  });
  test('dimensions that contradict stated parameters are warned of', () => {
    const model = { parameters: 70e9, layers: 32, hiddenSize: 4096, heads: 32, vocabulary: 32000 };
    expect(estimate({ ...common, model }).warnings.map(({ field }) => field)).toContain('model.parameters');
  });
});
