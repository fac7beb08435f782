import type { APIRoute } from 'astro';
import { makeIndex } from '../../search/makeIndex.ts';

export const GET: APIRoute = () => Response.json(makeIndex());
