/**
 * Words that tie a file to the machine it was written on. A path counts where it starts: not inside a URL, nor after
 * a dot.
 */
const patterns: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.~-])\/(?:home|Users|root|tmp|work|workspace|farm|builds|mnt)\/[\w.-]+/g,
  },
  { what: 'a path of one machine', pattern: /\b[A-Z]:\\{1,2}Users\\{1,2}[\w.-]+/g },
  {
    what: 'a package registry',
    pattern: /\bregistry\.[a-z0-9-]+\.[a-z]+|\b(?:artifactory|verdaccio|nexus)\.[\w.-]+/gi,
  },
  { what: 'a package registry', pattern: /"resolved": "https?:[^"]*"/g },
  { what: 'a package registry', pattern: /\b_authToken\b|\/\/[\w.-]+:\d+\/(?:npm|repository|simple)\b/g },
];

/** Every such word in a file, as "path:line what: word". `own` are further words of this very machine. */
export function placeWords(path: string, text: string, own: readonly string[] = []): string[] {
  return text.split('\n').flatMap((line, index) => {
    const matched = patterns.flatMap(({ what, pattern }) =>
      [...line.matchAll(pattern)].map(([word]) => `${what}: ${word}`),
    );
    const owned = own.filter((word) => line.includes(word)).map((word) => `a word of this machine: ${word}`);
    return [...matched, ...owned].map((found) => `${path}:${index + 1} ${found}`);
  });
}
