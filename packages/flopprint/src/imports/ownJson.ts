import { InputError } from '../errors.ts';
import type { Amount } from '../estimate.ts';
import { short } from '../number.ts';
import { readScenario, type Scenario } from '../scenario.ts';
import { dataVersion, version } from '../version.ts';
import { isObject, openDocument, parseObject } from './document.ts';
import { amount, known, type ImportedRun, type Problem, type ReadFile } from './record.ts';

/** Documents of flopprint that hold an estimate, and the newest form of each that can be read. */
const newest: Readonly<Record<string, number>> = { estimate: 1, report: 1, scenario: 1 };

/**
 * Reads JSON that flopprint wrote: an estimate or a report, of this or an earlier version, or a scenario, of which what
 * it states of hours and energy is read.
 * @throws InputError for another document, and for one of a newer version.
 */
export function readOwnJson(text: string): ReadFile {
  const document = parseObject(text);
  const problems: Problem[] = [];
  const reader = openDocument(document, text, problems);
  const schema = document['schema'];
  if (schema !== undefined) {
    const match = /^flopprint\/([a-z]+)@(\d{1,9})$/.exec(typeof schema === 'string' ? schema : '');
    const limit = newest[match?.[1] ?? ''];
    if (!match || limit === undefined)
      throw new InputError(
        'schema',
        `row 1, column 1: ${short(JSON.stringify(schema))} is not a document that holds a run; known are ${Object.keys(
          newest,
        )
          .map((name) => `"flopprint/${name}@…"`)
          .join(', ')}`,
      );
    if (Number(match[2]) > limit)
      throw new InputError(
        'schema',
        `"${short(String(schema))}" is from a newer version of flopprint; update to read it`,
      );
  }
  // A report may hold its estimate, or be it.
  const prefix = isObject(document['estimate']) ? 'estimate.' : '';
  const isEstimate = isObject(reader.at(`${prefix}total`)) && isObject(reader.at(`${prefix}phases`));
  const scenario = isEstimate ? reader.at(`${prefix}scenario`) : document;
  const notes: string[] = [];
  const written = reader.text(`${prefix}version`);
  const data = reader.text(`${prefix}data`);
  if (isEstimate && (written !== version || data !== dataVersion))
    notes.push(
      `Written by flopprint ${short(written ?? 'of no stated version')} with data ${short(data ?? 'of no stated version')}; this is ${version} with ${dataVersion}, so that the same scenario may give other numbers.`,
    );
  const stated = statedOf(scenario, isEstimate, reader.refuse, `${prefix}scenario`);
  const run = isEstimate ? ofEstimate(reader, prefix, stated) : ofScenario(stated);
  return { runs: [run], problems, notes };
}

/** The scenario of a document; one of an estimate that cannot be read any more is told and left out. */
function statedOf(
  scenario: unknown,
  isEstimate: boolean,
  refuse: (path: string, message: string) => void,
  path: string,
): ReturnType<typeof readScenario> | undefined {
  try {
    return readScenario(scenario);
  } catch (error) {
    if (!(error instanceof InputError) || !isEstimate) throw error;
    refuse(path, `${error.message}; the figures are read without it`);
    return undefined;
  }
}

function nameOf(scenario: Scenario | undefined): { readonly name?: string } {
  return scenario?.name === undefined ? {} : { name: short(scenario.name) };
}

function ofEstimate(
  { at, number, refuse }: ReturnType<typeof openDocument>,
  prefix: string,
  stated: ReturnType<typeof readScenario> | undefined,
): ImportedRun {
  const phase = isObject(at(`${prefix}phases.training`)) ? 'phases.training' : 'total';
  const figure = (keys: readonly string[], units: readonly [string, string]): Amount | undefined => {
    for (const key of keys) {
      const path = `${prefix}${phase}.${key}`;
      const value = number(`${path}.value`);
      if (value === undefined) continue;
      const unit = at(`${path}.unit`);
      if (unit !== units[0]) {
        refuse(
          `${path}.unit`,
          `${short(JSON.stringify(unit) ?? 'nothing')} is not ${units[0]}; the figure is left out`,
        );
        continue;
      }
      return amount(value, ...units);
    }
    return undefined;
  };
  const scenario = stated?.scenario;
  const count = stated?.numbers.get('hardware.count')?.value;
  return {
    id: 'row 1',
    ...nameOf(scenario),
    row: 1,
    outcome: 'completed',
    ...known({
      hours: figure(['duration'], ['day', 'h']),
      count,
      acceleratorHours: figure(['acceleratorHours'], ['h', 'h']),
      itEnergy: figure(['itEnergy'], ['MWh', 'MWh']),
      facilityEnergy: figure(['facilityEnergy', 'energy'], ['MWh', 'MWh']),
      carbon: figure(['operationalCarbon'], ['tCO2e', 'tCO2e']),
      water: figure(['water'], ['m3', 'm3']),
    }),
    isMeasured: false,
    readAs: {},
    scenario: scenario ?? {},
  };
}

/** What a scenario states of a run that has been. */
function ofScenario(stated: ReturnType<typeof readScenario> | undefined): ImportedRun {
  const number = (field: string): number | undefined => stated?.numbers.get(field)?.value;
  const [hours, count] = [number('hardware.hours'), number('hardware.count')];
  const product = hours !== undefined && count !== undefined ? hours * count : undefined;
  const acceleratorHours = number('training.acceleratorHours') ?? product;
  const energy = number('training.energy');
  if (acceleratorHours === undefined && energy === undefined && hours === undefined)
    throw new InputError(
      'training.acceleratorHours',
      'a scenario is read as a run that has been where it states hours, accelerator-hours or energy; this states none',
    );
  const of = (value: number | undefined, unit: string): Amount | undefined =>
    value === undefined ? undefined : { value, unit };
  return {
    id: 'row 1',
    ...nameOf(stated?.scenario),
    row: 1,
    outcome: 'completed',
    ...known({
      hours: of(hours, 'h'),
      count,
      acceleratorHours: of(acceleratorHours, 'h'),
      itEnergy: of(energy, 'MWh'),
    }),
    isMeasured: energy !== undefined || acceleratorHours !== undefined,
    readAs: {},
    scenario: stated?.scenario ?? {},
  };
}
