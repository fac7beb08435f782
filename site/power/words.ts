/** Every text of the page that its island shows, in one place. */
export const words = {
  computing: 'Computing…',
  notFetched: 'The data could not be fetched. Try again in a moment.',
  best: { energy: 'least energy', carbon: 'least carbon', cost: 'least cost' },
  limit: {
    title: 'Training under a limit of power',
    summary: (power: string, energy: string, time: string): string =>
      `At ${power} of its power the accelerators take ${energy} of energy less and ${time} longer.`,
    chart: 'Energy against time, from the least limit to full power',
    about:
      'Each mark is a limit; those in colour are on the front: no other is both faster and lower in energy.',
    across: 'hours',
    up: 'MWh',
    caption: 'Limits, as a table',
    weight: 'Weight of energy against time in the cost of Zeus',
    weightOf: (energy: string, time: string): string => `energy ${energy}, time ${time}`,
    share: 'Power',
    watts: 'One accelerator, W',
    time: 'Time, h',
    energy: 'Energy, MWh',
    carbon: 'Carbon, t',
    cost: 'Cost (Zeus), MWh',
    marks: 'Remarks',
    off: 'not on the front',
    opens: (share: string, power: string): string => `${share} of power, ${power} W: open in the calculator`,
    optimum: (share: string): string =>
      `Carbon, machines included, would be least at ${share} of full power if the law held so far.`,
    law: 'law of speed and power',
    zeus: 'cost of Zeus',
  },
  building: {
    title: 'More servers under one budget of power',
    text: (more: string, saved: string, building: string, less: string): string =>
      `POLCA put ${more} more servers into one cluster, since power is seldom drawn at its peak. Each then has a smaller share of the building: ${saved} of ${building} kg for one accelerator of this run, ${less} of the embodied carbon of machine and building together. No energy is saved.`,
    equation: 'equation',
  },
  precision: {
    title: 'Training at fewer bits: what it costs in quality',
    caption: 'Quality by the scaling law for precision',
    bits: 'Bits',
    worth: 'Worth of its parameters',
    loss: 'Loss added, nat/token',
    about:
      'The guard of mixed precision: weights, activations and cache at so many bits. Fitted on models of up to 1.7 billion parameters and 26 billion tokens; its authors do not expect the constants to hold elsewhere.',
    law: 'scaling law for precision',
  },
  split: {
    title: 'Serving its phases on two kinds of machine',
    assumed: (requests: string): string =>
      `This run states no service: it is told for ${requests} requests of the usual length. Shares do not depend on how many.`,
    prefill: 'Prefill on',
    decode: 'Decoding on',
    work: 'Split',
    caption: 'Serving on either machine, and split either way',
    energy: 'Energy of the machines, MWh',
    carbon: 'Carbon, t',
    prefillHours: 'Hours of prefill',
    decodeHours: 'Hours of decoding',
    summary: (prefill: string, decode: string, share: string): string =>
      `Lowest in energy: prefill on ${prefill} and decoding on ${decode}, ${share} against the best of one kind alone.`,
    alone: (name: string): string =>
      `Lowest in energy: both phases on ${name}; splitting them saves nothing.`,
    about: 'Moving the cache from one machine to the other is not counted.',
  },
  decode: {
    title: 'Generating tokens at a lower clock',
    summary: (least: string, most: string, prefill: string): string =>
      `At half the clock, decoding takes ${least} to ${most} longer, and prefill ${prefill}.`,
    parts: (memory: string, arithmetic: string, overhead: string): string =>
      `A step spends ${memory} of its time on bytes, ${arithmetic} on arithmetic and ${overhead} on neither; that last part may or may not slow down with the cores, which is what the band shows.`,
    cap: (power: string, limit: string): string =>
      `By the serving model it draws ${power} W of ${limit} W; a cap above that would never be reached, and would neither cost nor save anything.`,
    published: (saving: string, low: string, high: string): string =>
      `Published, not computed: locking the clock took up to ${saving} off the energy of decoding on H200, where decoding drew ${low} to ${high} of the design power and no cap was reached`,
    grade: (grade: string): string => `evidence grade ${grade}`,
    chart: 'Time added at a lower clock',
    about: 'The band is decoding, from overheads of the host to overheads of the cores; the line is prefill.',
    caption: 'Clocks, as a table',
    clock: 'Clock',
    least: 'Decoding, at least',
    most: 'Decoding, at most',
    prefill: 'Prefill',
    equation: 'equation',
  },
} as const;
