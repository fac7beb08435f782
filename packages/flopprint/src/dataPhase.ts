import { InputError } from './errors.ts';
import { enterFootprint, statedOf } from './footprint.ts';
import { enterGeneratedTokens } from './generation.ts';
import { dataPreparationGraph } from './kernels/dataPreparation.ts';
import { decide, enter, isAbove } from './ledger.ts';
import type { Resolved } from './resolve.ts';
import { constant, fromField } from './resolve/datum.ts';
import { none } from './resolve/serving.ts';
import type { Tables } from './tables.ts';

const prefix = 'data.';

/**
 * Data before training: metered preprocessing, synthetic tokens as an inference job, embedding of a datastore.
 * @throws InputError for a part that lacks what it needs.
 */
export function runData(resolved: Resolved, tables: Tables): void {
  const { ledger, read, device } = resolved;
  const field = (name: string) => fromField(read, prefix + name);
  const stated = statedOf(read, 'data');
  const synthetic = field('syntheticTokens');
  const datastore = field('datastoreTokens');
  const preprocessing = field('preprocessingEnergy');
  if (!synthetic && !datastore && !preprocessing && !stated['acceleratorHours'] && !stated['itEnergy'])
    throw new InputError(
      'data.syntheticTokens',
      'state what is spent on data: syntheticTokens, datastoreTokens, preprocessingEnergy, acceleratorHours or energy',
    );
  if (preprocessing && stated['acceleratorHours'] && !stated['itEnergy'])
    throw new InputError(
      'data.preprocessingEnergy',
      'not added to data.acceleratorHours; state data.energy for both together instead',
    );
  if (synthetic) generate(resolved, tables);
  const encoder = field('encoderParameters');
  if (datastore && !encoder)
    throw new InputError(
      'data.encoderParameters',
      'state the parameters of the encoder that embeds the datastore',
    );
  if (datastore && !device && !ledger.quantities['achievedFlops'])
    throw new InputError('hardware.accelerator', 'state the accelerator that embeds the datastore');
  enter(
    ledger,
    dataPreparationGraph,
    {
      flopPerParameterToken: constant(tables, 'flop-per-parameter-and-token'),
      encoderParameters: encoder ?? none('no datastore'),
      datastoreTokens: datastore ?? none('no datastore'),
      achievedFlops: datastore ? 'achievedFlops' : { value: 1, from: 'default', note: 'no datastore' },
      systemPower: datastore ? 'systemPower' : none('no datastore'),
      generationHours: synthetic ? `${prefix}generationHours` : none('no synthetic data'),
      generationEnergy: synthetic ? `${prefix}generationEnergy` : none('no synthetic data'),
      preprocessingEnergy: preprocessing ?? none('not stated'),
    },
    stated['acceleratorHours'] ? { acceleratorHours: stated['acceleratorHours'] } : {},
    prefix,
  );
  const energy = stated['itEnergy'] ?? (stated['acceleratorHours'] ? undefined : `${prefix}itEnergy`);
  enterFootprint(ledger, prefix, energy ? { itEnergy: energy } : {});
}

function generate(resolved: Resolved, tables: Tables): void {
  const { ledger, read, device } = resolved;
  const parameters = fromField(read, 'data.generatorParameters');
  const tokens = fromField(read, 'data.syntheticTokens') ?? none('no synthetic data');
  if (!parameters && !read.numbers.has('data.energyPerToken'))
    throw new InputError(
      'data.generatorParameters',
      'state the parameters of the model that writes the synthetic data (or data.energyPerToken)',
    );
  const active = fromField(read, 'data.generatorActiveParameters');
  if (active && parameters && decide(ledger, [active, parameters], isAbove))
    throw new InputError(
      'data.generatorActiveParameters',
      `${active.value} is more than the ${parameters.value} parameters; write at most as many`,
    );
  if (!device && !read.numbers.has('data.energyPerToken'))
    throw new InputError('hardware.accelerator', 'state the accelerator that generates the synthetic data');
  enterGeneratedTokens(
    resolved,
    tables,
    {
      group: 'data',
      device,
      other: {
        parameters,
        activeParameters: active,
      },
    },
    tokens,
  );
}
