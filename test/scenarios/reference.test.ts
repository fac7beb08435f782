import { describe, expect, test } from 'vitest';
import { read } from '../structure/projectFiles.ts';
import {
  changesTable,
  compute,
  hashOf,
  movedRuns,
  nameOf,
  readRecorded,
  type Recorded,
} from './reference.ts';

const recorded = readRecorded();
const now = compute();
const advice = 'run `npm run changes -- --write` and put the section that it prints into CHANGELOG.md';

describe('the totals of the reference scenarios', () => {
  test('are ten', () => expect(Object.keys(now.totals)).toHaveLength(10));

  test('are those that were recorded, or the change is recorded and told', () => {
    expect(movedRuns(recorded, now), `${advice}:\n\n${changesTable(recorded, now)}\n`).toEqual([]);
  });

  test('as recorded, have a section in CHANGELOG.md that names them', () => {
    expect(hashOf(recorded.totals)).toBe(recorded.hash);
    expect(read('CHANGELOG.md').includes(`\n### Reference scenarios: ${nameOf(recorded)}\n`), advice).toBe(
      true,
    );
  });
});

describe('a change', () => {
  const record = (totals: Recorded['totals']): Recorded => ({ version: '1', data: 'd', hash: 'h', totals });
  const before = record({
    'a.json': { carbon: 100, energy: 20, water: 3 },
    'b.json': { carbon: 1, energy: 2, water: 0 },
  });

  test('is a row for each run that moved, with its share', () => {
    const after = record({ ...before.totals, 'a.json': { carbon: 90, energy: 20, water: 3.0001 } });
    expect(movedRuns(before, after)).toEqual(['a.json']);
    expect(changesTable(before, after).split('\n').at(-1)).toBe(
      '| a | 100 → 90 (−10.0 %) | 20 | 3 → 3 (+0.003 %) |',
    );
  });

  test('from nothing, of a new run or of one left out is one too', () => {
    const after = record({
      'b.json': { carbon: 1, energy: 2, water: 1 },
      'c.json': { carbon: 1, energy: 1, water: 1 },
    });
    expect(movedRuns(before, after)).toEqual(['a.json', 'b.json', 'c.json']);
    expect(changesTable(before, after)).toContain('| a | left out | left out | left out |');
  });

  test('below a rounding of the last places is none', () => {
    const after = record({ ...before.totals, 'a.json': { carbon: 100 * (1 + 1e-12), energy: 20, water: 3 } });
    expect(movedRuns(before, after)).toEqual([]);
    expect(changesTable(before, after)).toContain('No total moved.');
  });
});
