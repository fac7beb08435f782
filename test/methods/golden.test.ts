import { describe, expect, test } from 'vitest';
import { runCase } from '../../packages/flopprint/src/conformance.ts';
import { methods } from '../../packages/flopprint/src/methods/index.ts';
import { ownCases, sharedCases } from './cases.ts';

describe('committed cases', () => {
  test.each(ownCases)('$id', (one) => {
    expect(runCase(one)).toEqual({ id: one.id, status: 'passed', messages: [] });
  });

  test('every family has one', () => {
    const tested = new Set(ownCases.map(({ method }) => method.split('.')[0]));
    expect(methods.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });
});

describe.skipIf(sharedCases.length === 0)('all cases beside the checkout', () => {
  test.each(sharedCases)('$id', (one) => {
    expect(runCase(one)).toEqual({ id: one.id, status: 'passed', messages: [] });
  });
});
