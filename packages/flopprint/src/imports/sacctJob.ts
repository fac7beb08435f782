import { short } from '../number.ts';
import { parseUnit } from '../units.ts';
import { plainNumber, type Cells } from './delimited.ts';
import { fragment } from './fragment.ts';
import type { Machines, Names } from './names.ts';
import { amount, known, type ImportedRun, type Outcome } from './record.ts';

/** A job, from its own row; nothing for one without a time. */
export function readJob(names: Names, cells: Cells, id: string, row: number): ImportedRun | undefined {
  const { text, refuse } = cells;
  const state = text('State');
  const outcome = outcomeOf(state);
  const seconds = elapsed(cells);
  if (seconds === undefined) {
    if (outcome !== 'unfinished' && text('Elapsed') === undefined && text('ElapsedRaw') === undefined)
      refuse('Elapsed', 'is empty, so the job is listed and not counted');
    if (outcome !== 'unfinished' && text('Elapsed') === undefined) return undefined;
  }
  const machines = machinesOf(names, cells);
  const { count } = machines;
  const joules = energyOf(cells);
  const hours = seconds === undefined ? undefined : amount(seconds, 's', 'h');
  const itEnergy = joules === undefined ? undefined : amount(joules, 'J', 'MWh');
  const name = text('JobName');
  return {
    id: short(id),
    ...known({ name: name === undefined ? undefined : short(name) }),
    row,
    outcome,
    ...known({
      state: state === undefined ? undefined : short(state),
      end: text('End'),
      hours,
      count,
      acceleratorHours: hours && count ? amount(hours.value * count, 'h', 'h') : undefined,
      itEnergy,
    }),
    isMeasured: true,
    readAs:
      machines.accelerator && machines.written ? { [short(machines.written)]: machines.accelerator } : {},
    scenario: fragment({ name, machines, hours, itEnergy }),
  };
}

const failures =
  /^(FAILED|CANCELLED|TIMEOUT|NODE_FAIL|OUT_OF_ME|OUT_OF_MEMORY|PREEMPTED|BOOT_FAIL|DEADLINE|REVOKED|F|CA|TO|NF|OOM|PR|BF|DL|RV)(\+|\s|$)/i;
const open = /^(RUNNING|PENDING|SUSPENDED|REQUEUED|RESIZING|R|PD|S|RQ|RS)(\+|\s|$)/i;

/** A job without a state is taken for completed: the file says nothing else of it. */
function outcomeOf(state: string | undefined): Outcome {
  if (state === undefined) return 'completed';
  return failures.test(state) ? 'failed' : open.test(state) ? 'unfinished' : 'completed';
}

/** Seconds. */
function elapsed({ text, number, refuse }: Cells): number | undefined {
  const raw = number('ElapsedRaw');
  if (raw !== undefined) return raw;
  const written = text('Elapsed');
  if (written === undefined) return undefined;
  const match = /^(?:(\d{1,6})-)?(?:(\d{1,7}):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(written);
  if (!match) {
    refuse(
      'Elapsed',
      `"${short(written)}" is not a time such as 1-02:03:04${written.endsWith('+') ? '; it is cut, so print it wider or with -P' : ''}; the job is not counted`,
    );
    return undefined;
  }
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const of = (value: string, unit: string): number => Number(value) * parseUnit(unit).factor;
  return of(days, 'day') + of(hours, 'h') + of(minutes, 'min') + of(seconds, 's');
}

/** Joules of a job; nothing where none are kept, which Slurm writes as 0. */
function energyOf({ text, refuse }: Cells): number | undefined {
  const trackable = /(?:^|,)energy=([^,]*)/.exec(text('AllocTRES') ?? '')?.[1];
  for (const [column, written] of [
    ['ConsumedEnergyRaw', text('ConsumedEnergyRaw')],
    ['ConsumedEnergy', text('ConsumedEnergy')],
    ['AllocTRES', trackable],
  ] as const) {
    if (written === undefined) continue;
    const match = /^([\d.]+)([KMGTP]?)$/.exec(written);
    const value = plainNumber(match?.[1] ?? '');
    // Where no meter answers, some versions print the largest number of 64 bits, less 1 or 2.
    if (value === undefined || value > Number.MAX_SAFE_INTEGER) {
      refuse(column, `"${short(written)}" is no energy in joules; it is left out`);
      continue;
    }
    if (value > 0)
      return (value * parseUnit(`${(match?.[2] ?? '').replace('K', 'k')}J`).factor) / parseUnit('J').factor;
  }
  return undefined;
}

/** GPUs of `gres/gpu=8,gres/gpu:a100=8`: the plain entry counts what the typed ones count. */
function machinesOf(names: Names, { text, refuse }: Cells): Machines {
  const column = text('AllocTRES') !== undefined ? 'AllocTRES' : 'ReqTRES';
  const written = text(column) ?? '';
  const entries = [...written.matchAll(/(?:^|,)gres\/gpu(?::([^=,]*))?=(\d{1,9})(?=,|$)/gi)];
  const typed = entries.filter(([, type]) => type);
  const plain = entries.find(([, type]) => !type)?.[2];
  const count = Number(plain ?? typed.reduce((sum, [, , number]) => sum + Number(number), 0));
  const counted = count > 0 ? { count } : {};
  if (/\+$/.test(written)) {
    refuse(
      column,
      `"${short(written)}" is cut, so GPUs may be missing; print it wider (${column}%80) or with -P`,
    );
    return {};
  }
  const [first, second] = typed;
  if (second) {
    refuse(
      column,
      `several kinds of GPU (${typed.map(([, type = '']) => short(type)).join(', ')}); state one kind for each run`,
    );
    return counted;
  }
  if (!first?.[1]) return counted;
  const machines = names.machines(first[1]);
  if (machines.why) refuse(column, machines.why);
  const { accelerator } = machines;
  return { written: first[1], ...(accelerator ? { accelerator } : {}), ...counted };
}
