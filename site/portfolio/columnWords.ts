import { fieldAt } from 'flopprint/model';
import { headerOf, type Reading } from 'flopprint/table';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';
import { formatUnit } from '../words/format.ts';

/** What a column was read as, in words. */
export function readAs(reading: Reading): string {
  const { rows: say } = words.portfolio;
  switch (reading.as) {
    case 'word':
      return withUnit(
        say.words[headerOf(reading.word)] ?? headerOf(reading.word).replace(/_/g, ' '),
        reading.unit,
      );
    case 'field':
      return withUnit(
        words.common.fieldLabels[reading.path] ?? fieldAt(reading.path)?.label ?? reading.path,
        reading.unit,
      );
    case 'result':
      return say.madeAnew;
    case 'kept':
      return reading.twin === undefined ? say.kept : filled(say.twin, { twin: reading.twin });
  }
}

const withUnit = (name: string, unit?: string): string => (unit ? `${name}, ${formatUnit(unit)}` : name);
