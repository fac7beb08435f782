import { describe, expect, test } from 'vitest';
import { foreignUnits, unitFor } from '../../packages/flopprint/src/methods/foreignUnits.ts';

describe('units as papers write them', () => {
  test.each([
    ['W/processor', 'W_it/accelerator', 1],
    ['TFLOP/s/device', 'FLOP/s/accelerator', 1e12],
    ['1e9 param', 'param', 1e9],
    ['1e9 m3', 'm3_con', 1e9],
    ['kgCO2e/8-GPU node', 'gCO2e/node', 1e3],
    ['kgCO2e/GPUh', 'gCO2e/accelerator/s', 1e3 / 3600],
    ['L/15min', 'm3/s', 1e-3 / 900],
    ['gal/MWh', 'm3_con/J_fac', 3.785411784e-3 / 3.6e9],
    ['lbCO2e/kWh', 'gCO2e/J_fac', 453.59237 / 3.6e6],
    ['g/kWh', 'gCO2e/J_fac', 1 / 3.6e6],
    ['g/cm2', 'gCO2e/m2', 1e4],
    ['%', '1', 0.01],
    ['nm', 'm', 1e-9],
    ['tree-month', '1', 1],
    ['h/step', 's', 3600],
    ['gCO2e/unit', 'gCO2e', 1],
    ['kWh/inference', 'J_it/request', 3.6e6],
    ['chip s/token', 'accelerator s/token', 1],
    ['16-bit-equivalent FLOP', 'FLOP', 1],
    ['MJ/kWh', 'J_primary/J_fac', 1 / 3.6],
    ['byte', 'B', 1],
  ])('%s is a %s', (written, declared, factor) => {
    const unit = unitFor(written, declared);
    expect(unit.factor).toBeCloseTo(factor, 15 - Math.ceil(Math.log10(factor)));
    expect(unit.zero).toBe(0);
  });

  test.each([
    ['degC', 35, 308.15],
    ['degF', 71.5, 295.09444444],
    ['K', 300, 300],
  ])('%s', (written, value, kelvin) => {
    const { factor, zero } = unitFor(written, 'K');
    expect(value * factor + zero).toBeCloseTo(kelvin, 8);
  });

  test('"or" is whichever is declared', () => {
    expect(unitFor('cm2 or GB', 'cm2').factor).toBe(1e-4);
    expect(unitFor('cm2 or GB', 'GB').factor).toBe(1e9);
    expect(unitFor('kgCO2e per cm2 or GB', 'kgCO2e/GB').factor).toBeCloseTo(1e-6, 20);
    expect(foreignUnits('kgCO2e per cm2 or GB')).toHaveLength(2);
  });

  test.each([
    ['parsec', 'm'],
    ['kgCO2e/fortnight', 'gCO2e/s'],
    ['degC/h', 'K/s'],
    ['15furlong', 'm'],
    ['', '1'],
    ['kWh', 'm3_con'],
    ['h', 'W'],
    ['kgCO2e', 'kg'],
    ['L/kWh', 'gCO2e/kWh_fac'],
  ])('%j is no %s: it throws, and is never a factor of 1', (written, declared) => {
    expect(() => unitFor(written, declared)).toThrow();
  });
});
