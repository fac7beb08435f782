import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import type { Scenario } from '../scenario.ts';
import { openDocument, parseObject } from './document.ts';
import { fragment } from './fragment.ts';
import type { Machines, Names } from './names.ts';
import { amount, known, type ImportedRun, type Problem, type ReadFile } from './record.ts';

/**
 * Reads a BoAmps report.
 *
 * Keys and units are those of `model/*_schema.json` of Boavizta/BoAmps at 3bfefec8: `powerConsumption` is energy in kWh,
 * `measurementDuration` s, `parametersNumber` billions, `powerSourceCarbonIntensity` g/kWh; there is neither PUE nor
 * carbon. `measures` may be several for one task, by one meter after another or by several at once, which the schema
 * leaves open: the first is read where their methods differ, as adding a wattmeter to a software meter counts twice.
 * @throws InputError where it is no such report.
 */
export function readBoamps(names: Names, text: string): ReadFile {
  const problems: Problem[] = [];
  const document = parseObject(text);
  const reader = openDocument(document, text, problems);
  const { list, text: textAt, number, refuse } = reader;
  const measures = list('measures');
  if (measures.length === 0)
    throw new InputError(
      'measures',
      'row 1, column 1: a BoAmps report has at least one measure; this has none',
    );
  const methods = measures.map((_, index) => textAt(`measures.${index}.measurementMethod`) ?? '');
  const isOneMethod = new Set(methods).size === 1;
  const used = measures.map((_, index) => index).filter((index) => isOneMethod || index === 0);
  const sumOf = (key: string): number | undefined => {
    const values = used.flatMap((index) => number(`measures.${index}.${key}`) ?? []);
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
  };
  const energy = sumOf('powerConsumption');
  const seconds = sumOf('measurementDuration');
  if (energy === undefined && seconds === undefined)
    throw new InputError(
      'measures',
      `row 1, column 1: neither powerConsumption nor measurementDuration can be read${problems[0] ? ` (row ${problems[0].row}: ${problems[0].message})` : ''}`,
    );
  const notes = [
    'powerConsumption is read as energy in kWh, as the schema says, and as that of the machines: BoAmps has no PUE and no carbon.',
  ];
  if (used.length > 1) notes.push(`${used.length} measures by one method are added.`);
  if (!isOneMethod)
    notes.push(
      `${measures.length} measures by ${methods.map(short).join(', ')}: only the first is read, so that nothing is counted twice.`,
    );
  const quality = textAt('quality');
  if (quality)
    notes.push(`The report calls its quality ${short(quality)} (high ±10 %, medium ±25 %, low ±50 %).`);
  const machines = machinesOf(names, reader);
  const country = textAt('environment.country');
  const location = textAt('environment.location');
  const place =
    country === undefined
      ? undefined
      : names.place(location ? `${location.replaceAll(',', ' ')}, ${country}` : country);
  if (country !== undefined && !place)
    refuse('environment.country', `no country "${short(country)}" is known; state the place yourself`);
  const intensity = number('environment.powerSourceCarbonIntensity');
  const hours = seconds === undefined ? undefined : amount(seconds, 's', 'h');
  const itEnergy = energy === undefined ? undefined : amount(energy, 'kWh', 'MWh');
  const stage = textAt('task.taskStage');
  const model = modelOf(reader);
  const name = [textAt('task.taskFamily'), stage].filter((part) => part !== undefined).join(', ');
  const { count } = machines;
  const run: ImportedRun = {
    id: short(textAt('header.reportId') ?? 'row 1'),
    ...(name ? { name: short(name) } : {}),
    row: 1,
    outcome: 'completed',
    ...known({
      end: textAt('measures.0.measurementDateTime'),
      hours,
      count,
      acceleratorHours: hours && count ? amount(hours.value * count, 'h', 'h') : undefined,
      itEnergy,
      carbon:
        itEnergy && intensity !== undefined ? amount((energy ?? 0) * intensity, 'gCO2e', 'tCO2e') : undefined,
    }),
    isMeasured: !methods.slice(0, 1).includes('flops-compute'),
    readAs:
      machines.accelerator && machines.written ? { [short(machines.written)]: machines.accelerator } : {},
    scenario: fragment({
      name: name || undefined,
      machines,
      hours,
      itEnergy,
      place: intensity === undefined ? place : { ...place, carbonIntensity: intensity },
      model,
    }),
  };
  if (stage && !/train|tuning/i.test(stage))
    notes.push(`The task is "${short(stage)}", not training; its hours and energy are read all the same.`);
  return { runs: [run], problems, notes };
}

type Reader = ReturnType<typeof openDocument>;

/** The accelerators among the components. */
function machinesOf(names: Names, { list, text, number, refuse }: Reader): Machines {
  const gpus = list('infrastructure.components')
    .map((_, index) => `infrastructure.components.${index}`)
    .filter((path) => /^(gpu|tpu|accelerator)/i.test(text(`${path}.componentType`) ?? ''));
  const [path] = gpus;
  if (path === undefined) return {};
  if (gpus.length > 1) {
    refuse(path, 'several kinds of accelerators are listed; state one kind for each run');
    return {};
  }
  const stated = number(`${path}.nbComponent`);
  const name =
    text(`${path}.componentName`) ??
    [text(`${path}.manufacturer`), text(`${path}.series`)].filter(Boolean).join(' ');
  const machines = name ? names.machines(name) : {};
  if (machines.why) refuse(`${path}.componentName`, machines.why);
  const whole = stated !== undefined && Number.isInteger(stated) ? stated : undefined;
  if (stated !== undefined && whole === undefined)
    refuse(`${path}.nbComponent`, `${stated} is not a whole number`);
  const count = machines.count ?? whole;
  return { ...machines, ...(count ? { count } : {}) };
}

function modelOf({ list, number }: Reader): Scenario['model'] {
  const [first] = list('task.algorithms').map((_, index) =>
    number(`task.algorithms.${index}.parametersNumber`),
  );
  return first ? { parameters: amount(first, 'Gparam', 'param').value } : {};
}
