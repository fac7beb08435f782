import type { APIRoute } from 'astro';
import { estimateJsonSchema, scenarioJsonSchema } from 'flopprint/report';

const schemas = { scenario: scenarioJsonSchema, estimate: estimateJsonSchema } as const;

/** JSON Schema of what a scenario may state and of what an estimate holds, as the version of this site has them. */
export const getStaticPaths = () =>
  Object.entries(schemas).map(([name, make]) => ({ params: { name }, props: { make } }));

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify((props as { make: () => object }).make())}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
