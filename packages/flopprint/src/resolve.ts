import type { Accelerator } from './data/types.ts';
import { InputError } from './errors.ts';
import { formatNumber } from './format.ts';
import { exactEfficiencyGraph } from './kernels/exactEfficiency.ts';
import { observedThroughputGraph } from './kernels/observedThroughput.ts';
import { powerCapGraph } from './kernels/powerCap.ts';
import { statedEfficiencyGraph } from './kernels/statedEfficiency.ts';
import { stepThroughputGraph } from './kernels/stepThroughput.ts';
import { twoStacksGraph } from './kernels/twoStacks.ts';
import { wallClockGraph } from './kernels/wallClock.ts';
import { wueFromWithdrawalGraph } from './kernels/wueFromWithdrawal.ts';
import { short } from './number.ts';
import { decide, enter, isAbove, openLedger, type Given, type Ledger } from './ledger.ts';
import type { Warning } from './quantity.ts';
import {
  deviceFigure,
  findAccelerator,
  knownPrecisions,
  peakFlops,
  type Precision,
} from './resolve/accelerator.ts';
import { enterArchitecture } from './resolve/architecture.ts';
import { predictEfficiency } from './resolve/efficiency.ts';
import { enterPlant, enterTower } from './resolve/climate.ts';
import { withConfig } from './resolve/config.ts';
import { constant, fromField } from './resolve/datum.ts';
import { resolveEmbodied } from './resolve/embodied.ts';
import { startOf } from './resolve/hourly.ts';
import { withOpenModel } from './resolve/openModel.ts';
import {
  carbonIntensity,
  findPlace,
  powerUsageEffectiveness,
  waterOfElectricity,
  waterUsageEffectiveness,
  type Place,
} from './resolve/place.ts';
import { readScenario, type ReadScenario } from './scenario.ts';
import type { Tables } from './tables.ts';

type Inputs = Record<string, Given | undefined>;

/** A scenario turned into the inputs of the training graph. */
export interface Resolved {
  readonly read: ReadScenario;
  readonly ledger: Ledger;
  readonly inputs: Readonly<Inputs>;
  /** Quantities that replace their equation. */
  readonly stated: Readonly<Inputs>;
  readonly warnings: Warning[];
  readonly place: Place;
  readonly device?: Accelerator;
}

/**
 * Turns a scenario into inputs: the only place with lookups, defaults and conditions.
 * @throws InputError naming the field and the remedy.
 */
export function resolve(document: unknown, tables: Tables): Resolved {
  const read = withOpenModel(withConfig(readScenario(document), tables), tables);
  checkDate(read);
  const ledger = openLedger();
  const warnings: Warning[] = [];
  const named = read.texts.get('hardware.accelerator');
  const device = named === undefined ? undefined : findAccelerator(tables, named);
  const place = findPlace(tables, read, warnings);
  const inputs: Inputs = {};
  const stated: Inputs = {};
  resolveModel(ledger, tables, read, inputs, stated, warnings);
  resolveMachine(ledger, tables, read, device, inputs, stated, warnings);
  resolveSite(ledger, tables, read, place, inputs, warnings);
  resolveEmbodied(ledger, tables, read, device, inputs, warnings);
  return { read, ledger, inputs, stated, warnings, place, ...(device ? { device } : {}) };
}

function checkDate(read: ReadScenario): void {
  const start = read.texts.get('training.start');
  if (start !== undefined && startOf(start) === undefined)
    throw new InputError(
      'training.start',
      `"${short(start)}" is not a date; write YYYY-MM-DD or YYYY-MM-DDTHH, in UTC`,
    );
  const date = read.texts.get('training.date');
  if (date !== undefined && !isDate(date))
    throw new InputError(
      'training.date',
      `"${date.slice(0, 'YYYY-MM-DD'.length)}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`,
    );
}

