import { layoutPriors } from './layoutPriors.ts';
import { parallelismPriors } from './parallelismPriors.ts';
import { csv } from './prior.ts';
import { servingPriors } from './servingPriors.ts';
import { taskPriors } from './taskPriors.ts';
import { trainingPriors } from './trainingPriors.ts';

/** The whole of data/priors.csv, from the open data alone. */
export function priorsText(): string {
  return csv([
    ...servingPriors(),
    ...layoutPriors(),
    ...taskPriors(),
    ...trainingPriors(),
    ...parallelismPriors(),
  ]);
}
