import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError, estimate, explain, simulate } from '../../packages/flopprint/src/index.ts';
import { keyValueCache } from '../../packages/flopprint/src/kernels/keyValueCache.ts';
import {
  parallelMemory,
  type ParallelMemoryInputs,
} from '../../packages/flopprint/src/kernels/parallelMemory.ts';
import { parallelTime, type ParallelTimeInputs } from '../../packages/flopprint/src/kernels/parallelTime.ts';
import type { Scenario } from '../../packages/flopprint/src/scenario.ts';

type Parallelism = NonNullable<Scenario['parallelism']>;
type Group = 'model' | 'training' | 'hardware';

/** Megatron-LM's models of 2022: layers, hidden size, heads; the vocabulary is left out as their figure does. */
const megatron = {
  '22B': { layers: 48, hiddenSize: 6144, heads: 64, parameters: 12 * 48 * 6144 ** 2 },
  '175B': { layers: 96, hiddenSize: 12288, heads: 96, parameters: 12 * 96 * 12288 ** 2 },
  '530B': { layers: 105, hiddenSize: 20480, heads: 128, parameters: 12 * 105 * 20480 ** 2 },
  '1T': { layers: 128, hiddenSize: 25600, heads: 160, parameters: 12 * 128 * 25600 ** 2 },
} as const;

const plain: Scenario = {
  model: { ...megatron['22B'], sequenceLength: 2048 },
  training: { tokens: 1e12 },
  hardware: { accelerator: 'a100-sxm4-80', count: 64 },
  site: { grid: 'FR' },
};
const run = (parallelism: Parallelism, other: Pick<Scenario, Group> = {}) =>
  estimate({ ...plain, ...other, parallelism });
const of = (result: ReturnType<typeof estimate>, key: string): number =>
  result.quantities[`parallelism.${key}`]?.value ?? Number.NaN;
const gibibyte = 1024 ** 3 / 1e9;

describe('memory of one accelerator', () => {
  const published = [
    { model: '22B', pipeline: 1, interleave: 1, microBatch: 4, batch: 4, none: 59.25, selective: 9.5625 },
    {
      model: '175B',
      pipeline: 8,
      interleave: 3,
      microBatch: 1,
      batch: 64,
      none: 66.84375,
      selective: 12.3515625,
    },
    {
      model: '530B',
      pipeline: 35,
      interleave: 3,
      microBatch: 1,
      batch: 280,
      none: 114.0234375,
      selective: 23.076171875,
    },
    { model: '1T', pipeline: 64, interleave: 1, microBatch: 1, batch: 512, none: 131.25, selective: 26.5625 },
  ] as const;

  // Korthikanti et al. (2022), figure 1, in GiB, by way of calculon-ai/calculon calculon/llm/validation.py@2dd9c5c.
  test.each(published)('$model holds the activations of figure 1', (row) => {
    const layout = (extra: Parallelism): number =>
      of(
        run(
          {
            tensor: 8,
            pipeline: row.pipeline,
            interleave: row.interleave,
            microBatch: row.microBatch,
            globalBatch: row.batch,
            ...extra,
          },
          {
            model: { ...megatron[row.model], sequenceLength: 2048 },
            hardware: { accelerator: 'a100-sxm4-80', count: 8 * row.pipeline },
          },
        ),
        'activationMemory',
      ) / gibibyte;
    expect(layout({ fusedAttention: false })).toBeCloseTo(row.none, 6);
    expect(layout({ sequenceParallel: true, fusedAttention: true })).toBeCloseTo(row.selective, 6);
  });
  test('recomputing the scores alone saves what section 5 says: 70 % of GPT-3, 65 % of MT-NLG', () => {
    for (const [name, saved] of [
      ['175B', 0.7],
      ['530B', 0.65],
    ] as const) {
      const kept = (fusedAttention: boolean, recompute: number): number =>
        of(
          run(
            { tensor: 8, sequenceParallel: true, fusedAttention },
            { model: { ...megatron[name], sequenceLength: 2048 }, training: { tokens: 1e12, recompute } },
          ),
          'activationMemory',
        );
      expect(1 - kept(true, 0) / kept(false, 0)).toBeCloseTo(saved, 2);
      const share = of(run({}, { model: { ...megatron[name], sequenceLength: 2048 } }), 'scoreShare');
      expect(kept(false, share)).toBeCloseTo(kept(true, 0), 6);
    }
  });
  test('weights, gradients and optimizer are those of the ZeRO paper: 7.5B on 64 in 120, 31.4, 16.6 and 1.9 GB', () => {
    // Rajbhandari et al. (2020), figure 1.
    const expected = { none: 120, optimizer: 31.4, gradients: 16.6, weights: 1.9 } as const;
    for (const [sharding, gigabytes] of Object.entries(expected)) {
      const result = run({ sharding: sharding as keyof typeof expected }, { model: { parameters: 7.5e9 } });
      const states = ['weightMemory', 'gradientMemory', 'optimizerMemory'].map((key) => of(result, key));
      expect(states.reduce((sum, value) => sum + value, 0)).toBeCloseTo(gigabytes, 1);
    }
  });
  test('recomputing everything keeps the inputs of layers and the layer at work', () => {
    const result = run({ microBatch: 1 }, { training: { tokens: 1e12, recompute: 1 } });
    const element = 2048 * 6144;
    expect(of(result, 'activationMemory') * 1e9).toBeCloseTo(element * (48 * 2 + 34), 0);
  });
  test('experts are shared out, the rest is not', () => {
    const model = { parameters: 671e9, activeParameters: 37e9, experts: 256, expertsPerToken: 8, layers: 61 };
    const hardware = { accelerator: 'h800', count: 2048 } as const;
    const held = (expert: number): number =>
      of(run({ pipeline: 16, expert }, { model, hardware }), 'parametersHeld');
    const experts = (1 - 37 / 671) / (1 - 8 / 256);
    expect(held(1)).toBeCloseTo(671 / 16, 9);
    expect(held(64)).toBeCloseTo((671 / 16) * (1 - experts + experts / 64), 9);
  });
});

