import { InputError, fieldAt, readNumber, type NumberField, type NumberInput } from 'flopprint/model';

/** Works out an expression in the unit of its field; fetched when somebody types one. */
export type Evaluate = (field: string, text: string, unit: string) => number;

const operator = /[\d)\w]\s*[*×·/^+(]|[\d)]\s*-\s*[\d(]/;
const range = /^(.*?\d.*?)\s*(?:\bto\b|–|…|\.\.\.?)\s*(.*?\d.*)$/i;

/** The number field that a text is meant for. */
function numberField(path: string): NumberField | undefined {
  const field = fieldAt(path);
  return field?.kind === 'number' ? field : undefined;
}

/** True for a text that is no number with a unit and looks as if it were to be worked out first. */
export function isExpression(path: string, text: string): boolean {
  const field = numberField(path);
  if (!field || !operator.test(text)) return false;
  return parts(text).some((part) => !isNumber(path, part, field.unit));
}

function isNumber(path: string, text: string, unit: string): boolean {
  try {
    readNumber(path, text, unit);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

const parts = (text: string): string[] => {
  const [, low, high] = range.exec(text) ?? [];
  return low !== undefined && high !== undefined ? [low, high] : [text];
};

/**
 * What a control states, as a scenario has it: a text as it is, a range `1.05 to 1.2` as low and high, an expression as
 * what it comes to.
 */
export function statedAs(path: string, text: string, evaluate?: Evaluate): NumberInput {
  const field = numberField(path);
  if (!field) return text;
  const values = parts(text).map((part) =>
    evaluate && operator.test(part) && !isNumber(path, part, field.unit)
      ? evaluate(path, part, field.unit)
      : part.trim(),
  );
  const [low = text, high] = values;
  return high === undefined ? low : { low: withUnitOf(low, high), high };
}

/** In `40 to 80 MW` the unit is said once and meant for both. */
function withUnitOf(low: number | string, high: number | string): number | string {
  const unit = typeof high === 'string' ? /[^\d.,eE+-].*$/.exec(high)?.[0] : undefined;
  return typeof low === 'string' && /^[\d.,eE+-]+$/.test(low) && unit ? `${low}${unit}` : low;
}
