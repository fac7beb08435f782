import { visible } from '../escape.ts';
import { ofRun } from '../paragraph.ts';
import type { Report, ReportFormat } from '../report.ts';
import {
  decimal,
  inSentence,
  included,
  json,
  machinesOf,
  madeBy,
  ofMaking,
  phasesOfMaking,
  placeOf,
  safeAddress,
  shownIn,
} from './facts.ts';
import { plain } from './typesettings.ts';

/**
 * The block of a model card's metadata. Keys and the unit, grams, as in docs/hub/model-cards-co2.md of
 * huggingface/hub-docs at 242f4a1 (August 2026); it has no key for energy, water, range or boundary, which stand in
 * `source`. The number is the one that prose prints, so that card and paper agree.
 */
export const huggingFaceMetadata: ReportFormat = {
  id: 'huggingface',
  label: 'Hugging Face metadata, co2_eq_emissions',
  purpose: 'The emissions block at the head of a model card, in grams.',
  extension: 'yaml',
  mediaType: 'application/yaml',
  write: (report) => {
    const carbon = ofMaking(report);
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['emissions', carbon && decimal(shownIn(carbon, 'gCO2e'))],
      ['source', quoted(sourceText(report))],
      ['training_type', trainingType(report)],
      ['geographical_location', quoted(placeOf(report))],
      ['hardware_used', quoted(machinesOf(report))],
    ];
    return `co2_eq_emissions:\n${fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value}\n`])).join('')}`;
  },
};

function sourceText(report: Report): string {
  const { estimate, link } = report;
  const making = estimate.quantities['upfront.carbon'];
  const carbon = ofMaking(report);
  const interval = carbon && plain.interval(carbon);
  const embodied = included(ofRun(estimate, 'embodiedCarbon'));
  const energy = estimate.quantities['upfront.facilityEnergy'] ?? estimate.total.energy;
  const address = safeAddress(link);
  return [
    `estimated with ${madeBy(report)}`,
    making
      ? `covers ${inSentence(phasesOfMaking(report))}`
      : `covers ${inSentence(Object.keys(estimate.phases))}, not training`,
    ...(interval ? [`90 % interval ${interval}`] : []),
    ...(energy ? [`energy ${plain.amount(energy)}`] : []),
    embodied ? 'a share of making the machines is included' : 'making the machines is not included',
    'location-based, no offsets',
    ...(address ? [address] : []),
  ].join('; ');
}

/** `pre-training` or `fine-tuning`, the two that the documentation names. */
function trainingType({ estimate }: Report): string | undefined {
  const { phases } = estimate;
  if (phases['training']) return '"pre-training"';
  return phases['postTraining'] ? '"fine-tuning"' : undefined;
}

/** A JSON string is a double-quoted scalar of YAML. */
const quoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : json(visible(text)).trimEnd();
