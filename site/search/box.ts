import { fetchIndex } from './fetchIndex.ts';
import { find, type Found } from './find.ts';

const most = 8;

/** Makes the search field of the header a combobox: what is found stands below it, and arrows and Enter choose. */
export function openBox(input: HTMLInputElement, list: HTMLUListElement, base: string): void {
  let found: readonly Found[] = [];
  let chosen = -1;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  function choose(index: number): void {
    chosen = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }
  function show(answers: readonly Found[]): void {
    found = answers;
    list.replaceChildren(...answers.map(optionOf));
    list.hidden = answers.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  }
  async function search(): Promise<void> {
    const asked = input.value;
    try {
      const index = await fetchIndex(base);
      if (asked === input.value) show(find(index, asked, most));
    } catch {
      // Without the index, Enter still leads to the page of the search, which says so.
      show([]);
    }
  }
  const go = (index: number): void => {
    const page = found[index];
    if (page) location.href = base + page.path;
  };

  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      // One place more than options: the field itself.
      const places = found.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      go(chosen);
    } else if (event.key === 'Escape') show([]);
  });
  input.addEventListener('blur', () => show([]));
  // A press must not take the focus from the field before it is a click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('li') : null;
    if (option) go([...list.children].indexOf(option));
  });
  if (input.value !== '') void search();
}

function optionOf({ title, group }: Found, index: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `found-${index}`;
  option.setAttribute('role', 'option');
  const where = document.createElement('span');
  where.className = 'quiet small';
  where.textContent = group;
  option.append(title, ' ', where);
  return option;
}
