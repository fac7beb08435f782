/**
 * A scenario under every published method that accepts it.
 *
 * @module
 */
import { CalculationError, InputError } from '../errors.ts';
import { estimateOf, estimateWith, phaseKeys, runModel, type Estimate } from '../estimate.ts';
import { trainingGraph } from '../kernels/training.ts';
import { enter, type Given, type Ledger } from '../ledger.ts';
import { didYouMean } from '../nearest.ts';
import type { Quantity } from '../quantity.ts';
import type { Resolved } from '../resolve.ts';
import { deviceFigure } from '../resolve/accelerator.ts';
import { fromDatum } from '../resolve/datum.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit, shownUnit } from '../units.ts';
import { methodConstant } from './constants.ts';
import { methods } from './index.ts';
import type { Facts, Method, Reading } from './method.ts';

/** flopprint's own model, as a choice beside the published methods. */
export const ownMethod = 'flopprint';

/** The ids that `--method` takes. */
export function methodIds(): string[] {
  return [ownMethod, ...methods.map(({ id }) => id)];
}

/**
 * Estimates a scenario by a published method; the estimate has the same form as flopprint's own.
 * @throws InputError for an unknown method, or one that cannot read this scenario.
 */
export function estimateByMethod(tables: Tables, scenario: Scenario, id: string): Estimate {
  if (id === ownMethod) return estimateWith(tables, scenario);
  const method = methods.find((candidate) => candidate.id === id);
  if (!method) {
    const hint = didYouMean(id, methodIds()) || `; known are ${methodIds().join(', ')}`;
    throw new InputError('method', `unknown method "${id}"${hint}`);
  }
  const resolved = runModel(tables, scenario);
  enterDeviceFacts(resolved, tables);
  const reading = method.read?.(facts(resolved.ledger));
  if (!reading) throw new InputError('method', `${method.name} does not estimate the training of a model`);
  if ('reason' in reading)
    throw new InputError('method', `${method.name} cannot read this scenario: ${reading.reason}`);
  runReading(resolved, tables, method, reading);
  for (const group of ['development', 'postTraining', 'storage'] as const)
    if (scenario[group])
      resolved.warnings.push({
        field: group,
        message: `not counted: ${method.name} is applied to training alone`,
      });
  return estimateOf(resolved, id);
}

/** One method applied to a scenario, for a table of all. */
export interface MethodResult {
  /** Id of the family. */
  readonly method: string;
  /** As readers know it. */
  readonly name: string;
  /** Absent where the method cannot read the scenario. */
  readonly estimate?: Estimate;
  /** Why it cannot read the scenario. */
  readonly reason?: string;
  /** Why it differs from flopprint's own estimate. */
  readonly differs?: string;
}

/** Every method side by side, flopprint's own first. */
export function compareMethods(tables: Tables, scenario: Scenario): MethodResult[] {
  const own = estimateWith(tables, scenario);
  const others = methods
    .filter((method) => method.read !== undefined)
    .map(({ id, name, differs }): MethodResult => {
      try {
        return { method: id, name, differs, estimate: estimateByMethod(tables, scenario, id) };
      } catch (error) {
        const message = (error as Error).message.replace(/^method: .*? cannot read this scenario: /, '');
        return { method: id, name, reason: message };
      }
    });
  return [{ method: ownMethod, name: 'flopprint', estimate: own }, ...others];
}

function facts(ledger: Ledger): Facts {
  return ledger.base;
}

/** Figures of the device that published methods may read, where the model did not need them. */
function enterDeviceFacts({ ledger, device }: Resolved, tables: Tables): void {
  if (!device) return;
  const add = (
    key: string,
    property: 'memory' | 'dieArea',
    source: 'sourceMemory' | 'sourceDie',
    unit: string,
  ): void => {
    if (ledger.base[key] !== undefined || device[property] === undefined) return;
    const entry = deviceFigure(tables, device, property, source);
    ledger.quantities[key] = { ...entry, unit: shownUnit(unit) };
    ledger.base[key] = entry.value * parseUnit(unit).factor;
  };
  add('memory', 'memory', 'sourceMemory', 'GB/accelerator');
  add('dieArea', 'dieArea', 'sourceDie', 'mm2/accelerator');
}

