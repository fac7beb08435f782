import { describe, expect, test } from 'vitest';
import { flows, originKey, readersOfRow } from '../../site/equations/flows.ts';
import { gradientOf } from '../../site/equations/gradient.ts';
import { equationPath } from '../../site/equations/equationPath.ts';
import {
  allEquations,
  equationById,
  methodOfSet,
  operandsOf,
  tableOfDatum,
  type Equation,
} from '../../site/equations/records.ts';
import { substitutedIn } from '../../site/equations/substituted.ts';
import { dimensionOf, formulaInWords, plainUnit } from '../../site/equations/words.ts';
import { catalogue } from '../../site/tables/catalogue.ts';
import { mathml } from '../../site/trail/maths.ts';

const known = (id: string): Equation => {
  const equation = equationById(id);
  if (!equation) throw new Error(`no equation ${id}`);
  return equation;
};
const own = allEquations.filter(({ method }) => !method);
const readersOf = (id: string): string[] => [
  ...(flows().readers.get(originKey({ kind: 'equation', id })) ?? []),
];

describe('the equations of the pages', () => {
  test('each has a page of its own, on any file system', () => {
    const paths = allEquations.map(({ id }) => equationPath(id).toLowerCase());
    expect(new Set(paths).size).toBe(allEquations.length);
    expect(equationPath('sum')).toBe('equations/');
  });

  test('every set belongs to us or to one method, and every method that has sets is named', () => {
    const sets = new Set(allEquations.filter(({ method }) => method).map(({ set }) => set.name));
    for (const set of sets) expect(methodOfSet(set), set).toBeDefined();
    expect(methodOfSet('liTower')?.id).toBe('li2023');
    expect(methodOfSet('llmcarbonRun')?.id).toBe('llmcarbon');
    expect(methodOfSet('quantisationLoss')?.id).toBe('kumar2024');
  });

  test('every datum that stands in for an input is a row of the table it is looked for in', () => {
    const rows = new Map(catalogue().map(({ slug, rows }) => [slug, new Set(rows.map(({ id }) => id))]));
    for (const equation of allEquations)
      for (const { datum } of Object.values(equation.set.inputs))
        if (datum) expect(rows.get(tableOfDatum(datum, equation))?.has(datum), datum).toBe(true);
  });

  test('every formula, symbol and slope can be set', () => {
    for (const equation of allEquations) {
      const symbols = operandsOf(equation).map(
        (name) => (equation.set.inputs[name] ?? equation.set.equations[name])?.symbol ?? '',
      );
      const slopes = gradientOf(equation).map(({ latex }) => latex);
      for (const latex of [equation.text?.latex ?? '', ...symbols, ...slopes])
        expect(() => mathml(latex), `${equation.id}: ${latex}`).not.toThrow();
    }
  });
});

describe('a gradient', () => {
  test('has a slope for each operand, without factors of one', () => {
    expect(gradientOf(known('training.operationalCarbon')).map(({ latex }) => latex)).toEqual([
      String.raw`\frac{\partial C_{\mathrm{op}}}{\partial E_{\mathrm{fac}}} = I`,
      String.raw`\frac{\partial C_{\mathrm{op}}}{\partial I} = E_{\mathrm{fac}}`,
    ]);
    const hours = gradientOf(known('training.acceleratorHours'));
    expect(hours.map(({ operand }) => operand)).toEqual(['compute', 'achievedFlops']);
    expect(hours[1]?.latex).toMatch(/= \\frac\{-C\}\{\{F_\{\\mathrm\{ach\}\}\}\^\{2\}\}$/);
  });

  test('picks a branch in words', () => {
    const [slope] = gradientOf(known('serving.cacheTraffic')).filter(
      ({ operand }) => operand === 'windowTokens',
    );
    expect(slope?.latex).toContain(String.raw`\left\{0 \text{ where } T_c \leq T_w\text{, else } 1\right\}`);
  });
});