function isDate(text: string): boolean {
  if (!/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function resolveModel(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  inputs: Inputs,
  stated: Inputs,
  warnings: Warning[],
): void {
  const exact = enterArchitecture(ledger, tables, read, warnings);
  const parameters = fromField(read, 'model.parameters');
  const active = fromField(read, 'model.activeParameters');
  if (active && parameters && decide(ledger, [active, parameters], isAbove))
    throw new InputError(
      'model.activeParameters',
      `${active.value} is more than the ${parameters.value} parameters; write at most as many`,
    );
  if (exact) {
    inputs['activeParameters'] = 'activeParameters';
    stated['forwardFlopsPerToken'] = 'forwardFlopsPerToken';
  } else {
    if (parameters) inputs['parameters'] = parameters;
    inputs['activeParameters'] = active ?? activeOf(ledger, tables, read, parameters);
    if (!active && parameters && read.numbers.has('model.experts'))
      warnings.push({
        field: 'model.activeParameters',
        message:
          'experts are stated without active parameters or dimensions, so every parameter counts as active',
      });
  }
  inputs['flopPerParameterToken'] = constant(tables, 'flop-per-parameter-and-token');
  inputs['passes'] = constant(tables, 'training-passes');
  inputs['recompute'] = fromField(read, 'training.recompute') ?? constant(tables, 'recompute-default');
  inputs['tokens'] = fromField(read, 'training.tokens');
  inputs['epochs'] = fromField(read, 'training.epochs') ?? constant(tables, 'epochs-default');
  stated['compute'] = fromField(read, 'training.flops');
}

/** All parameters of a dense model; one stack of an encoder-decoder. */
function activeOf(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  parameters: Exclude<Given, string> | undefined,
): Given | undefined {
  if (!parameters) return undefined;
  if (read.texts.get('model.architecture') !== 'encoder-decoder')
    return { ...parameters, note: 'dense: every parameter is active' };
  enter(ledger, twoStacksGraph, {
    parameters,
    stackShare: constant(tables, 'encoder-decoder-stack-share'),
  });
  return 'activeParameters';
}

function resolveMachine(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  device: Accelerator | undefined,
  inputs: Inputs,
  stated: Inputs,
  warnings: Warning[],
): void {
  const count = fromField(read, 'hardware.count');
  inputs['count'] = count;
  stated['acceleratorHours'] =
    acceleratorHours(ledger, tables, read, count) ?? hoursOfThroughput(ledger, tables, read, count);
  stated['itEnergy'] = fromField(read, 'training.energy');
  const precision = read.texts.get('training.precision') as Precision | undefined;
  if (device && (precision !== undefined || knownPrecisions(device).length > 0))
    inputs['peakFlops'] = peakOf(tables, read, device, precision, warnings);
  if (device?.thermalDesignPower !== undefined)
    inputs['thermalDesignPower'] = deviceFigure(tables, device, 'thermalDesignPower', 'sourcePower');
  inputs['powerFraction'] = ownConstant(tables, 'power-fraction', device, 'power-fraction-default');
  inputs['hostFactor'] = constant(tables, 'host-factor-default');
  const power = fromField(read, 'hardware.power');
  const limited = enterPowerLimit(ledger, tables, read, device, inputs, warnings);
  resolveEfficiency(ledger, tables, read, device, inputs, stated, warnings);
  if (power) stated[powerScope(ledger, read, device, power, warnings)] = power;
  else if (limited) {
    stated['acceleratorPower'] = 'acceleratorPower';
    stated['systemPower'] = 'systemPower';
  } else if (device?.systemPowerMeasured !== undefined)
    stated['systemPower'] = deviceFigure(tables, device, 'systemPowerMeasured', 'sourceSystem');
}

/** What a stated power limit makes of power and speed. */
function enterPowerLimit(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  device: Accelerator | undefined,
  { thermalDesignPower, powerFraction, hostFactor }: Inputs,
  warnings: Warning[],
): boolean {
  const powerLimit = fromField(read, 'hardware.powerLimit');
  if (!powerLimit) return false;
  if (read.numbers.has('hardware.power'))
    throw new InputError('hardware.powerLimit', 'state the power that is drawn, or the limit; not both');
  if (!thermalDesignPower)
    throw new InputError(
      'hardware.powerLimit',
      'state the accelerator (hardware.accelerator) that is limited, or hardware.power instead',
    );
  const measured = device?.systemPowerMeasured !== undefined;
  enter(
    ledger,
    powerCapGraph,
    {
      thermalDesignPower,
      powerFraction,
      powerLimit,
      hostFactor,
      powerLimitExponent: constant(tables, 'power-limit-exponent'),
    },
    measured
      ? { unlimitedSystemPower: deviceFigure(tables, device, 'systemPowerMeasured', 'sourceSystem') }
      : {},
  );
  if ((ledger.quantities['limitedSpeed']?.value ?? 0) === 1)
    warnings.push({
      field: 'hardware.powerLimit',
      message: `${formatNumber(powerLimit.value)} W is not below what the accelerator draws in training, so it changes nothing`,
    });
  return true;
}

/** Accelerator-hours by an observed throughput, or by the time of a step. */
function hoursOfThroughput(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  count: Given | undefined,
): Given | undefined {
  const stated = fromField(read, 'training.tokensPerSecond');
  const [stepTime, stepTokens] = [
    fromField(read, 'training.stepTime'),
    fromField(read, 'training.stepTokens'),
  ];
  if (!stated && !stepTime && !stepTokens) return undefined;
  if (stated && (stepTime || stepTokens))
    throw new InputError(
      'training.tokensPerSecond',
      'state the throughput, or the time and tokens of a step; not both',
    );
  if (!stated && !stepTime)
    throw new InputError('training.stepTime', 'state the time of a step that has these tokens');
  if (!stated && !stepTokens)
    throw new InputError('training.stepTokens', 'state the tokens in a step of this time');
  if (!count) throw new InputError('hardware.count', 'state how many accelerators have this throughput');
  const tokens = fromField(read, 'training.tokens');
  if (!tokens)
    throw new InputError('training.tokens', 'state the tokens that are trained at this throughput');
  if (!stated) enter(ledger, stepThroughputGraph, { stepTime, stepTokens });
  enter(ledger, observedThroughputGraph, {
    tokens,
    epochs: fromField(read, 'training.epochs') ?? constant(tables, 'epochs-default'),
    tokensPerSecond: stated ?? 'tokensPerSecond',
    count,
  });
  return 'acceleratorHours';
}

/** The peak that the efficiency refers to: default efficiencies were found against the 16-bit peak. */
function peakOf(
  tables: Tables,
  read: ReadScenario,
  device: Accelerator,
  precision: Precision | undefined,
  warnings: Warning[],
): Given {
  const own = peakFlops(tables, device, precision);
  const known = knownPrecisions(device);
  const used = precision ?? known[0];
  const sixteen = known.find((one) => sixteenBit.includes(one));
  const efficiencyStated = [
    'hardware.mfu',
    'hardware.achievedFlops',
    'hardware.hours',
    'training.acceleratorHours',
    'training.energy',
    'training.tokensPerSecond',
    'training.stepTime',
  ].some((field) => read.numbers.has(field));
  if (efficiencyStated || used === undefined || sixteenBit.includes(used)) return own;
  const narrower = sixteen !== undefined && eightBit.includes(used);
  warnings.push({
    field: 'training.precision',
    message: narrower
      ? `efficiencies are known at 16 bits only, so the ${sixteen} peak is used for ${used} too; state hardware.mfu to refer to the ${used} peak`
      : `the default efficiency was found at 16 bits and is applied to the ${used} peak; state hardware.mfu`,
  });
  return narrower ? peakFlops(tables, device, sixteen) : own;
}
const sixteenBit: readonly Precision[] = ['bf16', 'fp16'];
const eightBit: readonly Precision[] = ['fp8', 'int8'];

/** MFU as stated, as achieved FLOP/s imply it, else as predicted. */
function resolveEfficiency(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  device: Accelerator | undefined,
  inputs: Inputs,
  stated: Inputs,
  warnings: Warning[],
): void {
  const achieved = fromField(read, 'hardware.achievedFlops', 'TFLOP/s/accelerator');
  const mfu = fromField(read, 'hardware.mfu');
  stated['achievedFlops'] = achieved;
  const { peakFlops, passes, recompute } = inputs;
  if (achieved && peakFlops) {
    enter(ledger, statedEfficiencyGraph, { statedFlops: achieved, peakFlops, passes, recompute });
    if (mfu) warnOfTwoEfficiencies(ledger, tables, mfu.value, warnings);
    inputs['mfu'] = mfu ?? 'mfu';
    return;
  }
  predictEfficiency(ledger, tables, read, device);
  if (mfu || !ledger.quantities['forwardFlopsPerToken']) {
    inputs['mfu'] = mfu ?? 'mfu';
    return;
  }
  enter(ledger, exactEfficiencyGraph, {
    defaultMfu: 'defaultMfu',
    exactFlopsPerToken: 'forwardFlopsPerToken',
    flopPerParameterToken: 'flopPerParameterToken',
    activeParameters: 'activeParameters',
  });
  inputs['mfu'] = 'mfu';
}

function warnOfTwoEfficiencies(ledger: Ledger, tables: Tables, stated: number, warnings: Warning[]): void {
  const implied = ledger.quantities['mfu']?.value ?? stated;
  if (Math.abs(implied / stated - 1) > constant(tables, 'limit-hours-disagreement').value)
    warnings.push({
      field: 'hardware.mfu',
      message: `not used: the stated FLOP/s are an MFU of ${formatNumber(implied)}; state one of the two`,
    });
}

/** What a stated power covers; without a scope, more than the design power can only be the whole system. */
function powerScope(
  ledger: Ledger,
  read: ReadScenario,
  device: Accelerator | undefined,
  power: Exclude<Given, string>,
  warnings: Warning[],
): 'systemPower' | 'acceleratorPower' {
  const scope = read.texts.get('hardware.powerScope');
  if (scope !== undefined) return scope === 'system' ? 'systemPower' : 'acceleratorPower';
  const design = device?.thermalDesignPower;
  if (!device || design === undefined || !decide(ledger, [power, { value: design, from: 'data' }], isAbove))
    return 'acceleratorPower';
  warnings.push({
    field: 'hardware.powerScope',
    message: `${power.value} W is above the ${design} W design power of ${device.name}, so it is read as the power of the whole system; state powerScope to decide`,
  });
  return 'systemPower';
}

/** The constant of this device, else that of every device. */
function ownConstant(
  tables: Tables,
  kind: string,
  device: Accelerator | undefined,
  fallback: string,
): Exclude<Given, string> {
  const own = device && tables.constants.find(({ id }) => id === `${kind}/${device.id}`);
  return constant(tables, own?.id ?? fallback);
}

const areApart = (one: number, other: number, limit: number): boolean =>
  Math.abs(one - other) > limit * Math.max(one, other);

function acceleratorHours(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  count: Given | undefined,
): Given | undefined {
  const hours = fromField(read, 'hardware.hours');
  const stated = fromField(read, 'training.acceleratorHours');
  const twice = ['training.tokensPerSecond', 'training.stepTime', 'training.stepTokens'].find((field) =>
    read.numbers.has(field),
  );
  if (twice && (hours ?? stated))
    throw new InputError(twice, 'the accelerator-hours are stated already; leave one of the two out');
  if (!hours) return stated;
  if (!count) {
    throw new InputError(
      'hardware.count',
      stated
        ? 'state it too, or leave hardware.hours out'
        : 'state how many accelerators ran for these hours',
    );
  }
  enter(ledger, wallClockGraph, { count, hours });
  const product = ledger.quantities['acceleratorHours']?.value ?? 0;
  if (!stated) return 'acceleratorHours';
  const limit = constant(tables, 'limit-hours-disagreement');
  if (decide(ledger, [stated, 'acceleratorHours', limit], areApart))
    throw new InputError(
      'training.acceleratorHours',
      `${stated.value} is not hardware.count × hardware.hours = ${product}; state one of the two`,
    );
  return stated;
}

function resolveSite(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  place: Place,
  inputs: Inputs,
  warnings: Warning[],
): void {
  inputs['carbonIntensity'] = carbonIntensity(tables, read, place, warnings);
  const pue = powerUsageEffectiveness(tables, read, place);
  const statedPue = fromField(read, 'site.pue');
  if (enterPlant(ledger, tables, read, statedPue)) inputs['pue'] = 'pue';
  else {
    if (pue.from === 'default')
      warnings.push({
        field: 'site.pue',
        message: `no PUE is known for this place, so the average of all data centres is used (${pue.value}); large sites that train models report less`,
      });
    inputs['pue'] = pue;
  }
  const consumedShare = constant(tables, 'on-site-consumed-share');
  inputs['consumedShare'] = consumedShare;
  const { wue, wueWithdrawal } = waterUsageEffectiveness(tables, read, place);
  if (enterTower(ledger, tables, read, fromField(read, 'site.wue'))) inputs['wue'] = 'wue';
  else {
    if (wueWithdrawal) enter(ledger, wueFromWithdrawalGraph, { wueWithdrawal, consumedShare });
    inputs['wue'] = wue ?? 'wue';
  }
  Object.assign(inputs, waterOfElectricity(tables, read, place));
}
