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

/** The control of a scenario's field, for errors and warnings that name the field. */
export function inputOf(path: string): InputKey | undefined {
  if (path === 'site.region' || path === 'site') return 'place';
  return inputKeys.find((key) => inputs[key].path === path);
}

/** A message of the library, with the names of the controls in place of the names of scenario keys. */
export function inWords(message: string): string {
  return message
    .replace(/^[a-z]+\.[a-zA-Z]+: /, '')
    .replace(/\b(?:model|training|hardware|site|embodied)\.[a-zA-Z]+/g, (path) => {
      const key = inputOf(path);
      return key ? `“${inputs[key].label}”` : path;
    });
}
