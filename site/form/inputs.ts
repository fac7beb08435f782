import { fieldAt, type Field } from 'flopprint/model';
import { words } from '../words/current.ts';
import { formatUnit } from '../words/format.ts';

/** What the calculator asks for: one entry for each control, named after its key in the address. */
export interface Input {
  /** Where the scenario holds it; the place is a region or a grid, whichever the text names. */
  readonly path: string;
  readonly label: string;
  /** Shown inside the control, at its right. */
  readonly unit?: string;
  /** The quantity of the result that shows what was used instead, where nothing is stated. */
  readonly quantity?: string;
  readonly choices?: readonly string[];
  /** Id of the list of known names. */
  readonly list?: string;
}

export const inputs = {
  params: { path: 'model.parameters', unit: 'parameters', quantity: 'parameters' },
  active: { path: 'model.activeParameters', unit: 'parameters' },
  tokens: { path: 'training.tokens', unit: 'tokens', quantity: 'tokens' },
  acc: { path: 'hardware.accelerator' },
  count: { path: 'hardware.count', quantity: 'count' },
  hours: { path: 'hardware.hours', unit: 'h', quantity: 'duration' },
  place: { path: 'site.grid' },
  mfu: { path: 'hardware.mfu', quantity: 'mfu' },
  achieved: { path: 'hardware.achievedFlops', quantity: 'achievedFlops' },
  precision: {
    path: 'training.precision',
    choices: ['bf16', 'fp16', 'tf32', 'fp32', 'fp8'],
  },
  power: { path: 'hardware.power', unit: 'W', quantity: 'systemPower' },
  scope: { path: 'hardware.powerScope', choices: ['accelerator', 'system'] },
  pue: { path: 'site.pue', quantity: 'pue' },
  ci: { path: 'site.carbonIntensity', unit: 'g/kWh', quantity: 'carbonIntensity' },
  wue: { path: 'site.wue', quantity: 'wue' },
  ewif: { path: 'site.ewif', quantity: 'ewif' },
  life: { path: 'embodied.lifetime', quantity: 'lifetime' },
  util: { path: 'embodied.utilisation', quantity: 'utilisation' },
  flops: { path: 'training.flops', quantity: 'compute' },
  acch: { path: 'training.acceleratorHours', quantity: 'acceleratorHours' },
  energy: { path: 'training.energy', quantity: 'itEnergy' },
} as const satisfies Record<string, Omit<Input, 'label'>>;

export type InputKey = keyof typeof inputs;

export const inputKeys = Object.keys(inputs) as InputKey[];

/** What a control is, by its key: one of `inputs`, or the path of any other field of a scenario. */
export function controlOf(key: string): Input {
  if (Object.hasOwn(inputs, key)) return inWordsOf(key as InputKey);
  const field = fieldAt(key);
  const own = words.common.fieldLabels[key] ?? field?.label ?? key;
  const [, label = own, celsius] = /^(.*), (°C)$/.exec(own) ?? [];
  return { path: key, label, ...detailsOf(key, field), ...(celsius ? { unit: celsius } : {}) };
}

function inWordsOf(key: InputKey): Input {
  const { unit, ...rest }: Omit<Input, 'label'> = inputs[key];
  return { ...rest, label: words.common.labels[key], ...(unit ? { unit: words.common.amount(unit) } : {}) };
}

function detailsOf(path: string, field: Field | undefined): Omit<Input, 'path' | 'label'> {
  const quantity = { quantity: usedAs[path] ?? path };
  if (field?.kind === 'flag') return { choices: ['yes', 'no'] };
  if (field?.kind === 'text') return field.choices ? { choices: field.choices } : listOf(path);
  return field?.kind === 'number' ? { unit: formatUnit(unitWords(field.unit)), ...quantity } : quantity;
}

/** An accelerator is chosen by name, whichever phase it works for; a source by its id. */
function listOf(path: string): Pick<Input, 'list'> {
  if (path.endsWith('.accelerator')) return { list: 'devices' };
  return path === 'site.source' ? { list: 'grid-sources' } : {};
}

/** A unit as a control shows it: what the suffix guards is said by the label. */
function unitWords(unit: string): string {
  return unit
    .replace(/_[a-z]+/g, '')
    .replace(/\/(accelerator|node)/g, '')
    .replace(/^accelerator /, '');
}

/** Fields whose number appears in a result under another name than their own. */
const usedAs: Readonly<Record<string, string>> = {
  'training.tokensPerSecond': 'tokensPerSecond',
  'training.stepTime': 'stepTime',
  'training.stepTokens': 'stepTokens',
  'training.epochs': 'epochs',
  'training.recompute': 'recompute',
  'hardware.powerLimit': 'powerLimit',
  'hardware.acceleratorsPerNode': 'acceleratorsPerNode',
  'model.layers': 'inference.layers',
  'inference.tokensIn': 'inference.textTokens',
  'inference.tokensOut': 'inference.outputTokens',
  'inference.acceleratorsPerReplica': 'inference.replicaAccelerators',
  'inference.duration': 'inference.serviceTime',
  'inference.hostFactor': 'inference.inferenceHostFactor',
  'inference.power': 'inference.servingPower',
  'inference.energyPerRequest': 'inference.acceleratorEnergyPerRequest',
  'inference.energy': 'inference.itEnergy',
  'data.energy': 'data.itEnergy',
  'data.tokensIn': 'data.textTokens',
  'data.tokensOut': 'data.outputTokens',
  'data.acceleratorsPerReplica': 'data.replicaAccelerators',
  'data.hostFactor': 'data.generationHostFactor',
  'data.power': 'data.servingPower',
  'data.syntheticTokens': 'data.generatedTokens',
  'development.energy': 'development.itEnergy',
  'postTraining.energy': 'postTraining.itEnergy',
  'postTraining.tokens': 'postTraining.postTokens',
  'postTraining.epochs': 'postTraining.postEpochs',
  'postTraining.mfu': 'postTraining.postMfu',
  'postTraining.rolloutTokens': 'postTraining.generatedTokens',
  'postTraining.tokensIn': 'postTraining.textTokens',
  'postTraining.tokensOut': 'postTraining.outputTokens',
  'postTraining.acceleratorsPerReplica': 'postTraining.replicaAccelerators',
  'postTraining.hostFactor': 'postTraining.generationHostFactor',
  'postTraining.power': 'postTraining.servingPower',
  'storage.power': 'storage.storagePower',
  'storage.duration': 'storage.kept',
  'embodied.accelerator': 'acceleratorEmbodied',
  'embodied.host': 'hostEmbodied',
  'embodied.transport': 'transportDistance',
  'site.carbonFreeShare': 'carbonFreeShare',
  'site.residualIntensity': 'residualIntensity',
  'site.marginalIntensity': 'marginalIntensity',
};

/** The control of a scenario's field, for errors and warnings that name the field. */
export function inputOf(path: string): string | undefined {
  if (path === 'site.region' || path === 'site') return 'place';
  return inputKeys.find((key) => inputs[key].path === path) ?? (fieldAt(path) ? path : undefined);
}

/** A message of the library, with the names of the controls in place of the names of scenario keys. */
export function inWords(message: string): string {
  return message.replace(/^[a-zA-Z]+(\.[a-zA-Z]+)?: /, '').replace(/\b[a-z][a-zA-Z]+\.[a-zA-Z]+/g, (path) => {
    const key = fieldAt(path) || path === 'site.region' ? inputOf(path) : undefined;
    return key ? `“${controlOf(key).label}”` : path;
  });
}
