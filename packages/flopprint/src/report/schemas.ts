import * as z from 'zod/mini';
import { phaseKeys } from '../estimate.ts';
import { fields, topFields, type Field } from '../fields.ts';
import { scenarioSchema } from '../scenario.ts';
import { shownUnit } from '../units.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Record<string, unknown>;

/**
 * JSON Schema (2020-12) of a scenario: the very schema by which one is read, each key with its label and the unit of a
 * bare number. Bounds are checked on reading, after units, and are told in words here.
 */
export function scenarioJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(scenarioSchema()) as JsonSchema;
  const groups = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  for (const [key, field] of Object.entries(topFields)) describe(groups[key], field);
  for (const [group, keys] of Object.entries(fields)) {
    const properties = (groups[group]?.['properties'] ?? {}) as Record<string, JsonSchema>;
    for (const [key, field] of Object.entries(keys)) describe(properties[key], field);
  }
  return titled('flopprint scenario', 'What is stated about a run.', schema);
}

function describe(schema: JsonSchema | undefined, field: Field): void {
  if (!schema) return;
  schema['description'] = field.kind === 'number' ? `${field.label}${numberWords(field)}` : field.label;
}

function numberWords(field: Extract<Field, { kind: 'number' }>): string {
  const unit = shownUnit(field.unit);
  const { min, max, aboveMin, whole } = field;
  return [
    unit === '1' ? '' : `; a bare number is in ${unit}`,
    min === undefined ? '' : `; ${aboveMin ? 'above' : 'from'} ${min}`,
    max === undefined ? '' : `; at most ${max}`,
    whole ? '; whole' : '',
  ].join('');
}

/**
 * The zod schema of an estimate, which `Estimate` is the type of. More may stand beside the keys at the top: a report
 * adds `content` and `digest`.
 */
function estimateSchema() {
  const amount = z.strictObject({
    value: z.number(),
    unit: z.string(),
    p5: z.optional(z.number()),
    p50: z.optional(z.number()),
    p95: z.optional(z.number()),
  });
  const alternative = z.strictObject({
    value: z.number(),
    unit: z.string(),
    row: z.string(),
    source: z.string(),
    year: z.optional(z.number()),
    basis: z.optional(z.string()),
  });
  const quantity = z.strictObject({
    value: z.number(),
    unit: z.string(),
    from: z.enum(['stated', 'default', 'predicted', 'data', 'equation']),
    low: z.optional(z.number()),
    high: z.optional(z.number()),
    p5: z.optional(z.number()),
    p50: z.optional(z.number()),
    p95: z.optional(z.number()),
    equation: z.optional(z.string()),
    inputs: z.optional(z.array(z.string())),
    field: z.optional(z.string()),
    written: z.optional(z.string()),
    computed: z.optional(z.number()),
    computedBy: z.optional(z.strictObject({ equation: z.string(), inputs: z.array(z.string()) })),
    row: z.optional(z.string()),
    source: z.optional(z.string()),
    year: z.optional(z.number()),
    basis: z.optional(z.string()),
    confidence: z.optional(z.enum(['verified', 'unverified'])),
    note: z.optional(z.string()),
    alternatives: z.optional(z.array(alternative)),
  });
  const phase = z.strictObject(Object.fromEntries(phaseKeys.map((key) => [key, z.optional(amount)])));

  return z.looseObject({
    schema: z.literal('flopprint/estimate@1'),
    version: z.string(),
    data: z.string(),
    method: z.string(),
    scenario: z.record(z.string(), z.unknown()),
    readAs: z.record(z.string(), z.string()),
    basis: z.optional(z.string()),
    total: z.strictObject({
      carbon: z.optional(amount),
      energy: z.optional(amount),
      water: z.optional(amount),
    }),
    phases: z.record(z.string(), phase),
    quantities: z.record(z.string(), quantity),
    warnings: z.array(z.strictObject({ field: z.string(), message: z.string() })),
    sensitivity: z.optional(
      z.array(z.strictObject({ key: z.string(), share: z.number(), widthIfKnown: z.number() })),
    ),
    skewedBy: z.optional(z.string()),
    distribution: z.optional(z.array(z.number())),
    content: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    digest: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  });
}

/** JSON Schema (2020-12) of an estimate and of the report that `--format json` writes, with the scenario's inside. */
export function estimateJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(estimateSchema()) as JsonSchema;
  const properties = schema['properties'] as JsonSchema;
  // The dialect is named once, at the root.
  const scenario = { ...scenarioJsonSchema(), $schema: undefined };
  return titled(
    'flopprint estimate',
    'The footprint of a run: totals, phases and every quantity with its origin.',
    {
      ...schema,
      properties: { ...properties, scenario: JSON.parse(JSON.stringify(scenario)) as JsonSchema },
    },
  );
}

const titled = (title: string, description: string, schema: JsonSchema): JsonSchema => ({
  ...schema,
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  description,
});
