import { describe, expect, test } from 'vitest';
import { tables } from 'flopprint';
import { menusOf } from '../../site/form/menus.ts';
import { searchOptions } from '../../site/form/search.ts';

const { devices, places } = menusOf(tables);
const device = (text: string) => searchOptions(devices, text).map(({ id }) => id);
const place = (text: string) => searchOptions(places, text).map(({ id }) => id);

describe('a name is found', () => {
  test.each([
    ['h100', 'h100-sxm5-80'],
    ['H100 SXM', 'h100-sxm5-80'],
    ['4090', 'rtx4090'],
    ['v100-sxm2-32gb', 'v100-sxm2-32'],
    ['tpu v4', 'tpu-v4'],
  ])('accelerator: %s', (text, id) => {
    expect(device(text).slice(0, 4)).toContain(id);
  });
  test.each([
    ['us-east-1', 'aws/us-east-1'],
    ['Virginia', 'aws/us-east-1'],
    ['europe-west', 'gcp/europe-west1'],
    ['fra', 'FR'],
    ['France', 'FR'],
    ['DEU', 'DE'],
    ['germany', 'DE'],
    ['PJM', 'US-MIDA-PJM'],
  ])('place: %s', (text, id) => {
    expect(place(text).slice(0, 8)).toContain(id);
  });
  test('by its whole spelling before longer ones, and nothing for what is nowhere', () => {
    expect(place('FR')[0]).toBe('FR');
    expect(device('a100').every((id) => id.includes('a100'))).toBe(true);
    expect(device('zzzz')).toEqual([]);
    expect(place('').length).toBeGreaterThan(20);
  });
});
