import { escapeLatex, visible } from '../escape.ts';
import type { CitedSource, Report, ReportFormat } from '../report.ts';
import { json, madeBy, safeAddress } from './facts.ts';

/** What is cited: the tool first, then each source of data and equations in the order of the report. */
interface Citation {
  readonly key: string;
  readonly title: string;
  readonly authors?: string;
  readonly year?: number;
  readonly url?: string;
  readonly doi?: string;
  readonly version?: string;
  readonly note?: string;
}

function citationsOf(report: Report): Citation[] {
  const taken = new Set<string>();
  const keyFor = (id: string): string => {
    const plain = id.replace(/[^A-Za-z0-9.:-]+/g, '-') || 'source';
    let key = plain;
    for (let copy = 2; taken.has(key); copy++) key = `${plain}-${copy}`;
    taken.add(key);
    return key;
  };
  return [
    toolOf(report, keyFor('flopprint')),
    ...report.sources.map((source) => citationOf(source, keyFor(source.id))),
  ];
}

/** As CITATION.cff has it. */
function toolOf(report: Report, key: string): Citation {
  const { version, data } = report.estimate;
  const year = Number(/^\d{4}/.exec(data)?.[0]);
  const url = safeAddress(report.link);
  return {
    key,
    title:
      'flopprint: carbon, energy and water footprint of an AI model, before it is trained and over its whole life',
    authors: 'The flopprint authors',
    ...(Number.isNaN(year) ? {} : { year }),
    ...(url === undefined ? {} : { url }),
    version,
    note: madeBy(report),
  };
}

function citationOf({ title, authors, year, url, doi, licence, of }: CitedSource, key: string): Citation {
  const address = safeAddress(url);
  const note = [
    ...(of.length > 0 ? [`used for ${usesOf(of)}`] : []),
    ...(licence ? [`licence: ${licence}`] : []),
  ];
  return {
    key,
    title,
    ...(authors ? { authors } : {}),
    ...(year === undefined ? {} : { year }),
    ...(address === undefined ? {} : { url: address }),
    ...(doi && /^10\.\d+\/[\w.()/:;-]+$/.test(doi) ? { doi } : {}),
    ...(note.length > 0 ? { note: note.join('; ') } : {}),
  };
}

/** Labels hold commas themselves. */
function usesOf(labels: readonly string[]): string {
  const more = labels.length - namedUses;
  return `${labels.slice(0, namedUses).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const namedUses = 3;

/**
 * BibTeX as every style knows it: `@misc`, since what kind of work a source is stands in no table; titles and authors
 * in double braces, since authors are one text (`Patterson et al.`) that BibTeX would otherwise take apart.
 */
export const bibtex: ReportFormat = {
  id: 'bibtex',
  label: 'References, BibTeX',
  purpose: 'The tool and every source of its data, for the bibliography of a LaTeX document.',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: (report) => citationsOf(report).map(entryOf).join('\n'),
};

function entryOf({ key, title, authors, year, url, doi, version, note }: Citation): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escapeLatex(title)}}`],
    ['author', authors && `{${escapeLatex(authors)}}`],
    ['year', year === undefined ? undefined : String(year)],
    ['version', version && escapeLatex(version)],
    ['doi', doi],
    ['url', url],
    ['note', note && escapeLatex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * CSL-JSON, the input of citeproc, Zotero and pandoc. Authors stand as one literal name, as our table of sources has
 * them.
 */
export const csl: ReportFormat = {
  id: 'csl-json',
  label: 'References, CSL-JSON',
  purpose: 'The tool and every source of its data, for Zotero, pandoc and other reference managers.',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (report) => json(citationsOf(report).map(itemOf)),
};

function itemOf({ key, title, authors, year, url, doi, version, note }: Citation, index: number): object {
  return {
    id: key,
    type: index === 0 ? 'software' : 'document',
    title: visible(title),
    ...(authors ? { author: [{ literal: visible(authors) }] } : {}),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(version ? { version: visible(version) } : {}),
    ...(url ? { URL: url } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(note ? { note: visible(note) } : {}),
  };
}
