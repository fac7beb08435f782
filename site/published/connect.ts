import {
  farOff,
  groupings,
  inHours,
  intervalOf,
  labelOf,
  own,
  ratioInWords,
  scoreInWords,
  type Grouping,
  type Point,
} from './point.ts';
import { speak } from '../words/current.ts';
import type { Words } from '../words/words.ts';
import { heightOn, inPercent } from './scatterScale.ts';

/** A run on the page: its dot, its interval and its row, in the order in which the page holds them. */
interface Shown {
  readonly point: Point;
  readonly dot: SVGAElement;
  readonly interval: Element;
  readonly row: HTMLTableRowElement;
}

/** Lets a reader choose who predicts and which runs are shown, and opens a run beside the plot. */
export function connectPublished(page: Document): void {
  const plot = page.querySelector<SVGSVGElement>('#runs');
  const summary = page.querySelector('#words');
  const controls = page.querySelector<HTMLFormElement>('#choices');
  const data = page.querySelector('#points')?.textContent;
  const said = page.querySelector('#words-of-points')?.textContent;
  if (!plot || !summary || !controls || !data || !said) return;
  speak({ published: JSON.parse(said) as Words['published'] });
  const domain = [Number(plot.dataset['low']), Number(plot.dataset['high'])] as const;
  const [dots, intervals] = [plot.querySelectorAll<SVGAElement>('a.dot'), plot.querySelectorAll('.interval')];
  const rows = page.querySelectorAll<HTMLTableRowElement>('#run-rows > tr');
  const all = (JSON.parse(data) as Point[]).flatMap((point, index): Shown[] => {
    const [dot, interval, row] = [dots[index], intervals[index], rows[index]];
    return dot && interval && row ? [{ point, dot, interval, row }] : [];
  });

  function show(): void {
    const asked = new FormData(controls ?? undefined);
    const text = (name: string): string => String(asked.get(name) ?? '');
    const by = text('by') || own;
    const isChosen = (point: Point): boolean =>
      groupings.every((grouping: Grouping) => ['', String(point[grouping])].includes(text(grouping)));
    const chosen = all.map(({ point }) => point).filter(isChosen);
    const named = farOff(chosen, by);
    plot?.classList.toggle('no-interval', by !== own);
    for (const { point, dot, interval, row } of all) {
      const y = inPercent(heightOn(domain, point.hours[by] ?? Number.NaN));
      for (const part of dot.children) part.setAttribute('y', y);
      dot.setAttribute('aria-label', labelOf(point, by));
      dot.querySelector('text')?.classList.toggle('named', named.includes(point.id));
      for (const part of [dot, interval]) part.classList.toggle('faint', !isChosen(point));
      row.hidden = !isChosen(point);
      const cells = [inHours(point.hours[by] ?? Number.NaN), intervalOf(point, by), ratioInWords(point, by)];
      cells.forEach((cell, index) => {
        const place = row.cells[row.cells.length - cells.length + index];
        if (place) place.textContent = cell;
      });
    }
    if (summary) summary.textContent = scoreInWords(chosen, by);
  }

  /** The run that the address names stands beside the plot, and is where reading goes on. */
  function open(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const card = page.getElementById(id);
    if (!card?.matches('#cards > article')) return;
    for (const other of page.querySelectorAll('#cards > article'))
      other.classList.toggle('chosen', other === card);
    for (const { point, dot } of all) {
      if (`run-${point.id}` === id) dot.setAttribute('aria-current', 'true');
      else dot.removeAttribute('aria-current');
    }
    card.scrollIntoView({ block: 'nearest' });
    card.focus({ preventScroll: true });
  }

  controls.addEventListener('change', show);
  addEventListener('hashchange', open);
  // A browser may keep what was chosen before the page was left.
  show();
  open();
}
