import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { offline } from './site/offline/build.mjs';

/** The one script that runs before the page is painted; every other script is hashed by Astro itself. */
const theme = readFileSync(new URL('./site/layouts/theme.js', import.meta.url), 'utf8').trim();
const hashOf = (/** @type {string} */ text) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  // SITE is the address it is served from, BASE the path below it: both empty on a machine of one's own.
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  trailingSlash: 'ignore',
  // White space between words and links is kept.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Its colours are style attributes, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What several islands share is small: in one file it travels smaller than in fifteen.
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: /\/site\/(?:words\/(?:current|filled|format|joined|language)|parts\/(?:amounts|segments|Rich|Badge|Figure|Message|Label)|trail\/(?:book|provenance)|parts\/fileDrop|tables\/(?:load|rowPath|unpack)|form\/(?:address|inputs|phases|form|menus|stated|scale)|equations\/equationPath|layouts\/sealed)\.|\/flopprint\/src\/(?:format|number|units|nearest|errors|uncertaintyWords)\.ts|\/d3-array\/|rolldown\/runtime/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [svelte(), offline()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "img-src 'self' data:",
      ],
      scriptDirective: { hashes: [hashOf(theme)] },
    },
  },
});
