/**
 * `npm run changes`: what the tables and equations of now do to the reference scenarios, as a section for CHANGELOG.md.
 * `-- --write` also records the new totals; `-- --from <file>` compares with another record, such as that of a release.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesTable, compute, readRecorded, recordPath } from './scenarios/reference.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, from: { type: 'string' } } });
const before = values.from || existsSync(recordPath) ? readRecorded(values.from) : undefined;
const after = compute();
console.log(changesTable(before, after));
if (values.write) writeFileSync(recordPath, `${JSON.stringify(after, undefined, 2)}\n`);
