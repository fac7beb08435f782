/*
 * Text from outside, made inert. What cannot be seen (control characters, marks that turn the reading direction, halves
 * of characters, tags) is shown as `[U+202E]` everywhere, so that a name cannot say one thing to the eye and another to
 * a machine; a line break becomes a space, since every name here stands inside a line.
 */

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text on one line in which every character can be seen. Every escape below begins with it. */
export function visible(text: string): string {
  return text.replace(lineBreaks, ' ').replace(unseen, codePoint);
}

/** Text for the content or a quoted attribute of an HTML or XML element. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => htmlOf[character] ?? character);
}

const htmlOf: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text inside a line or a table cell of Markdown: no emphasis, link, mention, code, formula, HTML or heading comes of
 * it, with CommonMark nor with the extensions of GitHub.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]|~$#!^@{}]/g, String.raw`\$&`)
    .replace(/[&<>]/g, (character) => htmlOf[character] ?? character)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/(?<=\bwww)\./gi, String.raw`\.`)
    .replace(/^\s+|\s+$/g, '')
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/**
 * Text inside a paragraph or a table cell of LaTeX, for any engine and for its oldest font encoding, since a fragment does
 * not know the document that it is put in. Letters that TeX builds from a Latin letter and an accent stay; a character
 * that would stop the engine is shown as `[U+4E2D]`.
 */
export function escapeLatex(text: string): string {
  return visible(text)
    .replace(
      /[^a-zA-Z0-9 .,;:()/!?+*=@']/gu,
      (character) => latexCharacters[character] ?? latexLetter(character),
    )
    .replace(/(?<=\d|\\ensuremath\{-\})\}\\textsuperscript\{/g, '');
}

function latexLetter(character: string): string {
  const [base = '', ...marks] = character.normalize('NFD');
  const isLetter =
    ownLetters.test(character) || (/[a-zA-Z]/.test(base) && character <= 'ž' && marks.length === 1);
  return isLetter && marks.every((mark) => accents.test(mark)) ? character : codePoint(character);
}

/** Letters that are no accented ones, and the accents that can be put on any letter; the ogonek cannot. */
const ownLetters = /^[ßæÆœŒøØłŁı]$/;
const accents = /^[\u0300-\u0304\u0306-\u0308\u030a-\u030c\u0327]$/;

const latexCharacters: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  '"': String.raw`\textquotedblright{}`,
  '`': String.raw`\textasciigrave{}`,
  // Kept apart from neighbours, or two hyphens would be set as a dash; brackets, or they would be read as an option.
  '-': '{-}',
  '[': '{[}',
  ']': '{]}',
  '\u00a0': '~',
  '\u2009': String.raw`\,`,
  '\u202f': String.raw`\,`,
  '–': '{--}',
  '—': '{---}',
  '‘': '`',
  '’': "'",
  '“': String.raw`\textquotedblleft{}`,
  '”': String.raw`\textquotedblright{}`,
  '…': String.raw`\ldots{}`,
  '·': String.raw`\textperiodcentered{}`,
  '×': String.raw`\ensuremath{\times}`,
  '÷': String.raw`\ensuremath{\div}`,
  '−': String.raw`\ensuremath{-}`,
  '±': String.raw`\ensuremath{\pm}`,
  '≈': String.raw`\ensuremath{\approx}`,
  '≤': String.raw`\ensuremath{\leq}`,
  '≥': String.raw`\ensuremath{\geq}`,
  '→': String.raw`\ensuremath{\rightarrow}`,
  '°': String.raw`\textdegree{}`,
  µ: String.raw`\textmu{}`,
  μ: String.raw`\textmu{}`,
  '²': String.raw`\textsuperscript{2}`,
  '³': String.raw`\textsuperscript{3}`,
  '¹': String.raw`\textsuperscript{1}`,
  '⁰': String.raw`\textsuperscript{0}`,
  '⁴': String.raw`\textsuperscript{4}`,
  '⁵': String.raw`\textsuperscript{5}`,
  '⁶': String.raw`\textsuperscript{6}`,
  '⁷': String.raw`\textsuperscript{7}`,
  '⁸': String.raw`\textsuperscript{8}`,
  '⁹': String.raw`\textsuperscript{9}`,
  '⁻': String.raw`\textsuperscript{\ensuremath{-}}`,
  '₀': String.raw`\textsubscript{0}`,
  '₂': String.raw`\textsubscript{2}`,
};

/**
 * One cell of a CSV row (RFC 4180), quotation marks included where needed. A spreadsheet reads no formula in it: text
 * that would begin one is preceded by an apostrophe; a number is left as it is.
 */
export function csvCell(text: string): string {
  const shown = visible(text);
  const guarded = /^\s*[=+\-@＝＋－＠]/u.test(shown) && !isNumber(shown) ? `'${shown}` : shown;
  return /[",]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function isNumber(text: string): boolean {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text);
}

function codePoint(character: string): string {
  return `[U+${codeOf(character)}]`;
}

/** The number of a character as Unicode writes it: `202E`. */
export function codeOf(character: string): string {
  const hexadecimal = 16;
  const usualLength = 4;
  return (character.codePointAt(0) ?? 0).toString(hexadecimal).toUpperCase().padStart(usualLength, '0');
}
