/**
 * The same run elsewhere, and on other accelerators.
 *
 * @module
 */
export { openAccelerators, rankAccelerators, type RankedAccelerator } from './ranking/accelerators.ts';
export {
  rank,
  rankedBy,
  rankJudged,
  sorted,
  type Change,
  type Contest,
  type LeftOut,
  type Present,
  type RankedBy,
  type Ranking,
  type Standing,
} from './ranking/contest.ts';
export {
  movedTo,
  openPlaces,
  placeKinds,
  rankPlaces,
  type PlaceCandidate,
  type PlaceKind,
  type PlaceLimits,
  type RankedPlace,
} from './ranking/places.ts';
export { countriesWithin } from './ranking/residency.ts';
