import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import { plainNumber } from './delimited.ts';
import { fragment } from './fragment.ts';
import type { Names } from './names.ts';
import { amount, known, type ImportedRun, type Problem, type ReadFile } from './record.ts';
import { readYamlBlock, type YamlValue } from './yamlBlock.ts';

const key = 'co2_eq_emissions';
const fields = ['emissions', 'source', 'training_type', 'geographical_location', 'hardware_used'];

/**
 * Reads the `co2_eq_emissions` of a Hugging Face model card: the YAML at the head of a README.md, or that YAML alone.
 *
 * Its keys and the unit, grams, are those of `docs/hub/model-cards-co2.md` of huggingface/hub-docs at 3a34c0fe. A bare
 * number is grams too. It has no hours, energy or boundary.
 * @throws InputError where the card has no such key.
 */
export function readModelCard(names: Names, text: string): ReadFile {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const problems: Problem[] = [];
  const { lines, offset } = frontMatter(all, problems);
  const raw: Problem[] = [];
  const block = readYamlBlock(lines, key, raw);
  problems.push(...raw.map((problem) => ({ ...problem, row: problem.row + offset })));
  if (!block) {
    const [first] = problems;
    throw new InputError(
      key,
      first
        ? `row ${first.row}, column ${first.column}: ${first.message}`
        : `row ${offset + 1}, column 1: the YAML at the head of the card does not have this key; add it, in grams`,
    );
  }
  const value = (name: string): YamlValue | undefined => {
    const found =
      'scalar' in block ? (name === 'emissions' ? block.scalar : undefined) : block.keys.get(name);
    return found && found.text !== '' ? found : undefined;
  };
  const refuse = (name: string, found: YamlValue, message: string): void => {
    problems.push({ row: found.row + offset, column: found.column, name, message });
  };
  const carbon = gramsOf(value('emissions'), refuse);
  if ('keys' in block)
    for (const [name, found] of block.keys)
      if (!fields.includes(name))
        refuse(name, found, `is not a key of ${key}; known are ${fields.join(', ')}`);
  const hardware = value('hardware_used');
  const machines = hardware ? names.machines(hardware.text) : {};
  if (hardware && machines.why) refuse('hardware_used', hardware, machines.why);
  const location = value('geographical_location');
  const place = location && names.place(location.text);
  if (location && !place)
    refuse(
      'geographical_location',
      location,
      `"${short(location.text)}" names no country that is known; state the place yourself`,
    );
  const row = ('scalar' in block ? block.scalar.row : block.row) + offset;
  const run: ImportedRun = {
    id: `row ${row}`,
    ...known({ name: value('training_type') && short(value('training_type')?.text ?? '') }),
    row,
    outcome: 'completed',
    ...known({ count: machines.count, carbon }),
    isMeasured: false,
    readAs: {
      ...(machines.accelerator && machines.written
        ? { [short(machines.written)]: machines.accelerator }
        : {}),
      ...(location && place?.grid ? { [short(location.text)]: place.grid } : {}),
    },
    scenario: fragment({ machines, place }),
  };
  const source = value('source');
  return {
    runs: [run],
    problems,
    notes: [
      'Emissions are read as grams, as the Hugging Face hub defines them; a card has no hours, energy, PUE or boundary.',
      ...(source ? [`The card gives as its source: ${short(source.text)}.`] : []),
    ],
  };
}

/** The lines between the dashes at the head of a card, and how many stand before them; else every line. */
function frontMatter(
  lines: readonly string[],
  problems: Problem[],
): { readonly lines: readonly string[]; readonly offset: number } {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1 || lines[first]?.trimEnd() !== '---') return { lines, offset: 0 };
  const end = lines.findIndex((line, index) => index > first && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1)
    problems.push({
      row: first + 1,
      column: 1,
      message: 'the YAML has no closing "---"; it is read to the end',
    });
  return { lines: lines.slice(first + 1, end === -1 ? undefined : end), offset: first + 1 };
}

function gramsOf(
  found: YamlValue | undefined,
  refuse: (name: string, found: YamlValue, message: string) => void,
) {
  if (!found || ['null', '~'].includes(found.text)) return undefined;
  const grams = plainNumber(found.text);
  if (grams === undefined)
    refuse(
      'emissions',
      found,
      `"${short(found.text)}" is not a number; write grams of CO2e as a bare number, such as 1710`,
    );
  else if (grams < 0)
    refuse('emissions', found, `${short(found.text)} is negative; write grams of CO2e from 0`);
  else return amount(grams, 'gCO2e', 'tCO2e');
  return undefined;
}
