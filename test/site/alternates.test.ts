import { expect, test } from 'vitest';
import { alternatesOf } from '../../site/layouts/alternates.ts';

test('each version of a page names the others by whole addresses', () => {
  expect(alternatesOf(new URL('https://example.org'), '/flopprint/', 'data/')).toEqual([
    { language: 'en', href: 'https://example.org/flopprint/data/' },
    { language: 'de', href: 'https://example.org/flopprint/de/data/' },
  ]);
});

test('a site that does not know where it lies names none', () => {
  expect(alternatesOf(undefined, '/', 'data/')).toEqual([]);
});
