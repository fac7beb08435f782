import type { Country } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { didYouMean, normalise } from '../nearest.ts';
import { short } from '../number.ts';

/**
 * The countries that names mean: a country by code or name, a continent, or `EU` for its members.
 * @param rows data/countries.csv.
 * @returns ISO 3166-1 alpha-2 codes, each once.
 * @throws InputError for a name that is none of these.
 */
export function countriesWithin(rows: readonly Country[], names: readonly string[]): readonly string[] {
  const found = names.flatMap((name) => {
    const wanted = normalise(name);
    const own = rows.filter(({ id, name: full, continent, union }) =>
      [id, full, continent, union ?? ''].some((one) => one !== '' && normalise(one) === wanted),
    );
    if (own.length > 0) return own.map(({ id }) => id);
    const known = [...new Set(rows.flatMap(({ id, name: full, continent }) => [id, full, continent]))];
    throw new InputError(
      'within',
      `no country or continent "${short(name)}"${didYouMean(name, known) || '; write codes such as FR, a continent such as Europe, or EU'}`,
    );
  });
  return [...new Set(found)];
}
