declare const kind: unique symbol;

/**
 * What a page gives to its island, as one text. The framework makes every object that it hands to an island reactive,
 * however deep: each word and each number read from it would then be followed. A text it leaves alone, and it is smaller.
 */
export type Sealed<T> = string & { readonly [kind]: T };

/** Closes what an island is given. Only what JSON can say comes through. */
export const seal = <T>(given: T): Sealed<T> => JSON.stringify(given) as Sealed<T>;

/** What was given, as plain objects. */
export const opened = <T>(sealed: Sealed<T>): T => JSON.parse(sealed) as T;
