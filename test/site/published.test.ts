import { describe, expect, test } from 'vitest';
import { estimate, tables } from 'flopprint';
import { runs } from 'flopprint/data/runs';
import { trainingCases } from 'flopprint/validation';
import { readAddress } from '../../site/form/address.ts';
import { scenarioOf } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { readNote } from '../../site/published/checks.ts';
import { farOff, inHours, own, scoreInWords, type Point } from '../../site/published/point.ts';
import { addressOf, publishedRuns } from '../../site/published/runs.ts';
import { everything } from '../../site/words/everything.ts';
import { axesOf } from '../../site/published/scatter.ts';
import { heightOn, placeOn } from '../../site/published/scatterScale.ts';

const menus = menusOf(tables);
const { training, found } = publishedRuns();
const { cases } = trainingCases(tables, runs);

describe('published runs', () => {
  test('are all that have hours to judge by, each with every baseline', () => {
    expect(found).toHaveLength(training.overall.hours.n);
    for (const { point } of found)
      for (const id of [own, ...Object.keys(training.baselines)]) expect(point.hours[id]).toBeGreaterThan(0);
  });

  test('open the calculator with what the prediction saw and nothing else', () => {
    for (const { row, scenario } of cases) {
      const { form, notice } = readAddress(
        addressOf(scenario),
        { blank: { name: '', form: {}, note: '' } },
        'blank',
      );
      expect(notice).toBeUndefined();
      const read = estimate(scenarioOf(form, menus)).quantities['acceleratorHours']?.value;
      expect(read, row.id).toBe(estimate(scenario).quantities['acceleratorHours']?.value);
    }
  });

  test('have every shorthand of their checks and their energy in words', () => {
    const unread = runs.flatMap(({ note }) =>
      readNote(note).checks.filter(({ words, value }) => value === undefined && words.includes('=')),
    );
    expect(unread).toEqual([]);
    for (const { energyBasis = 'none' } of runs)
      expect(everything.en.published.card.energyBases).toHaveProperty([energyBasis]);
  });

  test('a note is parted from its checks', () => {
    expect(
      readNote('Said first. checks: h*W*PUE/fac=1.008; implied W/accel=833 (facility); 24 t excludes PUE'),
    ).toEqual({
      note: 'Said first.',
      checks: [
        { words: 'hours × power × PUE, over the published energy of the data centre', value: '1.008' },
        { words: 'W for each accelerator, implied by energy over hours, data centre', value: '833' },
        { words: '24 t excludes PUE' },
      ],
    });
    expect(readNote()).toEqual({ note: '', checks: [] });
  });
});

describe('the words of a choice', () => {
  const point = (id: string, published: number, predicted: number): Point => ({
    id,
    name: id,
    published,
    hours: { [own]: predicted, other: published * 4 },
    low: predicted / 1.5,
    high: predicted * 1.5,
    accelerator: 'A100',
    architecture: 'dense',
    year: 2024,
  });
  const points = [point('a', 100, 110), point('b', 100, 80), point('c', 100, 300)];

  test('are the scores', () => {
    // By hand: ratios 1.1, 0.8 and 3; errors 0.1, 0.2 and 2; two of three within a factor of two and 1.5.
    const words = scoreInWords(points, own).replaceAll('\u00a0', ' ');
    expect(words).toContain('3 runs: half of the predictions are off by less than 20 %');
    expect(words).toContain('2 are within a factor of two, and 2 of the 3 published figures lie');
    expect(words).toContain('The median prediction is 10 % above');
    expect(scoreInWords(points, 'other')).not.toContain('interval');
    expect(scoreInWords(points.slice(0, 1), own)).toMatch(/^1 run:/);
    expect(scoreInWords([], own)).toBe('No run is of this choice.');
  });

  test('name what is far off, the farthest first', () => {
    expect(farOff([...points, point('d', 100, 10)], own)).toEqual(['d', 'c']);
  });

  test('agree with the scores of the library', () => {
    const { n, coverage90 = 0 } = training.overall.hours;
    const words = scoreInWords(
      found.map((run) => run.point),
      own,
    );
    expect(words).toContain(`${Math.round(coverage90 * n)} of the ${n} published figures`);
  });

  test('hours have three digits and no powers of ten', () => expect(inHours(30_840_000)).toBe('30,800,000'));
});

describe('the axes', () => {
  test('hold every value, and equal values lie on the line', () => {
    const { domain, ticks, band } = axesOf([3, 200, 45_000]);
    expect(ticks.map(({ value }) => value)).toEqual([10, 100, 1000, 10_000]);
    expect(placeOn(domain, domain[0])).toBe(0);
    expect(heightOn(domain, domain[1])).toBe(0);
    expect(heightOn(domain, 1e9)).toBe(0);
    for (const value of [3, 200, 45_000])
      expect(placeOn(domain, value) + heightOn(domain, value)).toBeCloseTo(100, 9);
    const [equal, twice] = band;
    expect([equal.x1, equal.y1, equal.x2, equal.y2]).toEqual([0, 100, 100, 0]);
    // Half a decade of ten has 0.301 decades: the same distance everywhere along the line.
    expect(100 - (twice?.y1 ?? 0)).toBeCloseTo(placeOn(domain, 2 * domain[0]), 9);
  });
});