function runReading(resolved: Resolved, tables: Tables, method: Method, reading: Reading): void {
  const { ledger } = resolved;
  const { entry } = reading;
  const prefix = `${method.id}.`;
  const given: Record<string, Given | undefined> = {};
  for (const [name, input] of Object.entries(entry.inputs)) {
    const fact = observed(ledger, reading.inputs[name]);
    if (fact !== undefined) given[name] = fact;
    else if (input.datum !== undefined) given[name] = ownConstant(tables, input.datum, input.unit);
  }
  if (entry.graph) enter(ledger, entry.graph, given, {}, prefix);
  else enterRun(ledger, reading, given, prefix);
  keepOutputs(ledger, reading, prefix);
}

/** Hours that are known say more of the efficiency than a default does. */
function observed(ledger: Ledger, fact: string | undefined): string | undefined {
  return fact === 'mfu' && ledger.quantities['impliedMfu'] ? 'impliedMfu' : fact;
}

function ownConstant(tables: Tables, id: string, unit: string): Exclude<Given, string> {
  const datum = methodConstant(id);
  const scale = parseUnit(datum.unit).factor / parseUnit(unit).factor;
  const entry = fromDatum(tables, 'method-constants', datum);
  const { value, low, high } = entry;
  const bounds = low === undefined || high === undefined ? {} : { low: low * scale, high: high * scale };
  return { ...entry, value: value * scale, ...bounds };
}

/** Enters what an entry with branches or rounding gives: every output follows from all of its inputs. */
function enterRun(
  ledger: Ledger,
  { entry }: Reading,
  given: Readonly<Record<string, Given | undefined>>,
  prefix: string,
): void {
  const inputs: Record<string, number> = {};
  const keys: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const unit = entry.inputs[name]?.unit ?? '1';
    const key = typeof value === 'string' ? value : prefix + name;
    if (typeof value !== 'string') {
      ledger.quantities[key] = { ...value, unit: shownUnit(unit) };
      ledger.base[key] = value.value * parseUnit(unit).factor;
    }
    const base = ledger.base[key];
    if (base === undefined) continue;
    inputs[name] = base;
    keys.push(key);
  }
  const values = entry.run(inputs);
  for (const [name, { unit }] of Object.entries(entry.outputs)) {
    const base = values[name];
    if (base === undefined) continue;
    if (!Number.isFinite(base)) throw new CalculationError(`${entry.id}.${name}`, base);
    const value = base / parseUnit(unit).factor;
    const key = prefix + name;
    ledger.quantities[key] = {
      value,
      unit: shownUnit(unit),
      from: 'equation',
      equation: `${entry.id}.${name}`,
      inputs: keys,
    };
    ledger.base[key] = base;
  }
}

/** Keeps the method's outputs under the names of an estimate, and what they follow from; the rest was never asked. */
function keepOutputs(ledger: Ledger, { outputs }: Reading, prefix: string): void {
  const kept: Record<string, Quantity> = {};
  const keep = (key: string): void => {
    const quantity = ledger.quantities[key];
    if (!quantity || kept[key]) return;
    kept[key] = quantity;
    quantity.inputs?.forEach(keep);
  };
  const named: Record<string, Quantity> = {};
  const renamed: Record<string, string> = {};
  for (const key of phaseKeys) {
    const name = outputs[key];
    if (name === undefined) continue;
    const source = ledger.quantities[prefix + name] ? prefix + name : name;
    const quantity = ledger.quantities[source];
    const base = ledger.base[source];
    if (!quantity || base === undefined) continue;
    keep(source);
    const [unit, factor] = trainingGraph.equations[key];
    named[key] = { ...quantity, value: base / factor, unit: shownUnit(unit) };
    // What flopprint knew by this name, and the method started from, keeps its own number under its own name.
    if (source !== key) renamed[key] = `${ownMethod}.${key}`;
  }
  const nameOf = (key: string): string => (kept[key] && renamed[key]) || key;
  const withNames = (quantity: Quantity): Quantity =>
    quantity.inputs ? { ...quantity, inputs: quantity.inputs.map(nameOf) } : quantity;
  for (const key of Object.keys(ledger.quantities)) delete ledger.quantities[key];
  for (const [key, quantity] of Object.entries(kept)) ledger.quantities[nameOf(key)] = withNames(quantity);
  for (const [key, quantity] of Object.entries(named)) ledger.quantities[key] = withNames(quantity);
}
