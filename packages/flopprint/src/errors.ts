/** A refusal of what a person stated: which field, and what to do about it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Path of the field in the scenario, such as `hardware.accelerator`; empty for the document itself. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(field ? `${field}: ${message}` : message);
    this.field = field;
  }
}

/** An equation whose result is not a finite number. */
export class CalculationError extends Error {
  override readonly name = 'CalculationError';
  /** `set.name` of the equation. */
  readonly equation: string;

  constructor(equation: string, value: number) {
    super(
      `equation "${equation}" gives ${value}: one of its inputs is zero, too large or of the wrong sign; change it or state this quantity`,
    );
    this.equation = equation;
  }
}
