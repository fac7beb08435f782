import { spawnSync } from 'node:child_process';
import { estimate, type Scenario } from 'flopprint';
import { describe, expect, test } from 'vitest';

const command = 'packages/flopprint/bin/flopprint.js';
function run(...argv: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], { encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}
const plan = 'test/scenarios/plan-7b.json';
const cluster = 'test/scenarios/cluster.json';

describe('flopprint sweep', () => {
  test('--format csv has a line for each design', () => {
    const { code, out } = run(
      'sweep',
      plan,
      '--over',
      'site.pue=1.1,1.2',
      '--over',
      'hardware.count=8,64',
      '--format',
      'csv',
    );
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      'site.pue,hardware.count,carbon (tCO2e),energy (MWh),water (m3),hours (h),days (day),compute (FLOP),loss (nat/token)',
    );
    expect(lines[1]).toMatch(/^1\.1,8,\d/);
  });
  test('--pareto keeps what no other beats, and refused designs are told with their reason', () => {
    const { code, out } = run(
      ...['sweep', plan, '--over', 'hardware.accelerator=h100,a100,nothing-like-it'],
      ...['--over', 'training.tokens=1T,2T', '--pareto', 'loss,carbon', '--format', 'json'],
    );
    expect(code).toBe(1);
    const { designs, rows, refused } = JSON.parse(out) as {
      designs: number;
      rows: { 'hardware.accelerator': string; loss: number }[];
      refused: { from: number; to: number; message: string }[];
    };
    expect(designs).toBe(6);
    expect(rows.map((row) => row['hardware.accelerator'])).toEqual(['h100', 'h100']);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ from: 4, to: 6 });
    expect(refused[0]?.message).toContain('unknown accelerator');
  });
  test.each([
    [['sweep', plan], /what is swept/],
    [['sweep', plan, '--over', 'site.pue=1..2'], /how many steps/],
    [['sweep', plan, '--over', 'site.pue=1,2', '--pareto', 'carbon'], /two or three/],
    [['sweep', plan, '--over', 'site.pue=1,2', '--pareto', 'carbon,los'], /did you mean "loss"/],
  ])('%j is refused', (argv, message) => {
    const { code, error } = run(...argv);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});

describe('flopprint budget', () => {
  test('answers with a scenario that meets the budget', () => {
    const { code, out } = run('budget', cluster, '--carbon', '50t', '--format', 'json');
    expect(code).toBe(0);
    const { scenario, parameters, ranges } = JSON.parse(out) as {
      scenario: Scenario;
      parameters: number;
      ranges: { parameters: [number, number] };
    };
    expect(estimate(scenario).total.carbon?.value).toBeCloseTo(50, 6);
    expect(parameters).toBeGreaterThan(ranges.parameters[0]);
  });
  test('of accelerators for some time is met in hours, on as many', () => {
    const { code, out } = run(
      ...[
        'budget',
        cluster,
        '--accelerators',
        '512',
        '--within',
        '30d',
        '--serve',
        '1e12',
        '--format',
        'json',
      ],
    );
    expect(code).toBe(0);
    const { scenario, budget } = JSON.parse(out) as { scenario: Scenario; budget: object };
    expect(budget).toMatchObject({ kind: 'hours', amount: 512 * 720 });
    const { quantities } = estimate(scenario);
    expect((quantities['total.acceleratorHours']?.value ?? 0) / (512 * 720)).toBeCloseTo(1, 7);
    // Serving takes the rest of the time.
    expect(quantities['duration']?.value).toBeLessThan(30);
  });
  test.each([
    [['budget', cluster], /one budget/],
    [['budget', cluster, '--accelerators', '512'], /go together: --accelerators 512 --within 30d/],
    [['budget', cluster, '--hours', '9', '--within', '30d'], /go together/],
    [['budget', cluster, '--accelerators', '512', '--within', '0d'], /within/],
    [['budget', cluster, '--accelerators', '64', '--within', '3d'], /has 512 accelerators and the budget 64/],
    [['budget', cluster, '--accelerators', '512', '--within', '3d', '--hours', '9'], /one budget/],
    [['budget', cluster, '--carbon', '1t', '--days', '3'], /one budget/],
    [['budget', plan.replace('plan-7b', 'gpt3'), '--carbon', '50t'], /leave it out/],
    [['budget', cluster, '--carbon', '5 MWh'], /carbon/],
  ])('%j is refused', (argv, message) => {
    const { code, error } = run(...argv);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});