describe('memory falls', () => {
  const base = (): ParallelMemoryInputs => ({
    rank: 1,
    tensor: 2,
    pipeline: 2,
    context: 1,
    data: 4,
    expert: 1,
    interleave: 1,
    interleaved: 0,
    microBatches: 8,
    tokensPerRank: 4096,
    parameters: 7e9,
    expertParameters: 0,
    layers: 32,
    hiddenSize: 4096,
    sequenceLength: 4096,
    headSize: 128,
    recompute: 0,
    scoresKept: 1,
    scoreShare: 0.1,
    sequenceShards: 1,
    weightsSharded: 0,
    gradientsSharded: 0,
    optimizerSharded: 0,
    weightBytes: 2,
    gradientBytes: 2,
    optimizerBytes: 12,
    commonBytes: 10,
    splitBytes: 24,
    inputBytes: 2,
    scoreBytes: 5,
    memory: 80e9,
    reservedShare: 0.05,
  });
  const needed = (change: Partial<ParallelMemoryInputs>): number =>
    parallelMemory({ ...base(), ...change }).neededMemory;
  const degrees = fc.integer({ min: 1, max: 32 });
  test('with every degree of sharding, tensor, pipeline and context parallelism', () => {
    fc.assert(
      fc.property(degrees, degrees, degrees, (data, tensor, pipeline) => {
        const with2 = { data: data + 1, tensor, pipeline };
        const stages = [
          needed(with2),
          needed({ ...with2, optimizerSharded: 1 }),
          needed({ ...with2, optimizerSharded: 1, gradientsSharded: 1 }),
          needed({ ...with2, optimizerSharded: 1, gradientsSharded: 1, weightsSharded: 1 }),
        ];
        for (let stage = 1; stage < stages.length; stage++)
          expect(stages[stage]).toBeLessThan(stages[stage - 1] ?? 0);
        expect(needed({ ...with2, tensor: tensor + 1 })).toBeLessThan(needed(with2));
        expect(needed({ ...with2, pipeline: pipeline + 1 })).toBeLessThan(needed(with2));
        expect(needed({ ...with2, context: 2, tokensPerRank: 2048 })).toBeLessThan(needed(with2));
      }),
    );
  });
  test('with recomputation, all the way', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (recompute) => {
        expect(needed({ recompute: recompute + 0.1 })).toBeLessThan(needed({ recompute }));
      }),
    );
  });
});

