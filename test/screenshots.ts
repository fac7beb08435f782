/**
 * `npm run screenshots`: builds and serves the site and photographs one page of each template, and the calculator in
 * several states, at three widths in light and dark, into screenshots/ with an index of them all.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, openSite } from './browser/site.ts';
import { samplePages } from './browser/builtPages.ts';

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
const widths = [320, 768, 1280];
const themes = ['light', 'dark'] as const;
/** Pixels beyond which a page is a list that goes on like that. */
const tallest = 6000;
const states = [
  '?v=1&preset=plan',
  '?v=1&preset=blank',
  '?v=1&preset=plan&acc=h100-smx',
  '?v=1&phases=data,development,postTraining,inference,storage&inference.requests=1B&postTraining.tokens=1B&storage.stored=50+TB&storage.duration=3',
];

const escape = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
build();
const site = await openSite();
const pages = [...samplePages(1), ...states];
const sheet = [];
for (const path of pages) {
  const name =
    path
      .replace(/[^\w.-]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'calculator';
  const shots = [];
  for (const width of widths) {
    for (const theme of themes) {
      const { page, close } = await site.visit(path, {
        viewport: { width, height: 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      await page.evaluate(() => document.fonts.ready);
      const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight));
      const file = `${name}-${width}-${theme}.png`;
      await page.screenshot({ path: folder + file, fullPage: true, clip: { x: 0, y: 0, width, height } });
      shots.push(
        `<a href="${file}"><img src="${file}" alt="${width} pixels, ${theme}" width="${width / 4}" loading="lazy"></a>`,
      );
      await close();
    }
  }
  sheet.push(`<h2>/${escape(path)}</h2>\n${shots.join('\n')}`);
  console.log(`/${path}`);
}
await site.close();
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every page</title>
<style>body { font-family: sans-serif } img { border: 1px solid #999; vertical-align: top }</style>
<h1>Every page at ${widths.join(', ')} pixels, light and dark</h1>
${sheet.join('\n')}
</html>
`,
);
console.log(`${pages.length * widths.length * themes.length} screenshots: ${folder}index.html`);
