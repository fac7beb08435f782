import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const command = 'packages/flopprint/bin/flopprint.js';
function run(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
    encoding: 'utf8',
    input,
  });
  return { code: status, out: stdout, error: stderr };
}
const gpt3 = 'test/scenarios/gpt3.json';
const folder = mkdtempSync(join(tmpdir(), 'flopprint-report-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('flopprint report and verify', () => {
  test('write a report and find it the same, from a file and from standard input', () => {
    expect(run(['report', gpt3, '--format', 'json', '--out', file])).toEqual({ code: 0, out: '', error: '' });
    const text = readFileSync(file, 'utf8');
    expect(run(['report', '-', '--format', 'json'], readFileSync(gpt3, 'utf8')).out).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ total: { carbon: { unit: 'tCO2e' } } });
    const same = run(['verify', file]);
    expect(same.code).toBe(0);
    expect(same.out).toMatch(/^same: all \d+ figures\ndigest holds · content id holds\n$/);
    const json = run(['verify', '-', '--format', 'json'], text);
    expect(JSON.parse(json.out)).toMatchObject({ isSame: true, differences: [] });
  });

  test('name an edited figure, with exit code 1', () => {
    const text = run(['report', gpt3, '--format', 'json']).out;
    const value = /"value": 598\.677745034/;
    expect(text).toMatch(value);
    const edited = run(['verify', '-'], text.replace(value, '"value": 598.677745035'));
    expect(edited.code).toBe(1);
    expect(edited.out).toContain('digest does not hold · content id holds');
    expect(edited.out).toMatch(/total\.carbon\.value was changed after the report was written/);
  });

  test('print every whole format; Markdown where none is asked for', () => {
    expect(run(['report', gpt3]).out).toMatch(/^# GPT-3 175B/);
    expect(run(['report', gpt3, '--format', 'html']).out).toMatch(/^<!DOCTYPE html>/);
    expect(run(['report', gpt3, '--format', 'latex']).out).toMatch(/^\\documentclass/);
  });

  test.each([
    [['verify', gpt3], /schema: is not flopprint\/estimate@1/],
    [['verify', '-'], /standard input: is empty/],
    [['verify', join(folder, 'none.json')], /no such file/],
    [['verify'], /usage: flopprint verify/],
    [['report', gpt3, '--format', 'htm'], /--format: "htm" is not one of .*did you mean "html"/],
    [['report', gpt3, '--out', join(folder, 'no', 'such', 'folder')], /--out: .*path that can be written/],
    [['report'], /usage: flopprint report/],
  ])('refuse %j with exit code 2 and one line', (argv, message) => {
    const { code, out, error } = run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test('refuse a list that is no report by the name of its file', () => {
    const list = join(folder, 'list.json');
    writeFileSync(list, '[1]');
    expect(run(['verify', list])).toMatchObject({
      code: 2,
      error: expect.stringContaining(`${list}: is not a report`),
    });
  });
});
