/** Version of the code. */
export const version = '0.1.0';
/** Version of the tables: the date of the last change to a value. */
export const dataVersion = '2026-11-21';
