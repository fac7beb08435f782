/** Before tests of pages: the site is built where it is older than what it is made of. */
export { build as setup } from './site.ts';
