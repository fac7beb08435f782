/** A piece of a text: plain, or set above or below the line. */
export interface Segment {
  readonly text: string;
  readonly as?: 'sub' | 'sup';
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';

/**
 * A text of the library, ready to be set: its Unicode powers and subscripts become real ones, since few fonts hold
 * them all, and its narrow space the ordinary one, which in these fonts is a fifth of an em.
 */
export function segments(text: string): Segment[] {
  return text
    .replaceAll('\u202f', '\u00a0')
    .split(/(₂|[⁰¹²³⁴-⁹⁻]+)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '₂') return { text: '2', as: 'sub' as const };
      if (!superscripts.includes(part.charAt(0))) return { text: part };
      const plain = [...part]
        .map((sign) => (sign === '⁻' ? '−' : String(superscripts.indexOf(sign))))
        .join('');
      return { text: plain, as: 'sup' as const };
    });
}