describe('time of a step', () => {
  const far = 1e30;
  const base: ParallelTimeInputs = {
    tensor: 1,
    pipeline: 1,
    context: 1,
    data: 1,
    expert: 1,
    interleave: 1,
    microBatches: 8,
    tokensPerRank: 4096,
    parametersHeld: 7e9,
    layers: 32,
    hiddenSize: 4096,
    keyValueWidth: 4096,
    expertLayers: 0,
    expertsPerToken: 0,
    forwardFlopsPerToken: 1.4e10,
    passes: 3,
    recompute: 0,
    peakFlops: 312e12,
    kernelPeak: 312e12,
    kernelEfficiency: 0.7,
    madeBytes: 34,
    touches: 9,
    memoryBandwidth: 2e12,
    elementBytes: 2,
    weightBytes: 2,
    weightsSharded: 0,
    tensorBandwidth: 180e9,
    pipelineBandwidth: 22e9,
    contextBandwidth: 22e9,
    expertBandwidth: 22e9,
    dataBandwidth: 22e9,
    overlap: 0.8,
  };
  test('alone and with endless bandwidth, the explained MFU is the kernel efficiency', () => {
    const alone = parallelTime({ ...base, memoryBandwidth: far });
    expect(alone.explainedMfu).toBeCloseTo(0.7, 12);
    expect(alone.computeShare).toBeCloseTo(1, 12);
    // Recomputation is work that MFU does not count.
    expect(parallelTime({ ...base, memoryBandwidth: far, recompute: 1 }).explainedMfu).toBeCloseTo(0.525, 12);
  });
  test('the bubble is (p - 1) / (v m) of the work, and falls with micro-batches and interleaving', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 64 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 512 }),
        (pipeline, interleave, microBatches) => {
          const some = parallelTime({ ...base, pipeline, interleave, microBatches });
          expect(some.bubbleTime / some.workTime).toBeCloseTo(
            (pipeline - 1) / (interleave * microBatches),
            9,
          );
          const more = parallelTime({ ...base, pipeline, interleave, microBatches: microBatches + 1 });
          expect(more.bubbleShare).toBeLessThan(some.bubbleShare);
          expect(more.explainedMfu).toBeGreaterThan(some.explainedMfu);
        },
      ),
    );
    expect(parallelTime(base).bubbleTime).toBe(0);
  });
  test('the shares are parts of one step, and the MFU is the efficiency of matrix products times theirs', () => {
    const divided = {
      tensor: 8,
      pipeline: 4,
      context: 2,
      data: 16,
      expert: 8,
      expertLayers: 32,
      expertsPerToken: 2,
    };
    const found = parallelTime({ ...base, ...divided });
    const { computeShare, memoryShare, bubbleShare, tensorShare, pipelineShare, expertTimeShare } = found;
    const parts = [computeShare, memoryShare, bubbleShare, tensorShare, pipelineShare, expertTimeShare];
    for (const part of [...parts, found.contextShare, found.dataShare]) expect(part).toBeGreaterThan(0);
    const sum = parts.reduce((total, part) => total + part, 0) + found.contextShare + found.dataShare;
    expect(sum).toBeCloseTo(1, 12);
    expect(found.explainedMfu).toBeCloseTo(0.7 * computeShare, 12);
  });
  test('an all-reduce moves 2 (t - 1) / t of its message, four times in a layer', () => {
    const { tensorTime } = parallelTime({ ...base, tensor: 8, microBatches: 1 });
    expect(tensorTime).toBeCloseTo((32 * 4 * 2 * (7 / 8) * 4096 * 4096 * 2) / 180e9, 12);
  });
  test('gradients are hidden but for a share, and never behind more than there is to compute', () => {
    const { dataTime, dataExposed } = parallelTime({ ...base, data: 64 });
    expect(dataTime).toBeCloseTo((2 * 7e9 * 2 * (63 / 64)) / 22e9, 9);
    expect(dataExposed).toBeCloseTo(dataTime * 0.2, 12);
    const slow = parallelTime({ ...base, data: 64, dataBandwidth: 0.1e9 });
    expect(slow.dataExposed).toBeCloseTo(slow.dataTime - slow.computeTime, 9);
    // Sharded weights are gathered for every micro-batch.
    expect(parallelTime({ ...base, data: 64, weightsSharded: 1 }).dataTime).toBeCloseTo(
      (dataTime / 2) * 17,
      9,
    );
  });
});

