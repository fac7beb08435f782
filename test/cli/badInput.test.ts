import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { estimate, type Scenario } from '../../packages/flopprint/src/index.ts';
import { estimateByMethod } from '../../packages/flopprint/src/methods/estimateByMethod.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';

const command = 'packages/flopprint/bin/flopprint.js';
const folder = mkdtempSync(join(tmpdir(), 'flopprint-'));

function run(argv: readonly string[], input?: string): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
    encoding: 'utf8',
    input: input ?? '',
  });
  return { code: status, out: stdout, error: stderr };
}
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const good = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100', count: 512 },
  site: { grid: 'FR' },
};
function refusal(scenario: unknown): string {
  try {
    estimate(scenario as Scenario);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

/** One clear line, exit code 2, no stack trace. */
function expectRefused({ code, out, error }: ReturnType<typeof run>, wanted: RegExp): void {
  expect(error).toMatch(wanted);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).not.toMatch(/\bat .*:\d+:\d+/);
  expect(out).toBe('');
  expect(code).toBe(2);
}

describe('the command refuses', () => {
  test('truncated JSON, with line and column', () => {
    expectRefused(
      run(['estimate', file('cut.json', '{\n  "model": {"parameters": 7e9')]),
      /cut\.json.*too early at line 2/,
    );
  });
  test('JSON that is not JSON', () => {
    expectRefused(
      run(['estimate', '-'], '{"model": x}'),
      /standard input.*not valid JSON at line 1, column 11/,
    );
  });
  test('an empty file', () => {
    expectRefused(run(['estimate', file('empty.json', '')]), /empty\.json.*is empty/);
  });
  test('a missing file and a folder', () => {
    expectRefused(run(['estimate', join(folder, 'nothing.json')]), /nothing\.json.*no such file/);
    expectRefused(run(['estimate', folder]), /is a folder/);
  });
  test('a 10 MB file', () => {
    const large = JSON.stringify({ name: 'x'.repeat(10 * 2 ** 20) });
    expectRefused(run(['estimate', file('large.json', large)]), /large\.json.*10\.0 MB; at most 1 MB/);
    expectRefused(run(['estimate', '-'], large), /standard input.*at most 1 MB/);
  });
  test('an unknown command, option, format and method, naming the nearest', () => {
    expectRefused(run(['estimte']), /unknown command "estimte": did you mean "estimate"\?/);
    expectRefused(run(['estimate', '-', '--fromat', 'json']), /--fromat/);
    expectRefused(
      run(['estimate', '-', '--format', 'jsn'], JSON.stringify(good)),
      /--format.*table, text, json/,
    );
    expectRefused(
      run(['estimate', '-', '--method', 'paterson2021'], JSON.stringify(good)),
      /method.*did you mean "patterson2021"/,
    );
  });
  test('too few and too many arguments', () => {
    expectRefused(run(['estimate']), /usage: flopprint estimate/);
    expectRefused(run(['explain', '-'], JSON.stringify(good)), /usage: flopprint explain/);
  });
  test('an unknown quantity', () => {
    expectRefused(
      run(['explain', '-', 'carbn'], JSON.stringify(good)),
      /unknown quantity "carbn": did you mean "carbon"/,
    );
  });
  test('a scenario with a wrong unit', () => {
    const scenario = { ...good, hardware: { ...good.hardware, power: '330 kg' } };
    expectRefused(
      run(['estimate', '-'], JSON.stringify(scenario)),
      /hardware\.power: "kg" is not a unit of this field; write it in W/,
    );
  });
  test('a ranking of something else, by something else, of a kind that is none', () => {
    const path = file('rank.json', JSON.stringify(good));
    expectRefused(
      run(['rank', 'place', path]),
      /"place" is not one of places, accelerators: did you mean "places"/,
    );
    expectRefused(
      run(['rank', 'places', path, '--by', 'energy']),
      /--by: "energy" is not one of carbon, water/,
    );
    expectRefused(run(['rank', 'places', path, '--kind', 'region']), /--kind: .*did you mean "regions"/);
    expectRefused(run(['rank', 'accelerators', path, '--kind', 'regions']), /--kind: .*leave it out/);
    expectRefused(run(['rank', 'places']), /usage: flopprint rank/);
    expectRefused(
      run(['rank', 'accelerators', '-'], '{"inference": {"requests": 1}}'),
      /training: state what is trained/,
    );
  });
  test('a conformance file that is no list', () => {
    expectRefused(run(['conformance', file('golden.json', '{}')]), /not a list of cases/);
  });
});

describe('names of JavaScript itself are no names here', () => {
  test.each([
    ['constructor'],
    ['data', 'list', 'constructor'],
    ['data', 'show', 'constructor/x'],
    ['data', 'show', 'accelerators/h100-sxm5-80/constructor'],
    ['explain', 'test/scenarios/gpt3.json', 'constructor'],
  ])('%s %s %s', (...argv) => {
    expectRefused(run(argv.filter((one) => typeof one === 'string')), /unknown|no row/);
  });
  test('a file that is not a regular one, a file that is not UTF-8, and null', () => {
    expectRefused(run(['estimate', '/dev/null']), /not a regular file/);
    const bytes = join(folder, 'latin.json');
    writeFileSync(bytes, Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
    expectRefused(run(['estimate', bytes]), /not UTF-8/);
    expectRefused(run(['conformance', file('null.json', 'null')]), /not a list of cases/);
  });
});

describe('a scenario is refused for', () => {
  test.each<[string, unknown, RegExp]>([
    [
      'an unknown accelerator',
      { ...good, hardware: { accelerator: 'h100-smx', count: 8 } },
      /^hardware\.accelerator: unknown accelerator "h100-smx": did you mean "h100-sxm5-80"/,
    ],
    [
      'an accelerator by prefix',
      { ...good, hardware: { accelerator: 'h10', count: 8 } },
      /unknown accelerator "h10"/,
    ],
    [
      'an unknown region',
      { ...good, site: { region: 'us-esat-1' } },
      /^site\.region: unknown region "us-esat-1": did you mean "us-east-1"/,
    ],
    [
      'an unknown zone',
      { ...good, site: { grid: 'Frace' } },
      /^site\.grid: unknown grid zone "Frace": did you mean "FR"/,
    ],
    ['an unknown group', { modle: {} }, /^modle: unknown key: did you mean "model"/],
    [
      'an unknown key',
      { ...good, model: { paramters: 7e9 } },
      /^model\.paramters: unknown key: did you mean "parameters"/,
    ],
    [
      'a key of another group',
      { ...good, model: { parameters: 7e9, tokens: 1 } },
      /^model\.tokens: unknown key: it belongs in training\.tokens/,
    ],
    [
      'a negative',
      { ...good, model: { parameters: -7e9 } },
      /^model\.parameters: -7000000000 is too small; write a number above 0/,
    ],
    ['zero parameters', { ...good, model: { parameters: 0 } }, /^model\.parameters/],
    ['NaN', { ...good, model: { parameters: Number.NaN } }, /^model\.parameters: NaN is not a/],
    ['infinity', { ...good, training: { tokens: Infinity } }, /^training\.tokens: Infinity is not a/],
    [
      'infinity as text',
      { ...good, training: { tokens: '1e999' } },
      /^training\.tokens: 1e999 is not a finite number/,
    ],
    [
      'a PUE below 1',
      { ...good, site: { grid: 'FR', pue: 0.9 } },
      /^site\.pue: 0\.9 is too small; write a number from 1/,
    ],
    [
      'an MFU in per cent',
      { ...good, hardware: { ...good.hardware, mfu: 40 } },
      /^hardware\.mfu: 40 is too large/,
    ],
    [
      'half an accelerator',
      { ...good, hardware: { ...good.hardware, count: 1.5 } },
      /^hardware\.count: 1\.5 is not a whole number/,
    ],
    [
      'a boolean for a number',
      { ...good, model: { parameters: true } },
      /^model\.parameters: true is not a number/,
    ],
    [
      'a list for a number',
      { ...good, model: { parameters: [7e9] } },
      /^model\.parameters: \[7000000000\] is not a number/,
    ],
    [
      'a text that is no number',
      { ...good, training: { tokens: 'many' } },
      /^training\.tokens: "many" is not a number/,
    ],
    [
      'energy in a power field',
      { ...good, hardware: { ...good.hardware, power: '3 kWh' } },
      /^hardware\.power: "kWh" is not a unit/,
    ],
    [
      'an unknown unit',
      { ...good, training: { energy: '3 quads' } },
      /^training\.energy: unknown unit "quads"; write it in MWh/,
    ],
    [
      'a range upside down',
      { ...good, site: { grid: 'FR', pue: { low: 1.3, high: 1.1 } } },
      /^site\.pue: low 1\.3 is above high 1\.1/,
    ],
    ['a range without an end', { ...good, site: { grid: 'FR', pue: { low: 1.3 } } }, /^site\.pue/],
    [
      'hours that disagree',
      { ...good, hardware: { ...good.hardware, hours: 10 }, training: { acceleratorHours: 6000 } },
      /^training\.acceleratorHours: 6000 is not hardware\.count × hardware\.hours = 5120/,
    ],
    [
      'hours without a count',
      { ...good, hardware: { accelerator: 'h100', hours: 10 } },
      /^hardware\.count: state how many/,
    ],
    ['nothing to compute from', { site: { grid: 'FR' } }, /^model\.parameters: state the parameters/],
    ['no tokens', { ...good, training: {} }, /^training\.tokens: state the training tokens/],
    ['no accelerator', { ...good, hardware: {} }, /^hardware\.accelerator: state the accelerator/],
    [
      'more active than all parameters',
      { ...good, model: { parameters: 7e9, activeParameters: 8e9 } },
      /^model\.activeParameters/,
    ],
    [
      'a precision the device lacks',
      { ...good, hardware: { accelerator: 'v100', count: 8 }, training: { tokens: 1e12, precision: 'fp8' } },
      /^training\.precision: no fp8 peak is known/,
    ],
    [
      'a precision nobody knows',
      { ...good, training: { tokens: 1e12, precision: 'fp12' } },
      /^training\.precision: "fp12" is not one of/,
    ],
    ['a date that is none', { ...good, training: { tokens: 1e12, date: 'May 2024' } }, /^training\.date/],
    ['an unknown source', { ...good, site: { grid: 'FR', source: 'ember' } }, /^site\.source.*known are/],
    [
      'a scenario of a later version',
      { ...good, schema: 'flopprint/scenario@9' },
      /^schema: .*newer version/,
    ],
    [
      'a number for a text',
      { ...good, hardware: { accelerator: 100 } },
      /^hardware\.accelerator: 100 is not a text/,
    ],
    ['a list', [], /a scenario is a JSON object/],
    ['a text', 'GPT-3', /a scenario is a JSON object/],
    ['nothing', null, /a scenario is a JSON object/],
    [
      'a config of unknown layout',
      { ...good, model: { config: { model_type: 'mamba9' } } },
      /^model\.config\.model_type: the layout of "mamba9" is not known/,
    ],
    [
      'a config with a wrong value',
      { ...good, model: { config: { model_type: 'llama', hidden_size: -1 } } },
      /^model\.config\.hidden_size/,
    ],
    [
      'experts without a count per token',
      { ...good, model: { layers: 2, hiddenSize: 64, vocabulary: 100, experts: 8 } },
      /^model\.expertsPerToken/,
    ],
  ])('%s', (_, scenario, wanted) => {
    expect(refusal(scenario)).toMatch(wanted);
  });

  test('a result that overflows, naming the equation', () => {
    expect(refusal({ ...good, model: { parameters: 1e200 }, training: { tokens: 1e200 } })).toMatch(
      /equation "training\.compute" gives Infinity/,
    );
  });
  test('a long hostile text, cut short in the message', () => {
    const message = refusal({ ...good, hardware: { accelerator: '<script>'.repeat(5000), count: 1 } });
    expect(message.length).toBeLessThan(300);
  });
  test('a region id that two providers share only by spelling is told apart', () => {
    expect(estimate({ ...good, site: { region: 'us-east-1' } }).readAs['site.region']).toBe('aws/us-east-1');
    expect(estimate({ ...good, site: { region: 'us-east1' } }).readAs['site.region']).toBe('gcp/us-east1');
  });
  test('a method that cannot read it, with the reason', () => {
    expect(() =>
      estimateByMethod(tables, { training: { energy: 10 }, site: { grid: 'FR' } }, 'mlco2'),
    ).toThrow(/method: .*cannot read this scenario/);
  });
});
