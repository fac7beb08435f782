import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const command = 'packages/flopprint/bin/flopprint.js';
function run(...argv: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'levers', ...argv], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}
const life = 'test/scenarios/life-8b.json';

interface Ranked {
  readonly ranked: readonly {
    readonly id: string;
    readonly changes: Readonly<Record<string, { readonly value: number }>>;
  }[];
  readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
}

describe('flopprint levers', () => {
  test('ranks levers with interval, cost, evidence and source, and says why others do not act', () => {
    const { code, out } = run('test/scenarios/plan-7b.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^this run: .*CO₂e, .* of water/);
    expect(out).toMatch(/zeus +mechanization +−\d+\s% +−.* to −.*CO₂e .* A\n/);
    expect(out).toMatch(
      /perseus: .*Cost: none in time or hardware\. Chung.*https:\/\/arxiv\.org\/abs\/2312\.06902/,
    );
    expect(out).toMatch(/left out: \d+ levers .*: the run has no inference/);
  });

  test('sorts by what is asked for, and keeps to a phase', () => {
    const { out } = run(life, '--by', 'water', '--phase', 'inference', '--format', 'json');
    const { ranked, leftOut } = JSON.parse(out) as Ranked;
    const water = ranked.map(({ changes }) => changes['water']?.value ?? 0);
    expect(water).toEqual(water.toSorted((left, right) => left - right));
    expect([...ranked, ...leftOut].map(({ id }) => id)).not.toContain('zeus');
  });

  test('applies several, and refuses what acts on the same cause', () => {
    const { code, out } = run(life, '--apply', 'zeus, perseus,chase', '--samples', '200');
    expect(code).toBe(0);
    expect(out).toContain('refused: perseus: acts on the same cause (power limit) as "zeus"');
    expect(out).toContain(
      'refused: chase: the electricity of training would be that of the other phases too',
    );
  });

  test.each([
    [['--apply', 'zues'], 'lever: unknown lever "zues": did you mean "zeus"?'],
    [['--apply', 'zeus,,perseus'], '--apply: names no lever between its commas'],
    [['--apply', ''], '--apply: names no lever between its commas'],
    [['--apply', 'zeus', '--phase', 'training'], '--phase: says which levers are ranked'],
    [['--phase', 'serving'], '--phase: "serving" is not one of training, postTraining, inference'],
    [['--by', 'energy'], '--by: "energy" is not one of carbon, water'],
    [['--format', 'yaml'], '--format: "yaml" is not one of'],
  ])('refuses %j', (argv, message) => {
    const { code, error } = run(life, ...argv);
    expect(code).toBe(2);
    expect(error).toContain(`flopprint: ${message}`);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
