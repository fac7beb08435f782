import { runs } from 'flopprint/data/runs';
import type { TrainingValidation } from 'flopprint/validation';

const designPower = ['computed_tdp_or_assumed_power'];
const metered = ['metered_system', 'metered_gpu'];

/** What the table of published runs can and cannot tell, counted. */
export function limits({ rows, unused }: TrainingValidation) {
  const count = (holds: (run: (typeof runs)[number]) => boolean): number => runs.filter(holds).length;
  const judged = rows.filter(({ hours }) => hours !== undefined);
  const ids = new Set(judged.map(({ id }) => id));
  const ours = runs.filter(({ id }) => ids.has(id));
  const organisations = Map.groupBy(ours, ({ organisation }) => organisation);
  const [most] = [...organisations].toSorted(([, left], [, right]) => right.length - left.length);
  return {
    all: runs.length,
    judged: judged.length,
    families: new Set(judged.map(({ family }) => family)).size,
    tierA: ours.filter(({ timeTier }) => timeTier === 'A').length,
    tierB: ours.filter(({ timeTier }) => timeTier === 'B').length,
    designPower: count(({ energyBasis = '' }) => designPower.includes(energyBasis)),
    metered: count(({ energyBasis = '' }) => metered.includes(energyBasis)),
    meteredJudged: rows.filter(({ energy }) => energy !== undefined).length,
    noEnergy: count(({ energyBasis = 'none' }) => energyBasis === 'none'),
    circularHours: rows.filter(({ hoursUnused }) => hoursUnused !== undefined).length,
    noCount: ours.filter(({ acceleratorCount }) => acceleratorCount === undefined).length,
    noPlace: ours.filter(({ location = 'undisclosed' }) => location.startsWith('undisclosed')).length,
    organisations: organisations.size,
    most: most && { name: most[0], runs: most[1].length },
    reasons: [...Map.groupBy(unused, ({ reason }) => reason)].map(([reason, them]) => ({
      reason,
      count: them.length,
    })),
  };
}
