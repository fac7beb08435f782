export { dataVersion } from './data/version.ts';

/** Version of the code. */
export const version = '0.1.0';
