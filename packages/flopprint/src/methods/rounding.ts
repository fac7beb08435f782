/** To the nearest whole number, and from the middle to the even one, as numpy and Python round. */
export function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  const above = value - below;
  if (above + above < 1) return below;
  if (above + above > 1) return below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/** Decimal digits that a double always keeps. */
const sure = /* @__PURE__ */ Math.floor(-Math.log10(Number.EPSILON));

/** The decimal number a person wrote, after conversions that cost it its last bit. */
export function asWritten(value: number): number {
  return Number(value.toPrecision(sure));
}
