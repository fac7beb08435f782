/** The languages of the site; English is the one whose words the others have to have. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Where the pages of a language lie below the base of the site. */
export const pathOf = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/** The paths of a page that every language has, for `getStaticPaths` of `[...language]`. */
export const inEveryLanguage = (): { params: { language: string | undefined } }[] =>
  languages.map((language) => ({ params: { language: language === 'en' ? undefined : language } }));

/** The language of a page by its path below the base of the site. */
export const languageOf = (path: string): Language =>
  languages.find((language) => language !== 'en' && (path === language || path.startsWith(`${language}/`))) ??
  'en';
