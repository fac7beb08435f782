import type * as english from '../en/calculator.ts';
import { commonPhrases as common } from './common.ts';
import { medianWords, sensitivityWords } from './uncertainty.ts';

/** Countries whose German names have an article. */
const withArticle: readonly (readonly [RegExp, string])[] = [
  [/^(?:Vereinigte Staaten|Vereinigten Staaten)/, 'den Vereinigten Staaten'],
  [/^Vereinigte Arabische Emirate/, 'den Vereinigten Arabischen Emiraten'],
  [/^Vereinigtes Königreich/, 'dem Vereinigten Königreich'],
  [/^Niederlande/, 'den Niederlanden'],
  [/^Philippinen/, 'den Philippinen'],
  [/^(Schweiz|Türkei|Slowakei|Ukraine|Mongolei|Dominikanische Republik)/, 'der $1'],
  [/^(Iran|Irak|Jemen|Libanon|Sudan|Tschad|Kosovo)/, 'dem $1'],
];
function inPlace(place: string): string {
  const found = withArticle.find(([name]) => name.test(place));
  return found ? place.replace(found[0], found[1]).replace('Dominikanische', 'Dominikanischen') : place;
}
/** A count before a noun: `eine Milliarde`, of which there is one only. */
const one = (count: string): string => count.replace(/^1 (Million|Milliarde|Billion)(?:en|n)$/, '1 $1');

const sentence: typeof english.calculatorPhrases.sentence = (run, say) => {
  const { size, active, tokens, device, count, place, intensity, isTrained, added } = run;
  say(isTrained ? 'Das Training ' : `${common.listed(added)} `);
  if (size !== undefined) {
    say('eines Modells mit ');
    say(`${one(size)} Parametern`, 'params');
    if (active !== undefined) {
      say(', davon ');
      say(`${one(active)} aktiv,`, 'active');
    }
  } else say('dieses Modells');
  if (tokens !== undefined) {
    say(' auf ');
    say(`${one(tokens)} Token`, 'tokens');
  }
  if (device !== undefined) {
    say(' mit ');
    say(count === undefined ? device : `${count} ${device}`, 'acc');
  }
  if (place !== undefined) {
    say(' in ');
    say(inPlace(place), 'place');
  } else if (intensity !== undefined) {
    say(' bei ');
    say(intensity, 'ci');
  }
  if (isTrained && added.length > 0) say(`, einschließlich ${common.listed(added)},`);
};

