import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import { openRows, readDelimited, type Cells } from './delimited.ts';
import { fragment } from './fragment.ts';
import type { Machines, Names } from './names.ts';
import { amount, known, type ImportedRun, type Problem, type ReadFile } from './record.ts';

/**
 * Reads the CSV that the Green Algorithms calculator exports.
 *
 * Columns and units are those of `blueprints/form/form_blueprint.py`, `blueprints/import_export/` and `pages/ai.py` of
 * GreenAlgorithms/green-algorithms-tool at 30df2fea (v3.0): `;` between cells, `None` for what is not used, `runTime` h,
 * `energy_needed` kWh with PUE and `mult_factor` in it, `carbonEmissions` g, `carbonIntensity` g/kWh. `runTime` is that
 * of one repetition. The AI page prefixes columns with `training-` and `inference-`; its `energy_needed` of training has
 * R&D and retraining in it, `main_energy_needed` has not. These figures are calculated, not measured.
 * @throws InputError where neither energy nor time can be found.
 */
export function readGreenAlgorithms(names: Names, text: string): ReadFile {
  const table = readDelimited(text, [';', ',', '\t']);
  const columns = new Set(table.header.cells.map((cell) => cell.toLowerCase()));
  const prefixes = ['', 'training-', 'inference-'].filter(
    (prefix) => columns.has(`${prefix}energy_needed`) || columns.has(`${prefix}runtime_hour`),
  );
  if (prefixes.length === 0)
    throw new InputError(
      '',
      `row ${table.header.row}, column 1: no column "energy_needed" or "runTime_hour" in a header of ${table.header.cells.length}; give the CSV that Green Algorithms exports`,
    );
  const problems: Problem[] = [...table.problems];
  const runs: ImportedRun[] = [];
  const open = openRows(table, problems);
  for (const textRow of table.rows) {
    const { row, cells } = textRow;
    if (cells.length !== table.header.cells.length) {
      problems.push({
        row,
        column: Math.min(cells.length, table.header.cells.length) + 1,
        message: `${cells.length} cells under a header of ${table.header.cells.length}; the row is left out`,
      });
      continue;
    }
    const plain = open(textRow);
    for (const prefix of prefixes) {
      const under = (name: string): string => prefix + name;
      const run = readRun(names, prefix, {
        row,
        text: (name) => plain.text(under(name)),
        number: (name) => plain.number(under(name)),
        refuse: (name, message) => plain.refuse(under(name), message),
      });
      if (run) runs.push(run);
      else
        problems.push({
          row,
          column: 1,
          ...(prefix ? { name: prefix } : {}),
          message: 'neither energy nor time can be read; it is left out',
        });
    }
  }
  const notes = [
    'Green Algorithms calculates from design power and usage; nothing in this file is measured.',
  ];
  if (runs.some(({ pue }) => (pue ?? 1) > 1))
    notes.push('PUE is inside its energy and carbon; the energy of the machines is without it.');
  if (columns.has('mult_factor') || columns.has('training-mult_factor'))
    notes.push('Hours are those of all repetitions: runTime times mult_factor.');
  if (columns.has('training-main_energy_needed'))
    notes.push('R&D and retraining are left out of the training run: their hours are not in the file.');
  return { runs, problems, notes };
}

function readRun(names: Names, prefix: string, cells: Cells): ImportedRun | undefined {
  const { row, number, refuse } = cells;
  const repeats = number('mult_factor') ?? 1;
  const once = number('runTime') ?? hoursOf(cells);
  const energy =
    number('main_energy_needed') ?? number('energy_needed_before_scaling') ?? number('energy_needed');
  if (once === undefined && energy === undefined) return undefined;
  const grams =
    number('main_carbonEmissions') ?? number('carbonEmissions_before_scaling') ?? number('carbonEmissions');
  const stated = number('PUE');
  if (stated !== undefined && stated < 1) refuse('PUE', `${stated} is below 1; energy is taken as it stands`);
  const pue = stated !== undefined && stated >= 1 ? stated : undefined;
  const hours = once === undefined ? undefined : amount(once * repeats, 'h', 'h');
  const itEnergy = energy === undefined ? undefined : amount(energy / (pue ?? 1), 'kWh', 'MWh');
  const machines = machinesOf(names, cells);
  const { count } = machines;
  const place = placeOf(names, cells);
  const name = prefix.replace(/-$/, '') || 'Green Algorithms';
  return {
    id: prefix ? `row ${row}, ${name}` : `row ${row}`,
    name,
    row,
    outcome: 'completed',
    ...known({
      hours,
      count,
      acceleratorHours: hours && count ? amount(hours.value * count, 'h', 'h') : undefined,
      itEnergy,
      facilityEnergy: energy === undefined || pue === undefined ? undefined : amount(energy, 'kWh', 'MWh'),
      carbon: grams === undefined ? undefined : amount(grams, 'gCO2e', 'tCO2e'),
      pue,
    }),
    isMeasured: false,
    readAs:
      machines.accelerator && machines.written ? { [short(machines.written)]: machines.accelerator } : {},
    scenario: fragment({
      name,
      machines,
      hours,
      itEnergy,
      place: { ...place, ...known({ carbonIntensity: number('carbonIntensity') }) },
      ...(pue === undefined ? {} : { pue }),
    }),
  };
}

function hoursOf({ number }: Cells): number | undefined {
  const [hours, minutes] = [number('runTime_hour'), number('runTime_min')];
  if (hours === undefined && minutes === undefined) return undefined;
  return (hours ?? 0) + amount(minutes ?? 0, 'min', 'h').value;
}

function machinesOf(names: Names, { text, number, refuse }: Cells): Machines {
  if (text('coreType') === 'CPU') return {};
  const model = text('GPUmodel');
  const count = number('numberGPUs');
  const counted = count !== undefined && count > 0 && Number.isInteger(count) ? { count } : {};
  if (model === undefined || ['any', 'other'].includes(model.toLowerCase())) return counted;
  const machines = names.machines(model);
  if (machines.why) refuse('GPUmodel', machines.why);
  return { ...machines, ...counted };
}

function placeOf(names: Names, { text, refuse }: Cells) {
  const server = text('server');
  const cloud = server && names.region(...(server.split('--') as [string, string?]));
  if (cloud) return cloud;
  // A code of the calculator, such as CA-ON or GB, else a name.
  const written = text('location') ?? text('locationRegion') ?? text('locationCountry');
  if (written === undefined) return undefined;
  const found = names.place(written) ?? names.place(text('locationCountry') ?? '');
  if (!found) refuse('location', `no place "${short(written)}" is known; state it yourself`);
  return found;
}
