import { combine, parseUnit, plainDimension, sameDimension, type Dimension, type Unit } from '../units.ts';
import { constantValue } from './constants.ts';

/** A unit as papers and tools write it; temperatures have a zero of their own. */
export interface ForeignUnit extends Unit {
  /** In base units, what the unit calls 0. */
  readonly zero: number;
}

/** Several words that are one unit. */
const phrases: readonly (readonly [written: RegExp, meant: string])[] = [
  [/\b\d+-GPU node\b/g, 'node'],
  [/\b16-bit-equivalent FLOP\b/g, 'FLOP'],
  [/\bsquare (mm|cm)\b/g, '$12'],
  [/ per /g, '/'],
];

/** Words that `parseUnit` does not know; what one counts, such as steps, is a pure number. */
const words: Readonly<Record<string, string>> = {
  ...same(
    'accelerator',
    'chip chips card cards device devices GPU GPUs gpu gpus processor processors TPU TPUs',
  ),
  ...same('node', 'nodes server servers'),
  ...same('accelerator h', 'GPUh GPU-h GPU-hour GPU-hours chip-hour chip-hours'),
  ...same('request', 'inference inferences query queries requests'),
  ...same('1', 'unit units step steps tree-month tree-months count layer layers core cores'),
  ...same('B', 'byte bytes'),
  ...same('param', 'params parameter parameters'),
  ...same('token', 'tokens'),
  ...same('FLOP', 'FLOPs flop flops'),
  ...same('s', 'sec second seconds'),
  ...same('min', 'minute minutes'),
  ...same('h', 'hr hour hours'),
  ...same('day', 'd days'),
  ...same('year', 'yr years'),
  ...same('%', 'percent'),
  ...same('mm2', 'mm^2 mm²'),
  ...same('cm2', 'cm^2 cm²'),
  ...same('m3', 'm^3 m³'),
  ...same('gCO2e', 'gCO2eq gCO2'),
  ...same('kgCO2e', 'kgCO2eq kgCO2'),
  ...same('tCO2e', 'tCO2eq tCO2'),
  ...same('lbCO2e', 'lb lbs lbCO2eq lbCO2'),
  ...same('kgSbe', 'kgSbeq'),
};

/** Temperatures: the constants that hold the size of a degree and its zero, in kelvin. */
const temperatures: Readonly<Record<string, readonly [degree: string, zero: string]>> = {
  degC: ['shared-celsius-degree', 'shared-celsius-zero'],
  '°C': ['shared-celsius-degree', 'shared-celsius-zero'],
  degF: ['shared-fahrenheit-degree', 'shared-fahrenheit-zero'],
  '°F': ['shared-fahrenheit-degree', 'shared-fahrenheit-zero'],
};

function same(meant: string, written: string): Record<string, string> {
  return Object.fromEntries(written.split(' ').map((word) => [word, meant]));
}

/**
 * What a written unit may mean; several where it says "or": `kgCO2e per cm2 or GB` is per area or per capacity.
 * @throws Error naming the unknown unit.
 */
export function foreignUnits(written: string): ForeignUnit[] {
  const [first = '', ...others] = written.trim().split(/ or /);
  const text = phrases.reduce((rest, [pattern, meant]) => rest.replace(pattern, meant), first);
  const stem = text.replace(/[^/*·\s]+$/, '');
  return [text, ...others.map((word) => stem + word.trim())].map((alternative) =>
    oneUnit(alternative, written),
  );
}

/**
 * The reading of a written unit that has the dimension of a declared one, whatever its flavour and "per accelerator".
 * A mass counts as carbon where carbon is declared.
 * @throws Error saying which dimension it has instead, or that the unit is unknown.
 */
export function unitFor(written: string, declared: string): ForeignUnit {
  const wanted = plainDimension(parseUnit(declared).dimension);
  const readings = foreignUnits(written).flatMap((unit) => [unit, asCarbon(unit)]);
  const fitting = readings.find(({ dimension }) => sameDimension(plainDimension(dimension), wanted));
  if (!fitting) throw new Error(`unit "${written}" is not a unit of the same kind as "${declared}"`);
  return fitting;
}

function oneUnit(text: string, written: string): ForeignUnit {
  const temperature = temperatures[text];
  if (temperature) {
    const [degree, zero] = temperature;
    return { ...parseUnit('K'), factor: constantValue(degree), zero: constantValue(zero) };
  }
  let unit: Unit = { dimension: {}, factor: 1 };
  const parts = text.match(/[/*·\s]*[^/*·\s]+/g) ?? [];
  if (parts.length === 0) throw new Error('the unit is missing; write 1 for a pure number');
  for (const part of parts) {
    const word = wordUnit(part.replace(/[/*·\s]/g, ''), written);
    unit = product(unit, word, part.includes('/') ? -1 : 1);
  }
  return { ...unit, zero: 0 };
}

/** One word: a number (`1e9`), a unit, or both together (`15min`). */
function wordUnit(word: string, written: string): Unit {
  const meant = words[word] ?? word;
  const [, number, rest] = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)(.*)$/.exec(meant) ?? [];
  try {
    if (number === undefined || rest === undefined) return parseUnit(meant);
    return product(
      { dimension: {}, factor: Number(number) },
      rest ? parseUnit(words[rest] ?? rest) : parseUnit('1'),
      1,
    );
  } catch {
    throw new Error(`unknown unit "${word}" in "${written}"`);
  }
}

function product(left: Unit, right: Unit, exponent: 1 | -1): Unit {
  return {
    dimension: combine(left.dimension, right.dimension, exponent),
    factor: exponent === 1 ? left.factor * right.factor : left.factor / right.factor,
  };
}

function asCarbon(unit: ForeignUnit): ForeignUnit {
  const exponent = unit.dimension['kg'] ?? 0;
  const massless: Dimension = combine(unit.dimension, { kg: 1 }, -exponent);
  return {
    ...unit,
    dimension: combine(massless, { gCO2e: 1 }, exponent),
    factor: unit.factor * parseUnit('kgCO2e').factor ** exponent,
  };
}