describe('what reads what', () => {
  test('an equation is read by those of its own set, and by other sets that a run feeds with it', () => {
    expect(readersOf('training.operationalCarbon')).toContain('training.carbon');
    expect(readersOf('predictedEfficiency.mfu')).toContain('training.hardwareUtilisation');
    expect(readersOf('training.carbon')).not.toContain('training.operationalCarbon');
  });

  test('an operand says where it comes from: another set, a column, a row, a control', () => {
    const from = (key: string): string[] => (flows().origins.get(key) ?? []).map(originKey);
    expect(from('training.operationalCarbon/carbonIntensity')).toEqual([
      'column grids carbonIntensity',
      'field site.carbonIntensity',
    ]);
    expect(from('training.trainingFlopsPerToken/passes')).toEqual(['row constants training-passes']);
    expect(from('training.operationalCarbon/facilityEnergy')).toEqual(['equation training.facilityEnergy']);
  });

  test('a row is read through its column, a constant by itself, the row of a grid like any other', () => {
    const rowOf = (table: string, id: string) => {
      const row = catalogue()
        .find(({ slug }) => slug === table)
        ?.rows.find((one) => one.id === id);
      if (!row) throw new Error(`no row ${table}/${id}`);
      return readersOfRow(table, row);
    };
    const [h100, a100] = [rowOf('accelerators', 'h100-sxm5-80'), rowOf('accelerators', 'a100-pcie-40')];
    expect(h100.get('thermalDesignPower')).toEqual(a100.get('thermalDesignPower'));
    expect(h100.get('peakBf16Dense')).toContain('training.achievedFlops');
    expect(h100.has('vendor')).toBe(false);
    expect(rowOf('constants', 'training-passes').get('')).toContain('training.trainingFlopsPerToken');
    expect(rowOf('grid-ember-co2js', 'ember-co2js/AFG/2023').get('')).toContain('training.operationalCarbon');
    expect(rowOf('grid-ifi-2021', 'ifi-2021/AFG/2021/marginal-operating').get('')).not.toContain(
      'training.operationalCarbon',
    );
  });

  test('the worked runs use all but a few of our own equations, so that who reads what is seen', () => {
    // Equivalences, what a run that has been says of its plan, levers, schedules, limits and years stand beside it.
    const beside =
      /^(equivalents|impliedPower|calibratedEfficiency|multiplexing|speculation|bestLimit|followedHour|limitedRun|lowClock|oversubscription|plannedRun|projectedYear|slowedHour)\./;
    const ofEstimates = own.filter(({ id }) => !beside.test(id));
    const unseen = ofEstimates.filter(({ id }) => !flows().worked.has(id)).map(({ id }) => id);
    expect(unseen.length).toBeLessThan(own.length / 20);
  });
});

describe('the words of an equation', () => {
  test('its formula names labels', () => {
    expect(formulaInWords(known('training.operationalCarbon'))).toBe(
      '[Energy drawn by the data centre] × [Carbon intensity of the grid]',
    );
    expect(formulaInWords(known('serving.touchedParameters'))).toMatch(
      /^the larger of \(\[Active parameters\], /,
    );
  });

  test('its unit is that of readers, its dimension keeps apart what the unit does not say', () => {
    expect(plainUnit('MWh_fac')).toBe('MWh');
    expect(plainUnit('kWh_fac/kWh_it')).toBe('a pure number');
    expect(dimensionOf('kWh_fac/kWh_it').text).toBe('J_fac/J_it');
    expect(dimensionOf('kWh_fac/kWh_it').flavours).toHaveLength(2);
    expect(dimensionOf('FLOP').flavours).toEqual([]);
  });

  test('its numbers are those of the published run', () => {
    const example = flows().worked.get('training.operationalCarbon');
    expect(example?.run.preset).toBe('gpt3');
    expect(example && substitutedIn(known('training.operationalCarbon'), example)).toBe(
      '1,287\u202fMWh × (429\u202fg\u202fCO₂e/kWh) = 552.1\u202ft\u202fCO₂e',
    );
  });
});
