import { InputError, estimateWith, type Scenario, type Tables } from 'flopprint/model';
import { movedTo } from 'flopprint/ranking';
import { policies, readSlack, schedule, type Plan, type Schedule } from 'flopprint/schedule';
import { scenarioOf, type Form } from '../form/form.ts';
import type { Menus } from '../form/menus.ts';
import { chartOf } from './chart.ts';
import { commandOf } from './command.ts';
import type { HoursAsked, HoursFound, PlanRow } from './messages.ts';

/** A start to show the hours of, where none is stated and figures are of all: the middle of the year. */
const example = '2022-07-01';
const withoutFollowing = ['later', 'pause'] as const;
const digits = 5;
const short = (value: number): number => Number(value.toPrecision(digits));

/**
 * What the hours of a trace could save of the run of a form.
 * @throws InputError for a run without a result or a time, or longer than the trace.
 */
export function findHours(tables: Tables, menus: Menus, form: Form, asked: HoursAsked): HoursFound {
  const { scenario, isMoved, dropped } = placed(tables, scenarioOf(form, menus), asked.trace);
  const from = (start: string): Scenario => ({
    ...scenario,
    ...(start === '' ? {} : { training: { ...scenario.training, start } }),
  });
  const slack = readSlack('slack', asked.slack);
  const { result, notFollowed } = planned(from(asked.start));
  const shown = asked.start || example;
  const one = asked.start === '' ? planned(from(shown)).result : result;
  const flags = notFollowed === undefined ? [] : withoutFollowing.map((policy) => `--${policy}`);
  return {
    asked,
    zone: result.zone,
    trace: result.trace,
    source: result.source,
    duration: short(result.duration),
    slack: short(result.slack),
    start: result.start,
    shown,
    isMoved,
    dropped,
    plans: result.plans.map(rowOf),
    ...(notFollowed === undefined ? {} : { notFollowed }),
    notes: result.notes,
    chart: chartOf(one, shown),
    command: commandOf(from(asked.start), [
      'when -',
      `--slack ${asked.slack.replace(/[^\w.%]/g, '')}`,
      ...flags,
    ]),
  };

  /** With all plans, or without power that follows, where nothing is known of the power. */
  function planned(run: Scenario): { readonly result: Schedule; readonly notFollowed?: string } {
    try {
      return { result: schedule(tables, run, { ...slack, policies }) };
    } catch (error) {
      if (!(error instanceof InputError) || !/^hardware\.(accelerator|powerLimit)$/.test(error.field))
        throw error;
      return {
        result: schedule(tables, run, { ...slack, policies: withoutFollowing }),
        notFollowed: error.message,
      };
    }
  }
}

/** The run in the zone of a trace, with what is stated of another place left behind. */
function placed(
  tables: Tables,
  run: Scenario,
  zone: string,
): Pick<HoursFound, 'isMoved' | 'dropped'> & { readonly scenario: Scenario } {
  const isMoved = estimateWith(tables, run).readAs['site.grid'] !== zone;
  if (isMoved) return { ...movedTo(run, { grid: zone }), isMoved };
  const { carbonIntensity, ...site } = run.site ?? {};
  const dropped = carbonIntensity === undefined ? [] : ['site.carbonIntensity'];
  return { scenario: { ...run, site }, isMoved, dropped };
}

function rowOf({
  policy,
  sight,
  delay,
  carbon,
  carbonChange,
  heldChange,
  water,
  waterChange,
}: Plan): PlanRow {
  return {
    policy,
    ...(sight ? { sight } : {}),
    delay: short(delay),
    carbon: short(carbon.value),
    change: rounded(carbonChange),
    held: rounded(heldChange),
    ...(water ? { water: short(water.value) } : {}),
    ...(waterChange ? { waterShare: short(waterChange.share) } : {}),
  };
}

const rounded = ({ share, p5, p95 }: Plan['carbonChange']): Plan['carbonChange'] => ({
  share: short(share),
  p5: short(p5),
  p95: short(p95),
});
