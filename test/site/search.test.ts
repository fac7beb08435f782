import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { find, openIndex, plainWords, type SearchIndex } from '../../site/search/find.ts';
import { makeIndex } from '../../site/search/makeIndex.ts';

const small: SearchIndex = {
  groups: [
    { name: 'Equations', path: 'equations/', rows: [['training/carbon/', 'Carbon', 'Training']] },
    {
      name: 'Accelerators',
      path: 'data/accelerators/',
      rows: [
        ['a100-sxm4-80/', 'NVIDIA A100 SXM4 80GB', 'a100'],
        ['h100-sxm5-80/', 'NVIDIA H100 SXM5 80GB', 'h100 hopper'],
      ],
    },
    { name: 'Grids', path: 'data/grid/', rows: [['CIV/', 'Côte d’Ivoire, CIV']] },
  ],
};
const titles = (question: string, most = 9): string[] =>
  find(openIndex(small), question, most).map(({ title }) => title);

describe('a search', () => {
  test('finds by the beginning of a word, in any order, whatever the case, signs and accents', () => {
    expect(titles('nvid h100')).toEqual(['NVIDIA H100 SXM5 80GB']);
    expect(titles('SXM4-80gb')).toEqual(['NVIDIA A100 SXM4 80GB']);
    expect(titles('cote d')).toEqual(['Côte d’Ivoire, CIV']);
    expect(plainWords('PUE (kWh/kWh)')).toBe(' pue kwh kwh');
  });

  test('finds by other words and by the group, and needs every word', () => {
    expect(titles('hopper')).toEqual(['NVIDIA H100 SXM5 80GB']);
    expect(titles('accelerators')).toHaveLength(2);
    expect(titles('hopper a100')).toEqual([]);
  });

  test('puts whole words of titles first, and asks for nothing with nothing', () => {
    expect(titles('carbon')[0]).toBe('Carbon');
    expect(titles('  ')).toEqual([]);
    expect(titles('nvidia', 1)).toHaveLength(1);
  });
});

describe('the index', () => {
  const docs = 'site/pages/docs.astro';
  const index = makeIndex({ [docs]: readFileSync(docs, 'utf8') });
  const entries = openIndex(index);
  const first = (question: string): string | undefined => find(entries, question, 1)[0]?.path;

  test('weighs at most 60 kB as it travels', () => {
    expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(60_000);
  });

  test.each([
    ['operational carbon of the electricity location-based', 'equations/training/operationalCarbon/'],
    ['h100 sxm5 nvidia', 'data/accelerators/h100-sxm5-80/'],
    ['us-east-1 aws', 'data/cloud-regions/aws/us-east-1/'],
    ['green algorithms', 'methods/greenalgorithms/'],
    ['how to read a result', 'docs/#reading'],
    ['llama 3.1 405b', 'data/models/llama-3.1-405b/'],
  ])('leads from “%s” to %s', (question, path) => expect(first(question)).toBe(path));

  test('holds each page once', () => {
    const paths = entries.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
