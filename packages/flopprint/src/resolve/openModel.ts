import type { OpenModel } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { didYouMean, normalise } from '../nearest.ts';
import { short } from '../number.ts';
import type { ReadScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** Columns of data/models.csv that answer for keys of `model`. */
const columns = [
  'parameters',
  'activeParameters',
  'layers',
  'attentionLayers',
  'kvHeads',
  'headSize',
  'slidingWindow',
  'slidingWindowLayers',
  'latentSize',
  'stateElements',
  'experts',
  'expertsPerToken',
] as const;

/** The open model with this id, repository name or alias; case, space, `_` and `-` do not matter. */
export function findOpenModel(models: readonly OpenModel[], written: string): OpenModel | undefined {
  const wanted = normalise(written);
  return models.find(
    ({ id, name, aliases }) =>
      [id, name, ...aliases].some((spelling) => normalise(spelling) === wanted) ||
      [name, ...aliases].some((spelling) => normalise(spelling.split('/').at(-1) ?? '') === wanted),
  );
}

/**
 * Adds what data/models.csv knows of `model.name`; what the scenario states itself wins.
 * @throws InputError for an unknown name, naming the closest.
 */
export function withOpenModel(read: ReadScenario, tables: Tables): ReadScenario {
  const written = read.texts.get('model.name');
  if (written === undefined) return read;
  const model = findOpenModel(tables.models, written);
  if (!model) {
    const ids = tables.models.map(({ id }) => id);
    throw new InputError(
      'model.name',
      `unknown model "${short(written)}"${didYouMean(written, ids) || '; state model.parameters instead, or list them with `flopprint data list models`'}`,
    );
  }
  const numbers = new Map(read.numbers);
  // Every parameter of a dense model is active, however many of them the scenario states.
  const dense = model.activeParameters === model.parameters && read.numbers.has('model.parameters');
  for (const column of columns) {
    const value = model[column];
    if (value === undefined || numbers.has(`model.${column}`)) continue;
    if (dense && column === 'activeParameters') continue;
    numbers.set(`model.${column}`, {
      value,
      written: String(value),
      datum: { row: `models/${model.id}/${column}`, source: model.source, confidence: model.confidence },
    });
  }
  return { ...read, numbers };
}
