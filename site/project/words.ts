/** Every text of the page, in one place. */
export const words = {
  title: 'A portfolio to 2030',
  lead: 'Energy and carbon of services in later years, on a low, a central and a high course: how use grows, how hardware and grids get better, and what new machines emit.',
  headline: (year: number, carbon: string, low: string, high: string) =>
    `In ${year} it would emit ${carbon}: ${low} on the low course, ${high} on the high one.`,
  factor: (times: string, year: number) => `That is ${times} times what it emits in ${year}.`,
  working: 'Working it out…',
  notFetched: 'The data could not be fetched. Try again in a moment.',
  chart: (measure: string) => `${measure} by year`,
  chartAbout: 'The line is the central course; the band reaches from the low to the high one.',
  measures: { carbon: 'Carbon', energy: 'Energy' },
  show: 'Show',
  mark: (year: number, central: string, low: string, high: string) =>
    `${year}: ${central}, ${low} to ${high}`,
  table: 'Each year on each course',
  year: 'Year',
  courses: { low: 'low', central: 'central', high: 'high' },
  ofCourse: (measure: string, course: string) => `${measure}, ${course}`,
  embodied: 'of carbon, central, making machines',
  returned: 'Return on environment',
  returnAbout:
    'Return on environment is carbon avoided over carbon emitted. It stands here where every part states what it avoids; that figure is yours.',
  parts: 'Parts',
  partsLead:
    'What each uses and emits in the first year. Growth and fall are one number a year for every course, or three: low, central, high.',
  part: (number: number, name: string) => (name ? `${number}. ${name}` : `Part ${number}`),
  fields: {
    name: 'Name',
    energy_mwh: 'Energy, MWh a year',
    carbon_intensity: 'Carbon intensity, g/kWh',
    embodied_t: 'Making machines, t CO2e a year',
    growth: 'Growth of use a year: low, central, high',
    grid: 'Grid whose trend goes on',
    decline: 'Or fall of its intensity a year: low, central, high',
    avoided_t: 'Carbon avoided elsewhere, t CO2e',
  },
  growthAbout:
    'No source says how your use grows. 0.2 is a fifth more each year; what stands here at first is an example to overwrite.',
  implied: (factor: string, percent: string) =>
    `For comparison: electricity of corporate AI that grows × ${factor} by 2030, with high adoption, would mean ${percent}\u202f% more use each year at the central efficiency, if its first year is 2024; the inputs of that study are not in its abstract.`,
  impliedRow: 'Desroches et al. 2025',
  trend: (name: string, from: number, to: number, percent: string) =>
    `${name}: ${percent}\u202f% less each year from ${from} to ${to}. The low course goes on like that, the central half as fast, the high not at all.`,
  noTrend: (zone: string) =>
    `${zone}: no trend of more than one year is known, and its intensity stays as it is.`,
  noGrid: 'No grid is named, and its intensity stays as it is.',
  ownDecline: 'Stated here, in place of the trend of a grid.',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  add: 'Add a part',
  file: 'Or read a file, as the command takes it',
  badFile: (columns: string) => `The file has no column ${columns}.`,
  assumptions: 'Assumptions',
  years: 'First and last year',
  efficiency: 'Operations for each unit of energy, growth a year on the low, central and high course',
  performance: 'Speed of one machine, growth a year on the low, central and high course',
  hardwareAbout:
    'The fastest comes first: what gets better faster has the lower course. Both are of new machines, so that a real fleet lags behind. Machines are taken to emit as much in the making every year.',
  row: 'its row and source',
  notes: 'What to know',
  equations: 'The equations of a year',
  command: 'The same as a command',
  reset: 'Back to the example',
  example: 'A service of ten million requests a day on an 8B model',
  address:
    'A run of the calculator becomes a part where its keys stand in the address: put project/ before the question mark. Its totals are then taken as those of a year.',
  whole: 'write the first and the last year as 2025-2030',
} as const;
