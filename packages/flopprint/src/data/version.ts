// Generated from /data by `npm run generate`; do not edit.

/** Date and hash of the tables. */
export const dataVersion = '2026-11-21+6cf3c647';
