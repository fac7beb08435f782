import { fieldAt, formatUnit, type Field } from 'flopprint/model';

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
  params: { path: 'model.parameters', label: 'Parameters', unit: 'parameters', quantity: 'parameters' },
  active: { path: 'model.activeParameters', label: 'Active, if a mixture of experts', unit: 'parameters' },
  tokens: { path: 'training.tokens', label: 'Tokens', unit: 'tokens', quantity: 'tokens' },
  acc: { path: 'hardware.accelerator', label: 'Accelerator' },
  count: { path: 'hardware.count', label: 'How many', quantity: 'count' },
  hours: { path: 'hardware.hours', label: 'For how long', unit: 'h', quantity: 'duration' },
  place: { path: 'site.grid', label: 'Cloud region, country or grid zone' },
  mfu: { path: 'hardware.mfu', label: 'Efficiency (MFU)', quantity: 'mfu' },
  achieved: { path: 'hardware.achievedFlops', label: 'Achieved speed', quantity: 'achievedFlops' },
  precision: {
    path: 'training.precision',
    label: 'Precision',
    choices: ['bf16', 'fp16', 'tf32', 'fp32', 'fp8'],
  },
  power: { path: 'hardware.power', label: 'Power', unit: 'W', quantity: 'systemPower' },
  scope: { path: 'hardware.powerScope', label: 'Power covers', choices: ['accelerator', 'system'] },
  pue: { path: 'site.pue', label: 'PUE', quantity: 'pue' },
  ci: { path: 'site.carbonIntensity', label: 'Carbon intensity', unit: 'g/kWh', quantity: 'carbonIntensity' },
  wue: { path: 'site.wue', label: 'Water on site (WUE)', quantity: 'wue' },
  ewif: { path: 'site.ewif', label: 'Water of electricity', quantity: 'ewif' },
  life: { path: 'embodied.lifetime', label: 'Lifetime of machines', quantity: 'lifetime' },
  util: { path: 'embodied.utilisation', label: 'Share of it in use', quantity: 'utilisation' },
  flops: { path: 'training.flops', label: 'Compute', quantity: 'compute' },
  acch: { path: 'training.acceleratorHours', label: 'Accelerator-hours', quantity: 'acceleratorHours' },
  energy: { path: 'training.energy', label: 'Energy of the machines', quantity: 'itEnergy' },
} as const satisfies Record<string, Input>;

export type InputKey = keyof typeof inputs;

export const inputKeys = Object.keys(inputs) as InputKey[];

/** What a control is, by its key: one of `inputs`, or the path of any other field of a scenario. */
export function controlOf(key: string): Input {
  if (Object.hasOwn(inputs, key)) return inputs[key as InputKey];
  const field = fieldAt(key);
  const [, label = field?.label ?? key, celsius] = /^(.*), (°C)$/.exec(field?.label ?? key) ?? [];
  return { path: key, label, ...detailsOf(key, field), ...(celsius ? { unit: celsius } : {}) };
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
