import { runs } from 'flopprint/data/runs';

/** A published run on the strip. */
export interface Landmark {
  readonly id: string;
  readonly name: string;
  /** tCO2e */
  readonly carbon: number;
  readonly covers: string;
  readonly verified: boolean;
}

/** Runs that are well known, in the order in which they get a label where there is room. */
const known = [
  'gpt3-175b',
  'bloom-176b',
  'llama3.1-405b',
  'llama2-70b',
  'llama2-7b',
  'olmo2-7b',
  't5-11b',
  'opt-175b',
  'llama1-65b',
  'llama3.1-70b',
  'sd-v1',
  'strubell-bert-base',
  'gshard-600b',
  'palm-540b',
  'sam-vit-h',
  'llama3.1-8b',
  'olmo2-13b',
  'llama4-scout',
  'starcoderbase-15b',
];

/** Published runs with a carbon figure of their own: no sums of several models, none that contradict themselves. */
export function landmarks(): Landmark[] {
  const rank = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  return runs
    .filter(({ id, note = '', reportedScope = '' }) => known.includes(id) || !/not to be used|aggregate|whole development|LCA|extrapolated/.test(note + reportedScope))
    .flatMap(({ id, name, reportedCarbon, reportedScope = '', unverifiedColumns = [], confidence }) =>
      reportedCarbon === undefined || reportedCarbon < 0.5
        ? []
        : [
            {
              id,
              name,
              carbon: reportedCarbon,
              covers: reportedScope,
              verified: confidence === 'verified' && !unverifiedColumns.includes('reportedCarbon'),
            },
          ],
    )
    .sort((left, right) => rank(left.id) - rank(right.id));
}
