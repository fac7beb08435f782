/** An element of MathML: its text, or its children. */
export interface MathNode {
  readonly tag: string;
  readonly text?: string;
  readonly children?: readonly MathNode[];
}

const letters: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Xi: 'Ξ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
};
const operators: Readonly<Record<string, string>> = { cdot: '·', times: '×' };
const functions = new Set(['min', 'max', 'exp', 'ln']);
const fences: Readonly<Record<string, string>> = { '(': '(', ')': ')', '\\lceil': '⌈', '\\rceil': '⌉' };

/**
 * A formula of an equation record as a tree of MathML, which a page draws and a file writes out. It reads the LaTeX that
 * records and the generator write and no more.
 * @throws Error for a command that it does not know: a mistake in a record, not in a scenario.
 */
export function mathTree(latex: string): MathNode {
  const tokens = latex.match(/\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|\S/g) ?? [];
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const next = (): string => tokens[at++] ?? '';

  function row(ends: (token: string) => boolean): MathNode {
    const children: MathNode[] = [];
    for (let token = peek(); token !== undefined && !ends(token); token = peek()) children.push(scripted());
    return children.length === 1 && children[0] ? children[0] : { tag: 'mrow', children };
  }

  function group(): MathNode {
    if (peek() !== '{') return atom();
    next();
    const inside = row((token) => token === '}');
    next();
    return inside;
  }

  /** An atom with what stands below and above it. */
  function scripted(): MathNode {
    const base = atom();
    let below: MathNode | undefined;
    let above: MathNode | undefined;
    for (let token = peek(); token === '_' || token === '^' || token === "'"; token = peek()) {
      next();
      if (token === '_') below = group();
      else above = token === "'" ? { tag: 'mo', text: '′' } : group();
    }
    if (below && above) return { tag: 'msubsup', children: [base, below, above] };
    if (below) return { tag: 'msub', children: [base, below] };
    return above ? { tag: 'msup', children: [base, above] } : base;
  }

  function atom(): MathNode {
    const token = next();
    if (token === '{') {
      at -= 1;
      return group();
    }
    if (!token.startsWith('\\')) return plain(token);
    return command(token.slice(1));
  }

  function command(name: string): MathNode {
    if (name === 'frac') return { tag: 'mfrac', children: [group(), group()] };
    if (name === 'sqrt') return { tag: 'msqrt', children: [group()] };
    if (name === 'mathrm') return { tag: 'mtext', text: word() };
    if (name === 'left') {
      const open = fence(next());
      const inside = row((token) => token === '\\right');
      next();
      return { tag: 'mrow', children: [open, inside, fence(next())] };
    }
    if (functions.has(name)) return { tag: 'mi', text: name };
    const [letter, operator] = [letters[name], operators[name]];
    if (letter !== undefined) return { tag: 'mi', text: letter };
    if (operator !== undefined) return { tag: 'mo', text: operator };
    throw new Error(`no MathML for \\${name} in ${latex}`);
  }

  /** What stands in braces, letter for letter. */
  function word(): string {
    let text = '';
    if (next() !== '{') throw new Error(`\\mathrm without braces in ${latex}`);
    for (let token = next(); token !== '}' && token !== ''; token = next()) text += token.replace('\\', '');
    return text;
  }

  function fence(token: string): MathNode {
    const text = fences[token];
    if (text === undefined) throw new Error(`no fence ${token} in ${latex}`);
    return { tag: 'mo', text };
  }

  const tree = row(() => false);
  return tree.tag === 'mrow' ? tree : { tag: 'mrow', children: [tree] };
}

function plain(token: string): MathNode {
  if (/^\d/.test(token)) return { tag: 'mn', text: token };
  if (/^\p{L}$/u.test(token)) return { tag: 'mi', text: token };
  return { tag: 'mo', text: token === '-' ? '−' : token === '*' ? '∗' : token };
}
