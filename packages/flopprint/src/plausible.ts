import { formatNumber } from './format.ts';
import type { Warning } from './quantity.ts';
import type { Resolved } from './resolve.ts';
import { constantValue } from './resolve/datum.ts';
import type { Tables } from './tables.ts';

/** Legal but implausible: what to say beside the result. Limits are rows of data/constants.csv. */
export function plausibilityWarnings({ ledger, read, device }: Resolved, tables: Tables): Warning[] {
  const warnings: Warning[] = [];
  const value = (key: string): number | undefined => ledger.quantities[key]?.value;
  const limit = (id: string): number => constantValue(tables, `limit-${id}`);
  const warn = (field: string, message: string): void => void warnings.push({ field, message });
  const share = (number: number): string => `${(100 * number).toPrecision(2)} %`;

  const mfu = value('impliedMfu') ?? value('mfu');
  if (mfu !== undefined && mfu > limit('mfu')) {
    const field = value('impliedMfu') === undefined ? 'hardware.mfu' : 'training.acceleratorHours';
    warn(
      field,
      `an MFU of ${share(mfu)} is above any published run; check count, hours and tokens, and that the peak is dense`,
    );
  }
  const achieved = value('achievedFlops');
  const peak = value('peakFlops');
  if (
    read.numbers.has('hardware.achievedFlops') &&
    achieved !== undefined &&
    peak !== undefined &&
    achieved > peak
  )
    warn(
      'hardware.achievedFlops',
      `above the dense peak of ${device?.name ?? 'the accelerator'} (${peak} TFLOP/s); is it a sparse figure?`,
    );

  const parameters = value('activeParameters');
  const tokens = value('tokens');
  if (parameters && tokens !== undefined && tokens > 0) {
    const ratio = (tokens * (value('epochs') ?? 1)) / parameters;
    if (ratio < limit('tokens-per-parameter-low') || ratio > limit('tokens-per-parameter-high'))
      warn(
        'training.tokens',
        `${ratio.toPrecision(2)} tokens per parameter is unusual; check the units of both`,
      );
  }
  const pue = value('pue');
  if (pue !== undefined && pue > limit('pue')) warn('site.pue', `a PUE of ${pue} is above any data centre's`);
  const intensity = value('carbonIntensity');
  if (read.numbers.has('site.carbonIntensity') && intensity !== undefined)
    if (
      intensity > limit('carbon-intensity-high') ||
      (intensity > 0 && intensity < limit('carbon-intensity-low'))
    )
      warn(
        'site.carbonIntensity',
        `${intensity} gCO2e/kWh is unusual; is it in another unit, such as kg/kWh?`,
      );
  const energy = value('itEnergy');
  const hours = value('acceleratorHours');
  const drawn =
    ledger.base['itEnergy'] !== undefined && hours
      ? (ledger.base['itEnergy'] ?? 0) / (ledger.base['acceleratorHours'] ?? 1)
      : undefined;
  const usual = ledger.base['systemPower'];
  if (
    read.numbers.has('training.energy') &&
    energy !== undefined &&
    drawn !== undefined &&
    usual !== undefined
  )
    if (drawn > usual * limit('power-ratio') || drawn < usual / limit('power-ratio'))
      warn(
        'training.energy',
        `${formatNumber(drawn)} W for each accelerator over the stated hours, against ${formatNumber(usual)} W expected; check both`,
      );

  const least = value('leastCount');
  const count = value('count');
  if (least !== undefined && count !== undefined && least > count)
    warn(
      'hardware.count',
      `weights, gradients and optimizer need ${Math.ceil(least)} × ${device?.name ?? ''}, not ${count}`,
    );

  const power = value('acceleratorPower');
  const design = value('thermalDesignPower');
  const stated =
    read.numbers.has('hardware.power') && read.texts.get('hardware.powerScope') === 'accelerator';
  if (stated && power !== undefined && design !== undefined && power > design * limit('power'))
    warn(
      'hardware.power',
      `${power} W is far above the ${design} W design power of ${device?.name ?? ''}; set powerScope to "system" if it covers the node`,
    );
  return warnings;
}
