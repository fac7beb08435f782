import { expect, test } from 'vitest';
import { countTests } from '../counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  testResults: [
    {
      name: 'a.test.ts',
      status,
      assertionResults: tests.map((one) => ({ fullName: 'a test', status: one })),
    },
  ],
});

test.each([
  ['a clean run', file('passed', 'passed', 'passed'), 0, [2, 0]],
  ['a failed test', file('failed', 'passed', 'failed'), 1, [1, 1]],
  ['a skipped test', file('passed', 'passed', 'skipped'), 0, [1, 1]],
  ['a test left for later', file('passed', 'passed', 'todo'), 0, [1, 1]],
  ['a file that could not be loaded', file('failed'), 1, [0, 2]],
  ['a hook that failed after its tests', file('failed', 'passed'), 1, [1, 1]],
  ['an error outside any test', file('passed', 'passed'), 1, [1, 1]],
  ['no test at all', { testResults: [] }, 0, [0, 1]],
  ['a crash before the report', undefined, 1, [0, 1]],
  ['a run that was killed', undefined, null, [0, 1]],
])('%s is counted', (_, report, exitCode, expected) => {
  const { passed, failed } = countTests(report, exitCode);
  expect([passed, failed]).toEqual(expected);
});
