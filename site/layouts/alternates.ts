import { languages, pathOf, type Language } from '../words/language.ts';

/**
 * The addresses of one page in every language, for search engines: whole ones, since they read no others, and so only
 * where the site knows where it lies.
 *
 * @param site the address of the site
 * @param path the page below its base, without a language
 */
export function alternatesOf(
  site: URL | undefined,
  base: string,
  path: string,
): readonly { readonly language: Language; readonly href: string }[] {
  if (!site) return [];
  return languages.map((language) => ({
    language,
    href: new URL(base + pathOf(language) + path, site).href,
  }));
}
