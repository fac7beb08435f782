import { llmcarbonNotebookGraph } from '../../kernels/llmcarbonNotebook.ts';
import { llmcarbonParametersGraph } from '../../kernels/llmcarbonParameters.ts';
import { llmcarbonRunGraph } from '../../kernels/llmcarbonRun.ts';
import { llmcarbonTotalGraph } from '../../kernels/llmcarbonTotal.ts';
import { parseUnit } from '../../units.ts';
import { compute, entryWith, graphEntry } from '../entry.ts';
import { llmcarbonNotebook } from '../equations/llmcarbon/notebook.ts';
import { llmcarbonParameters } from '../equations/llmcarbon/parameters.ts';
import { llmcarbonRun } from '../equations/llmcarbon/run.ts';
import { llmcarbonTotal } from '../equations/llmcarbon/total.ts';
import type { Facts, MethodEntry } from '../method.ts';
import { roundHalfEven } from '../rounding.ts';

/** The authors' choice of parameters: all of a dense model, the stated base model of a mixture of experts. */
const choice = {
  mixture: {
    label: 'Whether the model is a mixture of experts',
    symbol: '\\mathrm{MoE}',
    unit: '1',
    span: [0, 1],
    alias: 'type_moe',
  },
  parameters: {
    label: 'Parameters',
    symbol: 'P',
    unit: 'param',
    span: [1e6, 1e13],
    alias: 'param_total',
  },
  baseParameters: {
    label: 'Parameters of the base model',
    symbol: 'P_{\\mathrm{base}}',
    unit: 'param',
    span: [1e6, 1e13],
    alias: 'param_base',
    note: 'Stated, not derived; the number of experts that a token uses does not enter.',
  },
} as const satisfies MethodEntry['inputs'];

function chosen(input: Facts): number | undefined {
  return input['activeParameters'] ?? (input['mixture'] ? input['baseParameters'] : input['parameters']);
}

function runEntry(id: string, title: string, flopDatum: string): MethodEntry {
  const { flopPerParameterToken, ...inputs } = llmcarbonRun.inputs;
  return entryWith(
    {
      id,
      title,
      inputs: { ...choice, flopPerParameterToken: { ...flopPerParameterToken, datum: flopDatum }, ...inputs },
      outputs: llmcarbonRun.equations,
    },
    (input) => compute(llmcarbonRunGraph, { ...input, activeParameters: chosen(input) }),
  );
}

export const parameters = graphEntry('llmcarbon.params', llmcarbonParameters, llmcarbonParametersGraph);
/** Operational carbon from the active parameters: one graph, so each number has its operands. */
export const operational = graphEntry('llmcarbon.operational', llmcarbonRun, llmcarbonRunGraph);
export const training = runEntry('llmcarbon.training', 'LLMCarbon: training', 'llmcarbon-training-flop');
/** The released code evaluates the training run with 2 in place of 6. */
export const inference = runEntry('llmcarbon.inference', 'LLMCarbon: inference', 'llmcarbon-inference-flop');
export const flops = runEntry(
  'llmcarbon.flops',
  'LLMCarbon: floating-point operations',
  'llmcarbon-training-flop',
);

export const notebook = entryWith(
  {
    id: 'llmcarbon.notebook_train',
    title: llmcarbonNotebook.title,
    inputs: llmcarbonNotebook.inputs,
    outputs: { ...llmcarbonNotebook.equations, printedDays: { unit: 'day', alias: 'days_printed' } },
  },
  (input) => {
    const { roundedDuration, duration } = compute(llmcarbonNotebookGraph, input);
    const hour = parseUnit('h').factor;
    const day = parseUnit('day').factor;
    const rounded = roundedDuration === undefined ? undefined : roundHalfEven(roundedDuration / hour) * hour;
    return {
      ...compute(llmcarbonNotebookGraph, input, { roundedDuration: rounded }),
      printedDays: duration === undefined ? undefined : Math.ceil(duration / day) * day,
    };
  },
);

export const total = entryWith(
  {
    id: 'llmcarbon.total',
    title: llmcarbonTotal.title,
    inputs: {
      ...llmcarbonTotal.inputs,
      acceleratorsPerNode: {
        label: 'Devices in a server',
        symbol: 'g',
        unit: 'accelerator/node',
        span: [1, 16],
        alias: 'gpus_per_server',
        datum: 'llmcarbon-accelerators-per-server',
        note: 'Read where the number of servers is not known.',
      },
      hours: {
        label: 'Time on the devices, where it is known',
        symbol: 'H',
        unit: 'h',
        span: [0.1, 1e5],
        alias: 'hours',
      },
    },
    outputs: llmcarbonTotal.equations,
  },
  (input) => {
    const { servers, count, acceleratorsPerNode, duration, hours } = input;
    const perNode = count !== undefined && acceleratorsPerNode ? count / acceleratorsPerNode : undefined;
    return compute(
      llmcarbonTotalGraph,
      { ...input, servers: servers ?? perNode },
      { duration: duration ?? hours },
    );
  },
);
