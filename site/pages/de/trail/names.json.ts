import type { APIRoute } from 'astro';
import { makeBook } from '../../../trail/makeBook.ts';
import { namesOf } from '../../../trail/names.ts';

/** The labels of the book in German; everything else of it is the same. */
export const GET: APIRoute = () => Response.json(namesOf(makeBook(), 'de'));