describe('a stated division', () => {
  test('MT-NLG on Selene: bubble and micro-batches of Narayanan et al. (2021), table 1', () => {
    const result = run(
      { tensor: 8, pipeline: 35, interleave: 3, globalBatch: 2520, fusedAttention: false },
      {
        model: {
          parameters: 529.6e9,
          layers: 105,
          hiddenSize: 20480,
          heads: 128,
          vocabulary: 51200,
          sequenceLength: 2048,
        },
        training: { tokens: 1e12, recompute: 1 },
        hardware: { accelerator: 'a100-sxm4-80', count: 2520 },
      },
    );
    expect(of(result, 'data')).toBe(9);
    expect(of(result, 'microBatches')).toBe(280);
    expect(of(result, 'bubbleTime') / of(result, 'workTime')).toBeCloseTo(34 / (3 * 280), 12);
    expect(of(result, 'neededMemory')).toBeLessThan(80);
    // 163 TFLOP/s with recomputation is an MFU of 0.39.
    expect(Math.abs(of(result, 'explainedMfu') / 0.39 - 1)).toBeLessThan(0.15);
  });
  test('changes no number of the footprint, and stands beside the predicted efficiency', () => {
    const without = estimate(plain);
    const result = run({ tensor: 2, pipeline: 2 });
    for (const [key, quantity] of Object.entries(without.quantities))
      if (key !== 'stateMemory' && key !== 'leastCount' && key !== 'bytesPerParameter' && key !== 'memory')
        expect(result.quantities[key]).toEqual(quantity);
    expect(result.total).toEqual(without.total);
    expect(result.quantities['mfu']?.from).toBe('predicted');
    expect(Object.keys(without.quantities).some((key) => key.startsWith('parallelism.'))).toBe(false);
    expect(without.quantities['leastCount']).toBeDefined();
    expect(result.quantities['leastCount']).toBeUndefined();
  });
  test('what is not stated has a default that says so', () => {
    const { quantities } = run({ tensor: 8 });
    expect(quantities['parallelism.data']).toMatchObject({ value: 8, from: 'equation' });
    expect(quantities['parallelism.pipeline']).toMatchObject({
      value: 1,
      from: 'default',
      note: 'not stated',
    });
    expect(quantities['parallelism.linkBandwidth']).toMatchObject({
      value: 600,
      row: 'accelerators/a100-sxm4-80/interconnectBandwidth',
    });
    expect(quantities['parallelism.nodeBandwidth']).toMatchObject({
      row: 'constants/parallel-node-bandwidth/ampere',
    });
    expect(quantities['parallelism.kernelEfficiency']).toMatchObject({ from: 'predicted' });
    expect(of(run({ kernelEfficiency: 0.5 }), 'kernelEfficiency')).toBe(0.5);
  });
  test('tensor parallelism beyond a node goes over the network and says so', () => {
    const within = run({ tensor: 8 });
    const beyond = run({ tensor: 16 });
    expect(of(beyond, 'tensorShare')).toBeGreaterThan(3 * of(within, 'tensorShare'));
    expect(beyond.warnings.map(({ field }) => field)).toContain('parallelism.tensor');
  });
  test('8-bit training is explained from the 16-bit peak, whatever peak the MFU refers to', () => {
    const hopper = { hardware: { accelerator: 'h100-sxm5-80', count: 64 } };
    const eight = run({}, { ...hopper, training: { tokens: 1e12, precision: 'fp8' } });
    const stated = run(
      {},
      { hardware: { ...hopper.hardware, mfu: 0.4 }, training: { tokens: 1e12, precision: 'fp8' } },
    );
    expect(of(stated, 'stepTime')).toBeCloseTo(of(eight, 'stepTime'), 9);
    expect(of(stated, 'explainedMfu')).toBeLessThan(of(eight, 'explainedMfu'));
    expect(of(eight, 'computeTime')).toBeLessThan(of(run({}, hopper), 'computeTime'));
  });
  test('without a link bandwidth the network is used within nodes too, with a warning', () => {
    const hardware = { accelerator: 'mtia2', count: 64 };
    const { warnings, quantities } = run({ tensor: 4 }, { hardware });
    expect(quantities['parallelism.tensorTime']?.inputs).toContain('parallelism.nodeReached');
    expect(warnings.map(({ field }) => field)).toContain('parallelism.linkBandwidth');
    const stated = run({ tensor: 4, linkBandwidth: '64 GB/s' }, { hardware });
    expect(of(stated, 'linkReached')).toBeCloseTo(32 * 0.6, 9);
    expect(stated.warnings.map(({ field }) => field)).not.toContain('parallelism.linkBandwidth');
  });
  test('every number opens', () => {
    const result = run({ tensor: 8, pipeline: 2, sharding: 'optimizer', sequenceParallel: true });
    for (const key of Object.keys(result.quantities).filter((name) => name.startsWith('parallelism.'))) {
      const { label, operands, equationSource, from, formula } = explain(result, key);
      expect(label).not.toContain('parallelism.');
      if (from !== 'equation') continue;
      expect(formula).toBeDefined();
      expect(equationSource?.title).toBeTruthy();
      for (const operand of operands) expect(Number.isFinite(operand.value)).toBe(true);
    }
    const { operands } = explain(result, 'parallelism.neededMemory');
    expect(operands.map(({ key }) => key)).toEqual(
      ['weightMemory', 'gradientMemory', 'optimizerMemory', 'activationMemory'].map(
        (key) => `parallelism.${key}`,
      ),
    );
  });
  test('the explained MFU has a range', () => {
    const { p5 = 1, p95 = 0 } =
      simulate({ ...plain, parallelism: { tensor: 8 } }, { samples: 1000 }).quantities[
        'parallelism.explainedMfu'
      ] ?? {};
    expect(p5).toBeGreaterThan(0.2);
    expect(p95).toBeGreaterThan(p5 * 1.1);
    expect(p95).toBeLessThan(0.8);
  });
});

