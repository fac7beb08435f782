/**
 * Counts a test run strictly, from vitest's JSON report: what crashed, was skipped or never ran has not passed.
 */

/**
 * @typedef {{ passed: number, failed: number, words: string[] }} Counts `words` says what failed beside plain tests
 * @typedef {{ fullName: string, status: string }} OneTest
 * @typedef {{ testResults: { name: string, status: string, message?: string, assertionResults: OneTest[] }[] }} Report
 */

/**
 * @param {Report | undefined} report what vitest wrote, if it got that far
 * @param {number | null} exitCode vitest's own verdict; null if it was killed
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;

  // A skipped test proves nothing, and a failed `beforeAll` reports its tests as skipped.
  const unrun = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const words = unrun.map((test) => `did not run: ${test.fullName} (${test.status})`);
  for (const file of files) {
    if (file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed')) {
      words.push(`failed outside its tests: ${file.name} ${file.message ?? ''}`.trimEnd());
    }
  }
  if (tests.length === 0) words.push('vitest ran no test');
  // An error outside any test, such as a rejected promise nobody awaited, shows in the exit code alone.
  if (exitCode !== 0 && failed + words.length === 0) words.push(`vitest ended with exit code ${exitCode}`);

  return { passed, failed: failed + words.length, words };
}
