/** Astro's own command with its telemetry off, on every system alike: `node site/astro.mjs build`. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../bin/astro.mjs', import.meta.resolve('astro')).href);
