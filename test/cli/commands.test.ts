import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../packages/flopprint/src/index.ts';

const command = 'packages/flopprint/bin/flopprint.js';
function run(...argv: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], { encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}
const gpt3 = 'test/scenarios/gpt3.json';

describe('flopprint', () => {
  test('estimate prints the headline, the chain and where each number came from', () => {
    const { code, out } = run('estimate', gpt3);
    expect(code).toBe(0);
    expect(out).toContain('GPT-3 175B');
    expect(out).toMatch(
      /3\.14 × 10²³\sFLOP \(stated\) → 3,550,000\saccelerator-hours → 1,290\sMWh → 552\st\sCO₂e/,
    );
  });
  test('estimate --format json is the estimate object', () => {
    const { code, out } = run('estimate', gpt3, '--method', 'patterson2021', '--format', 'json');
    expect(code).toBe(0);
    const result = JSON.parse(out) as Estimate;
    expect(result).toMatchObject({ schema: 'flopprint/estimate@1', method: 'patterson2021' });
    expect(result.total.carbon?.value).toBeCloseTo(552.15, 1);
    expect(result.total.energy?.value).toBeCloseTo(1287.06, 1);
  });
  test('rank prints places or accelerators, what was not carried over and what was left out', () => {
    const places = run('rank', 'places', gpt3, '--kind', 'regions', '--by', 'water');
    expect(places.code).toBe(0);
    expect(places.out).toMatch(/^this run: 599\st\sCO₂e.*; lowest carbon: .*; lowest water: /);
    expect(places.out).toContain(
      'not carried over, as it describes this run alone: site.carbonIntensity, site.pue',
    );
    const accelerators = run('rank', 'accelerators', gpt3);
    expect(accelerators.code).toBe(0);
    expect(accelerators.out).toMatch(/NVIDIA A100 SXM4 80GB\s+a100-sxm4-80\s.*0\.377/);
    expect(accelerators.out).toContain('left out: tpu-v5p: no power is known for Google TPU v5p');
  });
  test('rank places only where the data may lie, of one provider', () => {
    const { code, out } = run('rank', 'places', gpt3, '--within', 'EU', '--provider', 'gcp');
    expect(code).toBe(0);
    expect(out).toContain('gcp/europe-west9');
    expect(out).not.toMatch(/gcp\/us-|aws\//);
    expect(run('rank', 'accelerators', gpt3, '--within', 'EU').error).toContain('--within: ');
  });
  test('when, power, project and indicators print a table, and the same as json', () => {
    const plan = 'test/scenarios/plan-7b.json';
    const when = run('when', plan, '--slack', '5%', '--later');
    expect(when.out).toMatch(/^115\sh of training in US-MIDA-PJM/);
    expect(when.out).not.toContain('pauses');
    const json = (...argv: string[]): { readonly schema: string } =>
      JSON.parse(run(...argv, '--format', 'json').out) as { readonly schema: string };
    expect(json('when', plan, '--later').schema).toBe('flopprint/schedule@1');
    expect(run('power', plan).out).toContain('least carbon');
    expect(json('power', plan).schema).toBe('flopprint/power@1');
    expect(run('power', 'test/scenarios/life-8b.json', '--split', 'h100,a100').out).toContain('a100-sxm4-80');
    expect(json('project', plan, '--growth', '0.5').schema).toBe('flopprint/projection@1');
    expect(run('project', plan).error).toContain('--growth: ');
    expect(run('indicators', gpt3, plan).out).toContain('accelerator-hours');
    expect(json('indicators', gpt3, plan).schema).toBe('flopprint/indicators@1');
  });
  test('rank --format json has the order and the differences', () => {
    const { code, out } = run('rank', 'places', gpt3, '--format', 'json');
    expect(code).toBe(0);
    const ranking = JSON.parse(out) as { schema: string; ranked: { carbon: { value: number } }[] };
    expect(ranking.schema).toBe('flopprint/ranking@1');
    const carbons = ranking.ranked.map(({ carbon }) => carbon.value);
    expect(carbons).toEqual([...carbons].sort((left, right) => left - right));
    expect(carbons.length).toBeGreaterThan(200);
  });
  test('methods lists every method that accepts the scenario, with the reason for each difference', () => {
    const { code, out } = run('methods', gpt3);
    expect(code).toBe(0);
    for (const name of [
      'flopprint',
      'LLMCarbon',
      'ML CO2 Impact',
      'Strubell',
      'Patterson',
      'Green Algorithms',
      'CodeCarbon',
    ])
      expect(out).toContain(name);
    for (const line of out
      .split('\n')
      .slice(2)
      .filter((text) => / t.CO₂e/.test(text)))
      expect(line.length).toBeGreaterThan(60);
  });
  test('explain gives formula, numbers, operands and sources', () => {
    const { code, out } = run('explain', gpt3, 'operationalCarbon');
    expect(code).toBe(0);
    expect(out).toContain('operationalCarbon = facilityEnergy * carbonIntensity');
    expect(out).toMatch(/1,287.MWh × \(429.g.CO₂e\/kWh\) = 552\.1.t.CO₂e/);
    expect(out).toContain('Patterson');
  });
  test('explain follows a datum to its row and source', () => {
    const { out } = run('explain', gpt3, 'peakFlops');
    expect(out).toContain('row: accelerators/v100-sxm2-32/peakFp16Dense');
    expect(out).toContain('source:');
  });
  test('data list, show and check', () => {
    expect(run('data', 'list').out).toContain('accelerators');
    expect(run('data', 'list', 'accelerators').out).toContain('h100-sxm5-80');
    expect(run('data', 'show', 'accelerators/h100-sxm5-80/thermalDesignPower').out).toMatch(
      /thermalDesignPower\s+700 W/,
    );
    expect(run('data', 'show', 'grids/emaps-co2js/FR/2025').out).toContain('Electricity Maps');
    expect(run('data', 'show', 'accelerators/h100-smx').error).toMatch(/did you mean "accelerators\/h100/);
    const { code, out } = run('data', 'check');
    expect(out).toContain('every row passes');
    expect(code).toBe(0);
  });
  test('conformance counts passed, failed and skipped, and exits 1 on a failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'flopprint-'));
    const golden = join(folder, 'golden.json');
    const base = {
      kind: 'derived',
      method: 'flops.6nd',
      inputs: { active_params: { value: 7e9, unit: 'param' }, tokens: { value: 2e12, unit: 'token' } },
      tolerance: { rel: 1e-9 },
      source: 'by hand',
    };
    const right = { ...base, id: 'right', expected: { flops: { value: 8.4e22, unit: 'FLOP' } } };
    const wrong = { ...base, id: 'wrong', expected: { flops: { value: 8.5e22, unit: 'FLOP' } } };
    const unknown = { ...right, id: 'unknown', method: 'nobody.knows' };
    writeFileSync(golden, JSON.stringify([right, wrong, unknown]));
    const { code, out } = run('conformance', golden);
    expect(out.trim().split('\n').at(-1)).toBe('1 passed, 1 failed, 1 skipped');
    expect(out).toContain('failed wrong:');
    expect(out).toContain('skipped unknown:');
    expect(code).toBe(1);
  });
  test('conformance on the shared cases, where they are: no failure', () => {
    const shared = '../shared/equations/golden.json';
    if (!existsSync(shared)) return;
    const { code, out } = run('conformance', shared);
    expect(out.trim().split('\n').at(-1)).toMatch(/^\d+ passed, 0 failed/);
    expect(code).toBe(0);
  });
  test('help and version', () => {
    expect(run('help').out).toContain('flopprint estimate');
    expect(run('--version').out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(run().code).toBe(2);
  });
});
