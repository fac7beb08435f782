/** Ten thousand samples in Chromium: how long they take, and against a hand-written loop of the same equations. */
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.mjs';
import { bundle } from '../structure/bundle.ts';

/** Runs in the page: `subject` samples a ledger, `alternative` is the hand-written loop of the same equations. */
const program = `
import { runAll } from './packages/flopprint/src/estimate.ts';
import { exp } from './packages/flopprint/src/portableMath.ts';
import { intervalOf, sample, nameOf } from './packages/flopprint/src/simulate.ts';
import { simulate, tables, phaseKeys } from './packages/flopprint/src/index.ts';
import { handwrittenSimulation } from './test/bench/handwrittenSimulation.ts';

const length = 10_000;
const plan = {
  model: { parameters: 7e9 }, training: { tokens: 2e12 },
  hardware: { accelerator: 'h100', count: 512 }, site: { grid: 'FR' },
};
const life = { ...plan, development: {}, postTraining: { tokens: 1e10 }, inference: { requests: 1e9 },
  storage: { stored: 10, duration: 3 } };
const { ledger } = runAll(tables, plan).resolved;
const shown = ['acceleratorHours', 'duration', 'itEnergy', 'facilityEnergy', 'operationalCarbon',
  'embodiedCarbon', 'carbon', 'water'];
const leaves = ledger.steps.flatMap((step) =>
  'leaf' in step ? [step.leaf] : 'sum' in step ? [] :
  [...step.leaves, ...Object.values(step.stated).filter((value) => typeof value !== 'string')]);
const names = ['generationMfu', 'efficiencyResidual', 'peakFlops', 'systemPower', 'pue', 'carbonIntensity',
  'wue', 'ewif', 'acceleratorEmbodied', 'hostEmbodied', 'lifetime', 'utilisation'];
const varying = Object.fromEntries(names.map((name) => {
  const leaf = leaves.findLast(({ key, entry }) => key === name && entry.low !== undefined);
  const { value, low, high } = leaf.entry;
  return [name, { stream: nameOf(leaf), value: value * leaf.factor, low: low * leaf.factor, high: high * leaf.factor }];
}));
// The excess of a PUE over 1 is what varies; its unit is 1.
const inputs = { compute: ledger.base.compute, count: ledger.base.count, acceleratorsPerNode: 8, varying };

const subject = () => {
  const { columns } = sample(ledger, 0, length, shown);
  return shown.map((key) => intervalOf(columns.get(key), 1));
};
const alternative = (with_) => handwrittenSimulation(inputs, 0, length, with_);

const [ours, theirs] = [subject(), alternative(exp)];
const apart = Math.max(...ours.flatMap(({ p5, p50, p95 }, index) =>
  [p5 / theirs[index].p5, p50 / theirs[index].p50, p95 / theirs[index].p95].map((ratio) => Math.abs(ratio - 1))));

const time = (work) => { const start = performance.now(); work(); return performance.now() - start; };
const medianOf = (numbers) => numbers.sort((left, right) => left - right)[numbers.length >> 1];
const round3 = (value) => Number(value.toPrecision(3));
function pairs(first, second) {
  for (let warm = 0; warm < 20; warm++) { first(); second(); }
  const both = Array.from({ length: 60 }, (_, round) => {
    if (round % 2) { const other = time(second); return [time(first), other]; }
    return [time(first), time(second)];
  });
  const ratios = both.map(([one, other]) => other / one);
  return { milliseconds: both.map(([one]) => one), ratio: round3(medianOf(ratios)) };
}
const loop = pairs(subject, () => alternative(Math.exp));
const portable = pairs(() => alternative(exp), () => alternative(Math.exp));
const whole = (scenario) => {
  const run = () => simulate(scenario, { samples: length, only: 'totals' });
  const times = pairs(run, () => 0).milliseconds;
  return { median: round3(medianOf(times)), best: round3(Math.min(...times)) };
};
globalThis.measured = {
  samples: length,
  apart,
  milliseconds: { median: round3(medianOf(loop.milliseconds)), best: round3(Math.min(...loop.milliseconds)) },
  withResolveAndSensitivity: { plan: whole(plan), life: whole(life) },
  againstHandwrittenLoop: loop.ratio,
  portableExpAgainstMathExp: portable.ratio,
};
`;

/** What was measured, or why it could not be. */
export async function simulationInBrowser(): Promise<unknown> {
  const { text } = await bundle(program);
  let options;
  try {
    options = launchOptions();
  } catch (error) {
    return { unavailable: (error as Error).message };
  }
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>bench</title>');
    await page.addScriptTag({ content: text, type: 'module' });
    await page.waitForFunction('globalThis.measured !== undefined', undefined, { timeout: 120_000 });
    return await page.evaluate('globalThis.measured');
  } finally {
    await browser.close();
  }
}
