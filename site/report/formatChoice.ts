import type { ReportFormat } from 'flopprint/report';

/** What a menu needs to know of a format before the library that writes it is fetched. */
export type FormatChoice = Omit<ReportFormat, 'write'>;
