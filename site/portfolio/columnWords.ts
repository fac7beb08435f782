import { fieldAt, formatUnit } from 'flopprint/model';
import { headerOf, type Reading } from 'flopprint/table';

/** What a column was read as, in words. */
export function readAs(reading: Reading): string {
  switch (reading.as) {
    case 'word':
      return withUnit(headerOf(reading.word).replace(/_/g, ' '), reading.unit);
    case 'field':
      return withUnit(fieldAt(reading.path)?.label ?? reading.path, reading.unit);
    case 'result':
      return 'made anew';
    case 'kept':
      return reading.twin === undefined ? 'kept, not read' : `kept; ${reading.twin} is read`;
  }
}

const withUnit = (words: string, unit?: string): string => (unit ? `${words}, ${formatUnit(unit)}` : words);
