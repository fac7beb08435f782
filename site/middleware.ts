import { defineMiddleware } from 'astro:middleware';
import { base } from './layouts/base.ts';
import { speak } from './words/current.ts';
import { everything } from './words/everything.ts';
import { languageOf } from './words/language.ts';

/** Every page is made in the language that its address names; the build makes one after the other. */
export const onRequest = defineMiddleware(({ url }, next) => {
  speak(everything[languageOf(url.pathname.slice(base.length))]);
  return next();
});
