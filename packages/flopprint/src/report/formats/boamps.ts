import type { Amount } from '../../estimate.ts';
import { visible } from '../escape.ts';
import type { Report, ReportFormat } from '../report.ts';
import { inPhase, json, madeBy, nameOf, twelveDigits, valueIn } from './facts.ts';

/**
 * A report in the data model of BoAmps, model/*.json of Boavizta/BoAmps at 3bfefec (April 2026; CC BY 4.0). It is of
 * one task, the first phase of the run in the order below, since the model recommends that each stage is reported by
 * itself. Energy is that of the data centre in kWh, PUE included, as CodeCarbon fills the same field; the model has no
 * place for carbon or water. `measurementMethod` names an estimate as one. There is no `header`: it must hold a time,
 * and a report that is the same on every day has none.
 */
export const boamps: ReportFormat = {
  id: 'boamps',
  label: 'BoAmps energy report',
  purpose: 'Energy of the run in the open data model of Boavizta and Hub France IA.',
  extension: 'json',
  mediaType: 'application/json',
  write: (report) => json(documentOf(report)),
};

/** Stages by our phases, in words that the model gives as examples. */
const stages: Readonly<Record<string, string>> = {
  training: 'training',
  postTraining: 'finetuning',
  inference: 'inference',
  data: 'preprocessing',
  development: 'experimentation',
  storage: 'storage',
};

function documentOf(report: Report): object {
  const { estimate, names } = report;
  const phase = Object.keys(stages).find((name) => inPhase(report, name, 'itEnergy')) ?? 'training';
  const energy = inPhase(report, phase, 'facilityEnergy') ?? estimate.total.energy;
  const duration = phase === 'training' ? inPhase(report, phase, 'duration') : undefined;
  const requests = phase === 'inference' ? inPhase(report, phase, 'requests')?.value : undefined;
  const intensity = estimate.quantities['carbonIntensity'];
  const quality = qualityOf(energy);
  return {
    task: {
      taskStage: stages[phase],
      taskFamily: estimate.scenario.inference?.task ?? 'not stated',
      ...(requests === undefined ? {} : { nbRequest: requests }),
      algorithms: [algorithmOf(report, phase)],
      dataset: datasetsOf(report, phase),
      taskDescription: visible(`${nameOf(report)}; estimated with ${madeBy(report)}`),
    },
    measures: [
      {
        measurementMethod: methodOf(report, phase),
        version: estimate.version,
        powerConsumption: energy ? valueIn(energy, 'kWh') : 0,
        ...(duration ? { measurementDuration: valueIn(duration, 's') } : {}),
      },
    ],
    infrastructure: {
      infraType: names.cloud ? 'publicCloud' : 'other',
      ...(names.cloud ? { cloudProvider: visible(names.cloud.provider) } : {}),
      components: [componentOf(report, phase)],
    },
    ...(names.country
      ? {
          environment: {
            country: visible(names.country.name),
            ...(names.place ? { location: visible(names.place) } : {}),
            ...(intensity ? { powerSourceCarbonIntensity: valueIn(intensity, 'gCO2e/kWh') } : {}),
          },
        }
      : {}),
    ...(quality ? { quality } : {}),
  };
}

/** What the energy rests on; `flops-compute` is the model's own word for an estimate from operations. */
function methodOf(report: Report, phase: string): string {
  if (inPhase(report, phase, 'itEnergy')?.from === 'stated')
    return 'energy as stated by the author, with a PUE';
  const hours = inPhase(report, phase, 'acceleratorHours');
  const isFromCompute =
    phase === 'training' && hours?.from === 'equation' && inPhase(report, phase, 'compute');
  return isFromCompute ? 'flops-compute' : 'estimated from hours and power';
}

function algorithmOf(report: Report, phase: string): object {
  const { scenario, quantities } = report.estimate;
  const { parameters, layers, epochs } = quantities;
  // What is trained from nothing builds on no foundation model.
  const foundation = phase === 'training' ? undefined : scenario.model?.name;
  return {
    ...(foundation ? { foundationModelName: visible(foundation) } : {}),
    ...(parameters ? { parametersNumber: valueIn(parameters, 'Gparam') } : {}),
    ...(layers ? { layersNumber: layers.value } : {}),
    ...(phase === 'training' && epochs?.from === 'stated' ? { epochsNumber: epochs.value } : {}),
    ...(scenario.training?.precision ? { quantization: scenario.training.precision } : {}),
  };
}

/** Tokens in training, or those of one request in serving; `other` without a number where none is known. */
function datasetsOf(report: Report, phase: string): object[] {
  const tokens = (dataUsage: 'input' | 'output', key: string): object[] => {
    const found = inPhase(report, phase, key);
    return found ? [{ dataUsage, dataType: 'token', dataQuantity: found.value }] : [];
  };
  const known =
    phase === 'inference'
      ? [...tokens('input', 'inputTokens'), ...tokens('output', 'requestTokens')]
      : tokens('input', 'tokens');
  return known.length > 0 ? known : [{ dataUsage: 'input', dataType: 'other' }];
}

/** The accelerators; a number of them must be given, and where none is known it stands for one of them. */
function componentOf(report: Report, phase: string): object {
  const { names, estimate } = report;
  const count = phase === 'training' ? estimate.quantities['count'] : undefined;
  const memory = estimate.quantities['memory'] ?? inPhase(report, phase, 'memory');
  const name = names.device ?? 'accelerator';
  return {
    componentName: visible(count ? name : `${name}, number not stated`),
    componentType: /nvidia|amd|radeon/i.test(name) ? 'gpu' : 'accelerator',
    nbComponent: count ? Math.ceil(count.value) : 1,
    ...(memory ? { memorySize: valueIn(memory, 'GB') } : {}),
  };
}

/** Bounds of the model: errors of 10, 25 and 50 %. Beyond them, or without an interval, it has no word. */
const qualities = [
  ['high', 0.1],
  ['medium', 0.25],
  ['low', 0.5],
] as const;

function qualityOf(energy: Amount | undefined): string | undefined {
  if (energy?.p5 === undefined || energy.p95 === undefined || energy.value === 0) return undefined;
  const error = twelveDigits(Math.max(energy.p95 - energy.value, energy.value - energy.p5) / energy.value);
  return qualities.find(([, bound]) => error <= bound)?.[0];
}
