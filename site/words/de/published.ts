import type { published as english } from '../en/published.ts';

export const published: typeof english = {
  title: 'Vorhersage und Veröffentlichung · flopprint',
  description:
    'Veröffentlichte Trainingsläufe und gemessene Energien der Inferenz, jeweils vorhergesagt mit Konstanten, die ohne ihre Modellfamilie angepasst wurden.',
  heading: 'Vorhersage und Veröffentlichung',
  lead: 'Jeder Lauf und jede Messung hier wurde mit Konstanten vorhergesagt, die ohne ihre Modellfamilie angepasst wurden. Auf der Linie ist die Vorhersage das, was veröffentlicht wurde; zwischen den gestrichelten Linien liegt sie innerhalb eines Faktors zwei.',
  training: 'Training: Beschleunigerstunden',
  seen: 'Gesehen wurden Parameter, Token, Beschleuniger, Anzahl und Jahr, und nichts, was gemessen wurde. Die Balken sind 90-%-Intervalle; ein Kreis ist ein dichtes Modell, eine Raute ein Mixture-of-Experts-Modell. Jeder Punkt öffnet, was veröffentlicht wurde, wie es zu sich selbst passt, und seine Herleitung.',
  by: 'Vorhergesagt durch',
  runs: 'Läufe',
  all: { accelerator: 'alle Beschleuniger', architecture: 'alle Architekturen', year: 'alle Jahre' },
  groupings: { accelerator: 'Beschleuniger', architecture: 'Architektur', year: 'Jahr' },
  architectures: { dense: 'dicht', 'mixture of experts': 'Mixture of Experts' },
  plot: {
    title: 'Vorhergesagte und veröffentlichte Beschleunigerstunden von Trainingsläufen',
    about:
      '{count} Läufe auf logarithmischen Achsen. Der Text darüber sagt, wie weit sie danebenliegen, und die Tabelle darunter führt sie auf.',
    unit: 'Beschleunigerstunden',
    predicted: 'vorhergesagt, {unit}',
    published: 'veröffentlicht, {unit}',
  },
  choose: 'Wählen Sie einen Punkt: Sein Lauf steht dann hier, mit Quellen, Prüfungen und Herleitung.',
  table: {
    summary: 'Die Läufe als Tabelle',
    run: 'Lauf',
    accelerator: 'Beschleuniger',
    published: 'veröffentlicht, h',
    predicted: 'vorhergesagt, h',
    interval: '90-%-Intervall',
    ratio: 'vorhergesagt durch veröffentlicht',
  },
  scores: {
    heading: 'Wie weit daneben',
    training: 'Fehler beim Training',
    predicted: 'Vorhergesagt',
    byGroup: 'Fehler der blind vorhergesagten Beschleunigerstunden nach Gruppen',
    hoursBlind: 'Beschleunigerstunden, blind',
    own: 'Durch flopprint',
    others: 'Beschleunigerstunden nach anderen Regeln',
    by: { accelerator: 'Nach Beschleuniger', architecture: 'Nach Architektur', year: 'Nach Jahr' },
    lines: {
      hours: 'Beschleunigerstunden, blind',
      energy: 'Energie, blind',
      energyGivenHours: 'Energie, bei gegebenen Stunden',
      carbon: 'Emissionen, bei gegebenem PUE und Stromnetz',
    },
    families: 'Familien',
    median: 'mittlerer Fehler (Median)',
    p90: '90. Perzentil',
    within: 'innerhalb eines Faktors zwei',
    bias: 'Verzerrung',
    covered: 'im 90-%-Intervall',
    noInterval: 'kein Intervall',
    about:
      'Fehler ist der vorhergesagte geteilt durch den veröffentlichten Wert, weniger eins; die Verzerrung ist sein Median mit Vorzeichen. Läufe einer Familie sind nicht unabhängig, deshalb sagt die Zahl der Familien mehr als die der Läufe.',
  },
  inference: {
    heading: 'Inferenz: Energie eines Ausgabetokens',
    seen: 'Gesehen wurden Architektur, Beschleuniger, ihre Zahl je Replik, Batch, Längen und Zahlenformat. Die gemessenen Energien sind die der Beschleuniger allein; die',
    rows: 'Zeilen',
    rest: 'nennen ihre Quellen. Die Punkte weit unter der Linie gehören zu einem Mixture-of-Experts-Modell, dessen Attention auf jedem Beschleuniger repliziert war, eine Anordnung, die das Modell nicht kennt.',
    plot: 'Vorhergesagte und gemessene Energie eines Ausgabetokens',
    about:
      '{count} Messungen auf logarithmischen Achsen; die Tabelle darunter sagt, wie weit sie danebenliegen.',
    errors: 'Fehler bei der Inferenz',
    energy: 'Energie eines Ausgabetokens',
    dot: '{model}: {measured} J gemessen, {predicted} J vorhergesagt',
  },
  limits: {
    heading: 'Was Offenlegungen nicht sagen können',
    few: 'An wenigen Läufen lässt sich messen. Von {all} Zeilen haben {judged} brauchbare Stunden, {tierA} der Stufe A und {tierB} der Stufe B, aus {families} Familien. Ausgelassen:',
    since: '{count}, denn:',
    circular: '; die Stunden von {count} weiteren, weil ihre FLOP diese Stunden mal einem FLOP/s-Wert sind',
    energies:
      'Die meisten veröffentlichten Energien prüfen nur die Rechnung: {designPower} sind Stunden mal eine Auslegungsleistung, {noEnergy} Läufe nennen keine, {metered} wurden gemessen. Blind vorhergesagte Energie wird an {meteredJudged} Läufen beurteilt, und an keinem der ersten Art.',
    who: 'Wer offenlegt, ist nicht, wer trainiert: {organisations} Organisationen haben die Läufe oben gemacht, {runs} davon {name}, fast alle mit offenen Gewichten. Die größten geschlossenen Modelle fehlen, und über den Fehler bei ihnen sagt diese Seite nichts.',
    missing:
      '{noCount} der {judged} sagen nicht, wie viele Beschleuniger liefen, {noPlace} nicht, wo. Eine Anzahl sagt, wie viel durch Kommunikation verloren ging; der Ort macht den größten Teil der Emissionen aus.',
    hours:
      'Stunden können Neustarts, abgebrochene Läufe und ungenutzte Reservierungen enthalten oder auslassen; wenige sagen, welches von beiden. Eine MFU weit unter den anderen, etwa 0.06 oder 0.13, steht eher für solche Stunden als für einen langsamen Lauf.',
    software:
      'Die Software hinter einem Lauf wird selten genannt und verschiebt seine Stunden um ein Viertel; keine Vorhersage allein aus der Hardware beseitigt das.',
    water:
      'Niemand hat bisher gemessenes Wasser vor Ort für einen Trainingslauf veröffentlicht, und auch keine gemessenen herstellungsbedingten Emissionen; beides wird hier nicht beurteilt.',
    serving:
      'Die Inferenz ist an Benchmarks mit gleichmäßiger Last gemessen: Wartende Server, Hosts und Kühlung eines wirklichen Dienstes kommen zu diesen Zahlen hinzu.',
  },
  card: {
    parameters: '{count} Milliarden Parameter',
    active: ', davon {count} aktiv',
    tokens: '{count} Milliarden Token',
    undisclosed: 'eine nicht genannte Zahl von',
    hours: 'Beschleunigerstunden, veröffentlicht',
    facilityEnergy: 'Energie des Rechenzentrums, veröffentlicht',
    itEnergy: 'Energie der Server, veröffentlicht',
    carbon: 'Emissionen, veröffentlicht',
    notJudged: 'kein Maßstab für eine Schätzung',
    energyFrom: 'Woher die Energie stammt',
    blind: 'Beschleunigerstunden, blind vorhergesagt',
    holds: 'mit 90\u00a0% Wahrscheinlichkeit {interval}; darin liegt, was veröffentlicht wurde',
    misses: 'mit 90\u00a0% Wahrscheinlichkeit {interval}; was veröffentlicht wurde, liegt nicht darin',
    checked: 'An sich selbst geprüft',
    unverified: ' (ungeprüft)',
    row: 'Zeile {id}',
    open: 'Diese Vorhersage im Rechner',
    openAbout:
      ', mit dem, was gesehen wurde, und nichts sonst. Seine Konstanten haben auch diese Familie gesehen, deshalb weichen die Stunden ein wenig von den hiesigen ab.',
    tiers: {
      A: 'A, als Maßstab geeignet',
      B: 'B, schwächer: abgeleitet, gerundet oder mit unklaren Grenzen',
    },
    energyBases: {
      none: 'es wurde keine Energie veröffentlicht',
      computed_tdp_or_assumed_power: 'Stunden mal eine Auslegungs- oder angenommene Leistung; kein Messgerät',
      metered_system: 'gemessen, ganze Server',
      metered_gpu: 'gemessen, nur Beschleuniger',
      category_average_power_x_time: 'die mittlere Leistung solcher Server mal die Zeit',
      metered_power_x_assumed_time: 'eine gemessene Leistung mal eine angenommene Zeit',
      short_sample_power_x_published_hours:
        'die Leistung einer kurzen Messung mal die veröffentlichten Stunden',
      operator_telemetry_aggregate: 'Telemetrie des Betreibers, für mehrere Modelle zusammen',
      lca_aggregate: 'eine Ökobilanz von Training und Inferenz zusammen',
      third_party_estimate: 'eine Schätzung anderer',
      debunked: 'inzwischen widerlegt',
      untraceable: 'auf keine Quelle zurückzuführen',
    },
    checks: {
      facility: 'Stunden × Leistung × PUE, geteilt durch die veröffentlichte Energie des Rechenzentrums',
      machines: 'Stunden × Leistung, geteilt durch die veröffentlichte Energie der Server',
      overhead: 'Energie der Server × PUE, geteilt durch die des Rechenzentrums',
      carbon: 'Energie × CO₂-Intensität, geteilt durch die veröffentlichten Emissionen',
      intensity: 'kg CO₂e/kWh, die aus Emissionen durch Stunden × Leistung folgen',
      mfu: 'MFU, die aus 6·N·D durch die Stunden bei der dichten bf16-Spitzenleistung folgt',
      power: 'W je Beschleuniger, die aus Energie durch Stunden folgen',
      ofFacility: ', Rechenzentrum',
      ofMachines: ', Server',
    },
  },
  baselines: {
    'an MFU of 0.4 for every run': 'eine MFU von 0.4 für jeden Lauf',
    'the median MFU of other families on the same accelerator, else on its generation':
      'die mittlere MFU anderer Familien auf demselben Beschleuniger, sonst auf seiner Generation',
    'the throughput of LLMCarbon as released, which takes every device with 80 GB for an A100':
      'der Durchsatz von LLMCarbon wie veröffentlicht, das jedes Gerät mit 80 GB für eine A100 hält',
    'the utilisation that this throughput is on an A100, on the peak of the device itself':
      'die Auslastung, die dieser Durchsatz auf einer A100 ist, auf der Spitzenleistung des Geräts selbst',
    'EcoLogits 0.9.3 as published: a batch of 64, accelerators by its memory rule':
      'EcoLogits 0.9.3 wie veröffentlicht: Batch 64, Beschleuniger nach seiner Speicherregel',
    'EcoLogits 0.9.3 given the true batch (at most 512) and number of accelerators':
      'EcoLogits 0.9.3 mit wahrem Batch (höchstens 512) und wahrer Zahl der Beschleuniger',
    '2·N·D operations at peak, at the design power':
      '2·N·D Operationen bei Spitzenleistung, bei Auslegungsleistung',
    '2·N·D operations at half the peak, at the design power (default of the LLMCarbon port)':
      '2·N·D Operationen bei halber Spitzenleistung, bei Auslegungsleistung (Standard der LLMCarbon-Portierung)',
  },
  label: '{name}: {published} h veröffentlicht, {predicted} h vorhergesagt',
  interval: '{low} bis {high}',
  noneGiven: 'keines angegeben',
  noRun: 'Kein Lauf entspricht dieser Auswahl.',
  oneRun: '1 Lauf',
  manyRuns: '{count} Läufe',
  score:
    '{runs}: Die Hälfte der Vorhersagen liegt um weniger als {median} daneben, neun von zehn um weniger als {p90}; {within} liegen innerhalb eines Faktors zwei{interval}.',
  covered: ', und {covered} der {count} veröffentlichten Werte liegen im 90-%-Intervall',
  below: ' Die mittlere Vorhersage (Median) liegt {bias} unter dem, was veröffentlicht wurde.',
  above: ' Die mittlere Vorhersage (Median) liegt {bias} über dem, was veröffentlicht wurde.',
};
