import type { Answer, Answered, Density, Request, Within } from './messages.ts';
import { words } from './words.ts';

type Swept = Extract<Answer, { kind: 'swept' }>;
type Best = Extract<Answer, { kind: 'best' }>;

/** Marks that are drawn in one frame: so few that none holds the page up. */
const atOnce = 5;

/** What the worker has been asked, and what it has answered. */
export function openDesk(base: string, onCsv: (text: string) => void) {
  let worker: Worker | undefined;
  let progress = $state<{ readonly done: number; readonly all: number }>();
  let swept = $state.raw<Swept>();
  let drawn = $state(0);
  let kept = $state.raw<{ readonly count: number; readonly densities: readonly Density[] }>();
  let within = $state.raw<Within>({});
  let best = $state.raw<Best>();
  let answered = $state.raw<Answered>();
  let checked = $state.raw<Extract<Answer, { kind: 'checked' }>>();
  const failures = $state<Partial<Record<Request['kind'], string>>>({});
  const waiting = $state<Partial<Record<Request['kind'], boolean>>>({});

  /** At the first touch, before anything is asked: the first question then waits for little. */
  function start(): Worker {
    if (!worker) {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
    }
    return worker;
  }

  function ask(request: Request): void {
    failures[request.kind] = '';
    waiting[request.kind] = true;
    start().postMessage(request);
  }

  function hear(answer: Answer): void {
    if (answer.kind === 'progress') progress = answer;
    else if (answer.kind === 'swept') {
      progress = undefined;
      swept = answer;
      requestAnimationFrame(draw);
    } else if (answer.kind === 'best') best = answer;
    else if (answer.kind === 'answered') answered = answer;
    else if (answer.kind === 'checked') checked = answer;
    else if (answer.kind === 'kept') kept = answer;
    else if (answer.kind === 'csv') onCsv(answer.text);
    else {
      if (answer.of === 'sweep') progress = undefined;
      failures[answer.of] = answer.message;
    }
    const kind = askedBy(answer);
    if (kind) waiting[kind] = false;
  }

  function draw(): void {
    drawn += atOnce;
    if (swept && drawn < swept.front.length) requestAnimationFrame(draw);
  }

  function sweep(request: Omit<Extract<Request, { kind: 'sweep' }>, 'kind' | 'base'>): void {
    [swept, kept, within, drawn] = [undefined, undefined, {}, 0];
    progress = { done: 0, all: 0 };
    ask({ kind: 'sweep', base, ...request });
  }

  /** Ends what is being worked out; the next question starts a worker of its own. */
  function cancel(): void {
    worker?.terminate();
    worker = undefined;
    progress = undefined;
    for (const kind of Object.keys(waiting) as Request['kind'][]) waiting[kind] = false;
    failures['sweep'] = words.cancelled;
  }

  function keep(ranges: Within): void {
    within = ranges;
    if (Object.keys(ranges).length > 0) ask({ kind: 'keep', base, within: ranges });
    else kept = undefined;
  }

  return {
    start,
    sweep,
    cancel,
    keep,
    csv: () => ask({ kind: 'csv', base }),
    check: (axes: readonly string[]) => ask({ kind: 'check', base, axes }),
    find(request: Omit<Extract<Request, { kind: 'budget' }>, 'kind' | 'base'>): void {
      best = undefined;
      ask({ kind: 'budget', base, ...request });
    },
    answer(id: string, on: readonly string[]): void {
      answered = undefined;
      ask({ kind: 'question', base, id, on });
    },
    get progress() {
      return progress;
    },
    get swept() {
      return swept;
    },
    /** The marks that are drawn so far, of designs within the ranges. */
    get front() {
      return (swept?.front ?? []).slice(0, drawn);
    },
    get kept() {
      return kept;
    },
    get within() {
      return within;
    },
    get best() {
      return best;
    },
    get answered() {
      return answered;
    },
    get checked() {
      return checked;
    },
    failure: (kind: Request['kind']): string => failures[kind] ?? '',
    isWaiting: (kind: Request['kind']): boolean => waiting[kind] ?? false,
    isAsked: (kind: Request['kind']): boolean => waiting[kind] !== undefined,
  };
}

export type Desk = ReturnType<typeof openDesk>;

function askedBy(answer: Answer): Request['kind'] | undefined {
  if (answer.kind === 'failed') return answer.of;
  const kinds = {
    progress: undefined,
    swept: 'sweep',
    best: 'budget',
    answered: 'question',
    checked: 'check',
    kept: 'keep',
    csv: 'csv',
  } as const;
  return kinds[answer.kind];
}