describe('a model that does not fit', () => {
  const warningOf = (parallelism: Parallelism, other?: Pick<Scenario, Group>): string =>
    run(parallelism, other).warnings.find(({ message }) => message.startsWith('does not fit'))?.message ?? '';
  test('is a warning with what needs the memory and what would make it fit', () => {
    const message = warningOf({});
    expect(message).toMatch(/GB in all of 76 GB/);
    expect(message).toContain('parallelism.tensor 8');
    expect(message).toContain('parallelism.pipeline');
    expect(warningOf({ tensor: 8 })).toBe('');
  });
  test('each remedy that is named is one', () => {
    const remedies = [...warningOf({}).matchAll(/parallelism\.(\w+) (\w+)/g)];
    expect(remedies.length).toBeGreaterThan(1);
    for (const [, key = '', value = ''] of remedies)
      expect(warningOf({ [key]: key === 'sharding' ? value : Number(value) })).toBe('');
  });
  test('sharding or recomputation is named where it is enough', () => {
    expect(warningOf({}, { model: { parameters: 7e9, sequenceLength: 2048 } })).toContain(
      'sharding optimizer',
    );
    const long = { model: { parameters: 1e9, sequenceLength: 131072 } };
    expect(warningOf({}, long)).toContain('training.recompute 1');
  });
  test('says when no single step is enough', () => {
    expect(warningOf({}, { model: { parameters: 1e13, layers: 4, hiddenSize: 4096 } })).toContain(
      'no single step',
    );
  });
});

