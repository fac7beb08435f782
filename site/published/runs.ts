import { tables, type Scenario } from 'flopprint';
import { runs } from 'flopprint/data/runs';
import { sources } from 'flopprint/data/sources';
import type { PublishedRun } from 'flopprint/data/types';
import { trainingCases, validateTraining } from 'flopprint/validation';
import { writeAddress } from '../form/address.ts';
import { inputKeys, inputs } from '../form/inputs.ts';
import { shortName } from '../form/shortName.ts';
import { standard } from '../presets.ts';
import { own, type Point } from './point.ts';

/** A run with a prediction: its dot, its row of the table, and the calculator opened with what the prediction saw. */
export interface Run {
  readonly point: Point;
  readonly row: PublishedRun;
  /** Id of the accelerator. */
  readonly device: string;
  readonly source: (typeof sources)[string] | undefined;
  /** Query of the calculator. */
  readonly address: string;
}

/** Every published run predicted by constants that have not seen its family. */
export function publishedRuns() {
  const training = validateTraining(tables, runs, { crossValidate: 'family' });
  const cases = new Map(trainingCases(tables, runs).cases.map((one) => [one.row.id, one]));
  const found = training.rows.flatMap(({ id, hours, baselines = {} }): Run[] => {
    const one = cases.get(id);
    if (!hours || !one) return [];
    const { row, device, scenario } = one;
    const { published, predicted, low = predicted, high = predicted } = hours;
    const point: Point = {
      id,
      name: row.name,
      published,
      hours: { [own]: predicted, ...baselines },
      low,
      high,
      accelerator: deviceName(device),
      architecture: scenario.model?.activeParameters === undefined ? 'dense' : 'mixture of experts',
      year: row.year,
    };
    return [{ point, row, device, source: sources[row.source], address: addressOf(scenario) }];
  });
  return { training, found };
}

const deviceName = (id: string): string => {
  const device = tables.accelerators.find((one) => one.id === id);
  if (!device) return id;
  const memory = device.memory === undefined ? '' : ` ${device.memory} GB`;
  return `${shortName(device.name, device.vendor)}${memory}`;
};

/** The calculator with a scenario stated and nothing else. */
export function addressOf(scenario: Scenario): string {
  const form: Record<string, string> = {};
  for (const [group, fields] of Object.entries(scenario))
    for (const [key, value] of Object.entries(fields as object)) {
      const path = `${group}.${key}`;
      form[inputKeys.find((input) => inputs[input].path === path) ?? path] = String(value);
    }
  return writeAddress('blank', form, { blank: { name: '', form: {}, note: '' } }, standard);
}
