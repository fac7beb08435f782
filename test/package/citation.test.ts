import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../structure/projectFiles.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const isCitation = ajv.compile(JSON.parse(read('test/package/citation-file-format-1.2.0.json')));
const citation = () => parse(read('CITATION.cff'), { schema: 'failsafe' }) as Record<string, unknown>;

test('CITATION.cff keeps to the schema of version 1.2.0', () => {
  isCitation(citation());
  expect(isCitation.errors ?? []).toEqual([]);
});

test.each([
  ['a key of no meaning', { colour: 'green' }],
  ['no title', { title: undefined }],
  ['a licence without an SPDX id', { license: 'free' }],
  ['a date in words', { 'date-released': 'today' }],
])('%s would be refused', (_, change) => {
  const changed = JSON.parse(JSON.stringify({ ...citation(), ...change }));
  expect(isCitation(changed)).toBe(false);
});

test('the version is the same wherever it stands', () => {
  const { version } = JSON.parse(read('packages/flopprint/package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  expect(citation()['version']).toBe(version);
  expect(JSON.parse(read('package.json')).version).toBe(version);
  expect([lock.version, lock.packages['packages/flopprint'].version]).toEqual([version, version]);
  expect(read('packages/flopprint/src/version.ts')).toContain(`export const version = '${version}';`);
});

test('the licence is that of the code', () => {
  expect(citation()['license']).toBe('Apache-2.0');
  expect(read('LICENSE')).toContain('Apache License');
});
