import type { Report, ReportFormat } from '../report.ts';
import { csvText } from './csv.ts';
import { inPhase, nameOf, twelveDigits, valueIn } from './facts.ts';

type Columns = Readonly<Record<string, string | number | undefined>>;

/**
 * The columns of emissions.csv in the order of `EmissionsData`, codecarbon/output_methods/emissions_data.py at b05965e
 * (August 2026).
 */
const order = [
  ...['timestamp', 'project_name', 'run_id', 'experiment_id', 'duration', 'emissions', 'emissions_rate'],
  ...['cpu_power', 'gpu_power', 'ram_power', 'cpu_energy', 'gpu_energy', 'ram_energy', 'energy_consumed'],
  ...['water_consumed', 'country_name', 'country_iso_code', 'region', 'cloud_provider', 'cloud_region', 'os'],
  ...[
    'python_version',
    'codecarbon_version',
    'cpu_count',
    'cpu_model',
    'gpu_count',
    'gpu_model',
    'longitude',
  ],
  ...['latitude', 'ram_total_size', 'tracking_mode', 'cpu_utilization_percent', 'gpu_utilization_percent'],
  ...['ram_utilization_percent', 'ram_used_gb', 'on_cloud', 'pue', 'wue'],
] as const;

/**
 * A table as CodeCarbon writes it: one row for each phase, in seconds, kg of CO2e, kg per second, kWh and litres. As
 * CodeCarbon counts, `emissions` are those of the electricity alone, `energy_consumed` holds the PUE, and
 * `water_consumed` is that of the site. What the estimate does not know stays blank: there is no time stamp, no
 * computer and no tracking mode. `wue` is per kWh of the machines, as ISO/IEC 30134-9 has it, where CodeCarbon applies
 * it to energy that holds the PUE.
 */
export const codeCarbon: ReportFormat = {
  id: 'codecarbon',
  label: 'CodeCarbon emissions.csv',
  purpose: 'One row a phase in the columns of CodeCarbon, for dashboards and scripts that read its file.',
  extension: 'csv',
  mediaType: 'text/csv',
  write: (report) => {
    const rows = Object.keys(report.estimate.phases).flatMap((phase) => rowOf(report, phase));
    return csvText([order, ...rows.map((row) => order.map((column) => row[column]))]);
  },
};

function rowOf(report: Report, phase: string): Columns[] {
  const { names, content, estimate } = report;
  const energy = inPhase(report, phase, 'facilityEnergy');
  const carbon = inPhase(report, phase, 'operationalCarbon');
  if (!energy || !carbon) return [];
  const water = inPhase(report, phase, 'onSiteWater');
  const duration = phase === 'training' ? inPhase(report, phase, 'duration') : undefined;
  const seconds = duration && valueIn(duration, 's');
  const emissions = valueIn(carbon, 'kgCO2e');
  const count = phase === 'training' ? estimate.quantities['count']?.value : undefined;
  const { pue, wue } = estimate.quantities;
  return [
    {
      project_name: nameOf(report),
      run_id: `${content}-${phase}`,
      duration: seconds,
      emissions,
      emissions_rate: seconds ? twelveDigits(emissions / seconds) : undefined,
      energy_consumed: valueIn(energy, 'kWh'),
      water_consumed: water && valueIn(water, 'L'),
      country_name: names.country?.name,
      country_iso_code: names.country?.alpha3,
      cloud_provider: names.cloud?.provider,
      cloud_region: names.cloud?.region,
      gpu_count: count,
      gpu_model: count === undefined || !names.device ? undefined : `${count} x ${names.device}`,
      on_cloud: names.cloud ? 'Y' : undefined,
      pue: pue?.value,
      wue: wue?.value,
    },
  ];
}