/** Texts, some with slots, which travel with the page. */
export const calculator: typeof english.calculator = {
  emits: ' verursacht schätzungsweise',
  emitsSeveral: ' verursachen schätzungsweise',
  addPhase: '{title} hinzufügen',
  removePhase: '{title} entfernen',
  likely: 'etwa {amount}',
  likelyWithin: 'etwa {amount}, mit 90 % Wahrscheinlichkeit {interval}',
  inputs: 'Eingaben',
  startFrom: 'Ausgangspunkt',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  units: 'Einheiten',
  share: {
    report: 'Zitierbarer Bericht (englisch)',
    levers: 'Was ihn senken würde (englisch)',
    copyAs: 'Kopieren als',
    link: 'Link',
    json: 'JSON',
    command: 'Befehl',
    fromBar: 'Kopieren Sie ihn aus der Adresszeile',
    refused: 'Dieser Browser lässt Seiten nicht kopieren',
    copyThe: 'Kopieren als {what}',
    copied: '{what} kopiert',
  },
  model: 'Das Modell',
  activeShort: 'Aktiv (MoE)',
  all: 'alle',
  training: 'Das Training',
  machine: 'Die Hardware',
  aName: 'ein Name, etwa H100',
  notListed:
    'Nicht in der Liste? Lassen Sie das Feld leer und geben Sie unter den Annahmen Leistung und Geschwindigkeit an.',
  predictedValue: 'vorhergesagt',
  place: 'Der Ort',
  somePlaces: 'Virginia, DE, aws/us-east-1 …',
  config: {
    read: 'Gelesen als {family}{parameters}{active}. Die Architektur steht unter den Annahmen.',
    parameters: ': {count} Parameter',
    active: ', davon {count} aktiv',
    noConfig: 'Das ist keine config.json: Sie enthält kein Objekt {…}.',
    from: 'Aus einer config.json von Hugging Face',
    label: 'config.json von Hugging Face',
    paste: 'Hier einfügen oder die Datei hierher ziehen: {"model_type": "llama", …}',
    stays: 'Wird auf diesem Rechner gelesen; nichts wird gesendet.',
    noJson: 'Das ist kein JSON: {reason}.',
  },
  assumptions: 'Annahmen',
  groups: {
    speed: 'Geschwindigkeit',
    power: 'Leistung',
    site: 'Strom und Wasser',
    machines: 'Server',
    known: 'Bereits bekannt, statt berechnet',
    shape: 'Architektur des Modells',
    parallelism: 'Wie der Lauf verteilt ist (Parallelisierung)',
  },
  reset: 'zurücksetzen',
  asUsual: 'wie üblich',
  names: {
    one: '1 Name passt',
    many: '{count} Namen passen',
    fit: 'Passende Namen',
    none: 'kein Name passt',
  },
  restOfLife: 'Der übrige Lebenszyklus',
  notCounted: 'noch nicht gezählt',
  stillNeeded: 'Noch nötig:',
  stillMissing: 'Es fehlt noch:',
  empty:
    'Geben Sie ein Modell, seine Token, einen Beschleuniger und einen Ort an: Das Ergebnis erscheint, sobald die Angaben dafür reichen.',
  lastResult: {
    before:
      'Dies ist das letzte Ergebnis, das berechnet werden konnte; weiter geht es, wenn Sie dies berichtigen:',
    after: '.',
    mend: '„{label}“',
  },
  shortLast: 'letztes Ergebnis',
  chain: {
    label: 'Vom Rechenaufwand zu den Emissionen',
    hours: 'Beschleunigerstunden',
    ofMachines: 'der Server',
    ofSite: 'des Rechenzentrums',
    statedAs: '6·N·D = {computed}, angegeben als',
    deviceHours: '{device}-Stunden',
  },
  sure: {
    described:
      'Jeder Punkt ist eine von {count} gleich großen Chancen. {inside} davon liegen zwischen {between}; der Wert ist {value}. {axis}Die Liste darunter enthält jeden Punkt.',
    logAxis: 'Die Achse ist logarithmisch. ',
    title: 'Wie sicher das ist',
    list: 'Die Punkte als Liste',
    makes: 'Woher die Spanne kommt',
    dots: 'Jeder Punkt ist eine von {count} gleich großen Chancen: In {inside} von {count} Fällen liegt die Summe zwischen {between}.',
    drawing: 'Wie sicher das ist: {count} gleich wahrscheinliche Summen',
    listed: '{count} gleich wahrscheinliche Summen in {unit}, von der kleinsten bis zur größten.',
  },
  split: {
    title: 'Emissionen durch Strom und durch die Herstellung der Server',
    electricity: 'Strom',
    machines: 'Server',
    described: 'Strom {electricity}, {share}; Server {machines}, {rest}.',
  },
  tiles: {
    facilityEnergy: 'Energie des Rechenzentrums',
    water: 'Wasserverbrauch',
    embodiedCarbon: 'Herstellung der Server',
    itEnergy: 'für die Server',
    duration: 'Laufzeit',
    pue: 'je Einheit an den Servern (PUE)',
    onSiteWater: 'vor Ort',
    offSiteWater: 'für den Strom',
    waterWithdrawal: 'insgesamt entnommen',
    acceleratorEmbodiedCarbon: 'Beschleuniger',
    hostEmbodiedCarbon: 'übrige Knoten',
    noRange: 'nichts davon hat eine Spanne',
    ofTotal: '{share}\u00a0% der Summe',
  },
  worthKnowing: 'Gut zu wissen',
  note: 'Hinweis',
  among: {
    methods: 'Was jede veröffentlichte Methode zu diesem Lauf sagt',
    title: 'Unter veröffentlichten Läufen',
    about:
      'Tonnen CO₂e auf einer logarithmischen Achse. Die meisten veröffentlichten Zahlen zählen nur den Strom: Der Ring ist der Strom dieses Laufs, der Punkt seine Summe.',
    here: 'dieser Lauf',
    beyond: 'dieser Lauf, jenseits',
    below: 'dieser Lauf, darunter',
    described: 'Dieser Lauf liegt mit {amount} über {below} von {all} veröffentlichten Läufen',
  },
  compared: {
    title: 'Was veröffentlicht wurde, und wie weit dies davon entfernt ist',
    changed:
      'Sie haben die Eingaben geändert; die Zahlen beschreiben nicht mehr allein den veröffentlichten Lauf.',
    like: 'Gleiches mit Gleichem',
    published: 'veröffentlicht',
    here: 'hier',
    difference: 'diese Schätzung liegt',
    publishedIn: 'Veröffentlicht in',
    onTerms: '; hier zu denselben Bedingungen: {terms}',
    row: 'Zeile {id}',
  },
  waiting: {
    besides: 'Nebeneinander, und für Ihre Publikation',
    elsewhere: 'Derselbe Lauf an anderen Orten und auf anderen Beschleunigern',
  },
  included: {
    title: 'Was nicht enthalten ist',
    always:
      'Gebäude, Transport und Entsorgung der Server, sofern nicht unter „Server“ angefordert. Die Spanne ist die der Eingaben und der Effizienz, wie die Herleitungen ihre Bereiche zeigen; was niemand angibt, etwa eine andere Systemgrenze, ist nicht darin. Standortbasiert: Zertifikate und Kompensationen werden nicht abgezogen.',
    left: 'Aus dem Lebenszyklus des Modells: {phases}; jede dieser Phasen lässt sich neben den Eingaben hinzufügen.',
  },
  notices: {
    leavesOut:
      'Die Daten konnten nicht geladen werden; dem Ergebnis fehlt die letzte Änderung. Versuchen Sie es gleich noch einmal.',
    ofPreset:
      'Die Daten konnten nicht geladen werden; gezeigt wird das Ergebnis des Ausgangspunkts. Versuchen Sie es gleich noch einmal.',
    notOfLink:
      'Die Daten konnten nicht geladen werden; gezeigt wird das Ergebnis des Ausgangspunkts, nicht das des Links. Versuchen Sie es gleich noch einmal.',
    sameTotal: ' Die Summe ist noch dieselbe.',
    madeWith: 'Dieser Link wurde mit Version {theirs} erstellt; dies ist {ours}.',
    otherTotal: ' Er ergab damals {then} t und ergibt jetzt {now} t.',
  },
  countedFromShape: '{count}, aus der Architektur gezählt',
  readAs: 'gelesen als {name}',
  acceleratorHours: '{hours} Beschleunigerstunden',
  hours: '{hours} Stunden',
  days: '{days} Tage',
  isPredicted: '{text}, vorhergesagt',
  isStated: '{amount}, angegeben',
  resetField: '{label} zurücksetzen',
  phaseNotCounted: '{title} ist noch nicht gezählt:',
  inMostCases: '{interval} in 90\u00a0% der Fälle',
  parts: '{electricity} durch Strom, {machines} durch die Herstellung der Server',
};

/** What has to decide or to count something. */
export const calculatorPhrases: typeof english.calculatorPhrases = {
  fetchLater: () => import('./later.ts'),
  sentence,
  sure: {
    sensitivity: sensitivityWords,
    median: medianWords,
  },
};
