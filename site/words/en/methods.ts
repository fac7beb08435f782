export const methods = {
  title: 'Methods · flopprint',
  description:
    'The same training run under flopprint and every one of {count} published methods that accepts it, with the reason for each difference.',
  heading: 'One run, every method',
  lead: 'Published methods count different things, so they differ on the same run. Here each is applied as it was published, bugs included where its numbers depend on them, and each difference has its reason.',
  open: 'Open it in the calculator',
  other: 'Any other run',
  address:
    'Put what stands in the address of the calculator, from the question mark on, behind the address of this page. These presets are ready:',
  all: 'Every method',
  under: '{name} under {count} methods',
  logAxis:
    'One dot for each method on a logarithmic axis of tonnes of CO2e; each dot leads to its line in the table below.',
  plainAxis:
    'One dot for each method on an axis from zero of tonnes of CO2e; each dot leads to its line in the table below.',
  withChanges: '{name}, with changes',
  notFetched: 'The data could not be fetched. Try again in a moment.',
  fetching: 'Fetching the data…',
  left: 'Published methods count training alone, so these phases of the run are not compared:',
  method: 'Method',
  carbon: 'Carbon',
  ofOurs: 'of ours',
  energy: 'Energy',
  why: 'Why it differs',
  refused: '{count} methods that cannot take this run, and why',
  own: 'The estimate of the calculator.',
  none: 'No method gives carbon for this run.',
  summary: 'From {least} to {most}, by {count} ways of counting the same training run.',
};
