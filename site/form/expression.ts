import { canonicalUnit, InputError } from 'flopprint/model';
import { combine, parseUnit, plainDimension, sameDimension, shownUnit } from 'flopprint/units';
import { create, parseDependencies, type MathNode } from 'mathjs/number';

/** A number with what it measures, in base units. */
interface Amount {
  readonly value: number;
  readonly dimension: Readonly<Record<string, number>>;
}

const { parse } = create({ ...parseDependencies });
const pure = (value: number): Amount => ({ value, dimension: {} });
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  m: 1e6,
  B: 1e9,
  b: 1e9,
  T: 1e12,
  t: 1e12,
};
const counts = new Set(['param', 'token', '1', '1/day', 'accelerator']);

/**
 * What an expression such as `128 * 1344 h`, `2 * 1.25 MW` or `20 * 7B` comes to, in the unit of its field.
 * @throws InputError where it is no expression, or measures something else than the field.
 */
export function evaluateExpression(field: string, text: string, unit: string): number {
  const { value, dimension } = evaluate(field, parsed(field, text), unit);
  if (!Number.isFinite(value)) throw new InputError(field, `“${text}” comes to no finite number`);
  const target = parseUnit(unit);
  if (Object.keys(dimension).length === 0) return value;
  if (!sameDimension(plainDimension(dimension), withoutCounts(plainDimension(target.dimension), dimension)))
    throw new InputError(
      field,
      `“${text}” measures something else than this field; write it in ${shownUnit(unit)}`,
    );
  // 15 digits: what a double keeps of a conversion.
  return Number((value / target.factor).toPrecision(15));
}

/** What is counted need not be said: 7 · 20 billion are tokens where tokens are asked for. */
function withoutCounts(
  wanted: Readonly<Record<string, number>>,
  given: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const kept = Object.entries(wanted).filter(([base]) => base in given || !counts.has(base));
  return Object.fromEntries(kept);
}

function parsed(field: string, text: string): MathNode {
  // Words that people join with a hyphen or a space, and per cent, in the parser's own terms.
  const plain = text
    .replace(/[×·]/g, '*')
    .replace(/(\d)[,_](?=\d{3}\b)/g, '$1')
    .replace(/\b(?:gpu|tpu|chip|device|accelerator)s?[- ](h|hrs?|hours?|days?)\b/gi, 'accelerator*$1')
    .replace(/(\d)\s*%/g, '$1/100')
    .replace(/CO₂/g, 'CO2');
  try {
    return parse(plain);
  } catch {
    throw new InputError(field, `“${text}” is neither a number nor an expression such as 128 * 1344 h`);
  }
}

function evaluate(field: string, node: MathNode, unit: string): Amount {
  const of = (part: MathNode): Amount => evaluate(field, part, unit);
  const refuse = (what: string): InputError =>
    new InputError(field, `${what} cannot be used here; numbers, units, + − × ÷ ^ and brackets can`);
  switch (node.type) {
    case 'ConstantNode':
      return pure(Number((node as unknown as { value: number }).value));
    case 'ParenthesisNode':
      return of((node as unknown as { content: MathNode }).content);
    case 'SymbolNode':
      return unitOf(field, (node as unknown as { name: string }).name, unit);
    case 'OperatorNode': {
      const { op, args } = node as unknown as { op: string; args: readonly [MathNode, MathNode?] };
      const left = of(args[0]);
      if (!args[1]) {
        if (op === '-') return { ...left, value: -left.value };
        if (op === '+') return left;
        throw refuse(`“${op}”`);
      }
      return operate(field, op, left, of(args[1])) ?? raise(refuse(`“${op}”`));
    }
    default:
      throw refuse(`“${node.toString().slice(0, 20)}”`);
  }
}

function raise(error: Error): never {
  throw error;
}

function operate(field: string, op: string, left: Amount, right: Amount): Amount | undefined {
  if (op === '+' || op === '-') {
    if (!sameDimension(left.dimension, right.dimension))
      throw new InputError(field, 'both sides of a sum have to measure the same');
    return { ...left, value: op === '+' ? left.value + right.value : left.value - right.value };
  }
  if (op === '*')
    return { value: left.value * right.value, dimension: combine(left.dimension, right.dimension, 1) };
  if (op === '/')
    return { value: left.value / right.value, dimension: combine(left.dimension, right.dimension, -1) };
  if (op !== '^' || Object.keys(right.dimension).length > 0) return undefined;
  if (Object.keys(left.dimension).length > 0 && !Number.isInteger(right.value)) return undefined;
  return {
    value: left.value ** right.value,
    dimension: combine({}, left.dimension, right.value),
  };
}

/** A word: a magnitude where things are counted, else a unit. */
function unitOf(field: string, word: string, unit: string): Amount {
  const magnitude = counts.has(unit) && Object.hasOwn(magnitudes, word) ? magnitudes[word] : undefined;
  if (magnitude !== undefined) return pure(magnitude);
  // In an intensity a mass is one of CO2e.
  const mass = unit.includes('gCO2e') && /^(?:m|k)?g$|^t$|^lb$/.test(word) ? `${word}CO2e` : word;
  try {
    const { factor, dimension } = parseUnit(canonicalUnit(mass));
    return { value: factor, dimension: plainDimension(dimension) };
  } catch {
    throw new InputError(field, `unknown word “${word}”; write the number in ${shownUnit(unit)}`);
  }
}
