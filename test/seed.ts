import fc from 'fast-check';

/**
 * Property tests draw the same cases each time, so that what fails belongs to what was changed; `FC_SEED=2 npm test`
 * draws others.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
