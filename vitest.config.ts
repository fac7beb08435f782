import { defineConfig } from 'vitest/config';

/** Tests start commands and bundlers of their own, so more workers than this would only take turns. */
const workers = 2;

export default defineConfig({
  test: {
    // Nothing found, or nothing left after a filter, is a failure; so is a test somebody left focused.
    passWithNoTests: false,
    allowOnly: false,
    pool: 'forks',
    maxWorkers: workers,
    // Texts of the site are those of its first language, and property tests draw the same cases each time.
    setupFiles: ['test/site/english.ts', 'test/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/.tmp/**'],
          testTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // After everything else: some of these tests measure time. The site is built before, and once.
          globalSetup: 'test/browser/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A busy machine needs seconds for what a quiet one does in a blink; what never comes still fails.
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