describe('bad input', () => {
  const refusal = (parallelism: Parallelism, other: Pick<Scenario, Group> = {}): string => {
    try {
      run(parallelism, other);
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
    return '';
  };
  const mixture = { model: { parameters: 47e9, activeParameters: 13e9, experts: 8, expertsPerToken: 2 } };
  const cases: readonly (readonly [Parallelism, string, Pick<Scenario, Group>?])[] = [
    [
      { tensor: 8, pipeline: 2, data: 8 },
      'parallelism.data: tensor × pipeline × context × data is 128, hardware.count is 64',
    ],
    [{ tensor: 7 }, 'hardware.count: 64 is not a multiple of tensor × pipeline × context = 7'],
    [
      { tensor: 8, globalBatch: 12 },
      'parallelism.globalBatch: 12 is not a multiple of data × microBatch = 8 × 1',
    ],
    [{ interleave: 2 }, 'parallelism.interleave: means nothing without pipeline stages'],
    [
      { tensor: 3 },
      'parallelism.tensor: 3 does not divide the 64 attention heads',
      { hardware: { accelerator: 'a100-sxm4-80', count: 63 } },
    ],
    [{ pipeline: 64 }, 'parallelism.pipeline: pipeline × interleave is more than the 48 layers'],
    [{ expert: 8 }, 'parallelism.expert: the model has no experts to share'],
    [{ expert: 3 }, 'parallelism.expert: 3 does not divide data × context = 64', mixture],
    [{ expert: 16 }, 'parallelism.expert: 16 does not divide the 8 experts of a layer', mixture],
    [{ tensor: 0 }, 'parallelism.tensor: 0 is too small'],
    [{ tensor: 1.5 }, 'parallelism.tensor: 1.5 is not a whole number'],
    [
      { tensor: 8 },
      'hardware.count: state it: tensor × pipeline × context is 8',
      { hardware: { accelerator: 'a100-sxm4-80' } },
    ],
    [{ nodeBandwidth: 0 }, 'parallelism.nodeBandwidth: 0 is too small'],
    [
      { sharding: 'zero' as 'none' },
      'parallelism.sharding: "zero" is not one of none, optimizer, gradients, weights',
    ],
    [{ tensors: 8 } as Parallelism, 'parallelism.tensors: unknown key: did you mean "tensor"'],
  ];
  test.each(cases.map((one) => [one[1], one] as const))('%s', (message, [parallelism, , other]) => {
    expect(refusal(parallelism, other)).toContain(message);
  });
  test('parameters are needed', () => {
    expect(() =>
      estimate({
        training: { acceleratorHours: 100 },
        hardware: { accelerator: 'a100-sxm4-80', count: 8 },
        parallelism: {},
      }),
    ).toThrow('model.parameters: state the parameters');
  });
  test('stages of unequal length, and fewer micro-batches than stages, are warnings', () => {
    const fields = run({ pipeline: 32, globalBatch: 4 }).warnings.map(({ message }) => message);
    expect(
      fields.some((message) => message.startsWith('2 micro-batches leave some of the 32 stages idle')),
    ).toBe(true);
    expect(fields.some((message) => message.includes('do not divide evenly'))).toBe(true);
  });
});

describe('beside llm-analysis', () => {
  interface Case {
    readonly id: string;
    readonly method: string;
    readonly inputs: Readonly<Record<string, { readonly value: number }>>;
    readonly expected: Readonly<Record<string, { readonly value: number }>>;
  }
  const golden = JSON.parse(readFileSync('test/golden/methods.json', 'utf8')) as Case[];
  const opt = golden.filter(({ method }) => method === 'llmanalysis');
  // A second run of the tool, for its bloom-175b on A100-SXM-80GB.
  const bloom = opt.map(({ inputs, expected, ...rest }): Case => ({
    ...rest,
    id: 'bloom-175b',
    inputs: { ...inputs, vocab: { value: 250880 }, batch: { value: 4 }, seq: { value: 1024 } },
    expected: {
      ...expected,
      params: { value: 177031360512 },
      fwd_flops: { value: 1470012686598144 },
      kv_cache_per_gpu_per_layer: { value: 25165824 },
    },
  }));
  const cases = [...opt, ...bloom];
  test('there are cases', () => expect(cases.length).toBe(2));
  test.each(cases)('$id: parameters, FLOP of a forward pass and cache of a layer', ({ inputs, expected }) => {
    const given = (key: string): number => inputs[key]?.value ?? Number.NaN;
    const wanted = (key: string): number => expected[key]?.value ?? Number.NaN;
    const result = run(
      { tensor: given('tp'), globalBatch: 8 },
      {
        model: {
          layers: given('layers'),
          hiddenSize: given('hidden'),
          heads: given('heads'),
          kvHeads: given('kv_heads'),
          ffnSize: given('ffn'),
          vocabulary: given('vocab'),
          sequenceLength: given('seq'),
          gated: false,
          tiedEmbeddings: true,
        },
      },
    );
    const { parameters, forwardFlopsPerToken } = result.quantities;
    expect(parameters?.value).toBeCloseTo(wanted('params'), -3);
    const tokens = given('batch') * given('seq');
    expect(Math.abs(((forwardFlopsPerToken?.value ?? 0) * tokens) / wanted('fwd_flops') - 1)).toBeLessThan(
      1e-9,
    );
    expect(of(result, 'parametersHeld') * 1e9).toBeCloseTo(wanted('params') / given('tp'), -3);
    const { cachePerToken } = keyValueCache({
      keysAndValues: 2,
      fullLayers: 1,
      windowedLayers: 0,
      kvHeads: given('kv_heads') / given('tp'),
      headSize: given('hidden') / given('heads'),
      bytesPerElement: given('kv_bytes'),
    });
    expect(cachePerToken * tokens).toBeCloseTo(wanted('kv_cache_per_gpu_per_layer'), 6);
  });
});
