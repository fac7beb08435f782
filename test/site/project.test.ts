import { tables } from 'flopprint';
import { morePartColumns, partColumns, partsOf, project, type PartRow } from 'flopprint/project';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { addressOf, columns, csvOf, needed, readProjection } from '../../site/project/address.ts';
import { hardwareTexts, partOf, projected, type Asked } from '../../site/project/view.ts';
import { presetForms } from '../../site/presets.ts';
import './english.ts';

const part: PartRow = {
  name: 'chat, "beta"',
  energy_mwh: '1000',
  carbon_intensity: '400',
  embodied_t: '50',
  growth: '0.2, 0.5, 1',
  grid: '',
  decline: '0.1 0.05 0',
  avoided_t: '900',
};
const usual: Asked = { parts: [], years: '2025-2030', ...hardwareTexts(tables) };
const asked: Asked = { ...usual, parts: [part], years: '2025-2027' };

describe('the form', () => {
  test('has the columns that the command reads', () => {
    expect(columns).toEqual([...partColumns, ...morePartColumns]);
    expect(needed).toEqual(partColumns);
  });

  test('comes back from its address and from its file', () => {
    expect(readProjection(addressOf(asked, usual), usual)).toEqual(asked);
    const [read] = csvParse(csvOf([part]));
    expect(read).toEqual({ ...part, growth: '0.2 0.5 1' });
  });

  test('by hand: two years of +50 % use, 36 % more efficient, a grid that falls by 5 %', () => {
    const { projection } = projected(tables, asked);
    const energy = 1000 * (1.5 / 1.36) ** 2;
    const year = projection.central[2];
    expect(year?.carbon).toBeCloseTo(energy * 0.4 * 0.95 ** 2 + 50 * (1.5 / 1.29) ** 2, 6);
    expect(projection.central[0]?.returnOnEnvironment).toBeCloseTo(900 / 450, 9);
  });

  test('its own growth of efficiency stands in place of that of the tables', () => {
    const { projection } = projected(tables, { ...asked, efficiency: '1 0.5 0' });
    expect(projection.central[1]?.energy).toBeCloseTo(1000, 9);
    expect(projection.high[1]?.energy).toBeCloseTo(2000, 9);
    expect(projection.low[1]?.energy).toBeCloseTo(600, 9);
    expect(() => projected(tables, { ...asked, efficiency: '0 0.5 1' })).toThrow(
      /^efficiency: .*fastest first/,
    );
    expect(() => projected(tables, { ...asked, years: 'soon' })).toThrow(/2025-2030/);
  });

  test('a grid that is named goes on as its rows, and says where they stand', () => {
    const view = projected(tables, { ...asked, parts: [{ ...part, decline: '', grid: 'de' }] });
    const [trend] = view.trends;
    expect(trend?.path).toMatch(/^grid-.*\/DEU?\/$/);
    const [item] = partsOf(tables, [{ ...part, decline: '', grid: 'de' }]);
    expect(item?.decline.low).toBe(trend?.fall);
    expect(item?.decline.low).toBeGreaterThan(0);
    expect(project(tables, item ? [item] : [], { from: 2025, to: 2027 }).low).toEqual(view.projection.low);
  });

  test('a run becomes a part with its own totals', () => {
    const scenario = scenarioOf(formOf(presetForms['plan'] ?? {}), menusOf(tables));
    const row = partOf(tables, scenario, 'plan', '0.5');
    expect(row.grid).toBe('US-MIDA-PJM');
    const { projection } = projected(tables, { ...usual, parts: [row] });
    expect(projection.central[0]?.energy).toBeCloseTo(Number(row.energy_mwh), 9);
  });
});
