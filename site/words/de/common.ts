import type * as english from '../en/common.ts';
import { choices } from './choices.ts';
import { fieldLabels } from './fieldLabels.ts';

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}`;

/** Words that stand for units in amounts of the library. */
const unitWords: Readonly<Record<string, string>> = {
  to: 'bis',
  day: 'Tag',
  days: 'Tage',
  year: 'Jahr',
  years: 'Jahre',
  parameter: 'Parameter',
  parameters: 'Parameter',
  token: 'Token',
  tokens: 'Token',
  accelerator: 'Beschleuniger',
  node: 'Knoten',
  request: 'Anfrage',
  requests: 'Anfragen',
  sequence: 'Sequenz',
  sequences: 'Sequenzen',
};
const unitWord = new RegExp(`(?<![\\p{L}])(?:${Object.keys(unitWords).join('|')})(?![\\p{L}])`, 'gu');

const parts: Readonly<Record<string, string>> = {
  training: 'Training',
  data: 'Daten',
  development: 'Entwicklung',
  postTraining: 'Post-Training',
  inference: 'Inferenz',
  storage: 'Speicherung',
  total: 'gesamt',
  upfront: 'vorab',
  parallelism: 'Parallelisierung',
  perRequest: 'je Anfrage',
};

/** Fetched with the model, whose messages they are. */
let translated: ((message: string) => string | undefined) | undefined;
let countries: Intl.DisplayNames | undefined;

/** Texts, some with slots, which travel with the page. */
export const common: typeof english.common = {
  language: 'de',
  abroad: 'en',
  large: { trillion: 'Billionen', billion: 'Milliarden', million: 'Millionen' },
  labels: {
    params: 'Parameter',
    active: 'Aktiv, bei Mixture of Experts',
    tokens: 'Token',
    acc: 'Beschleuniger',
    count: 'Anzahl',
    hours: 'Wie lange',
    place: 'Cloud-Region, Land oder Netzzone',
    mfu: 'Effizienz (MFU)',
    achieved: 'Erreichte Geschwindigkeit',
    precision: 'Zahlenformat',
    power: 'Leistung',
    scope: 'Leistung umfasst',
    pue: 'PUE',
    ci: 'CO₂-Intensität',
    wue: 'Wasser vor Ort (WUE)',
    ewif: 'Wasser für den Strom',
    life: 'Lebensdauer der Server',
    util: 'Davon genutzter Anteil',
    flops: 'Rechenaufwand',
    acch: 'Beschleunigerstunden',
    energy: 'Energie der Server',
  },
  fieldLabels,
  choices,
  link: {
    newer:
      'Dieser Link stammt von einer neueren Version des Rechners (v={theirs}, dies ist v={ours}): Gezeigt wird, was diese Version davon kennt.',
    noVersion: 'Dieser Link nennt eine Version, die es nicht gibt; er wird als v={ours} gelesen.',
    noPreset: 'Der Link nennt den Ausgangspunkt „{name}“, den es hier nicht gibt.',
  },
  badges: {
    stated: 'angegeben',
    data: 'Daten',
    default: 'Standardwert',
    equation: 'Gleichung',
    predicted: 'vorhergesagt',
    unverified: 'ungeprüft',
  },
  phases: {
    training: { title: 'Training', words: 'Training', about: '' },
    data: {
      title: 'Daten und Retrieval',
      words: 'Datenaufbereitung',
      about: 'Bereinigung, synthetische Token, Einbettung eines Datenspeichers.',
    },
    development: {
      title: 'Entwicklung',
      words: 'Entwicklung',
      about: 'Experimente, abgebrochene Läufe und Leerlauf, als Anteile des endgültigen Laufs.',
    },
    postTraining: {
      title: 'Post-Training',
      words: 'Post-Training',
      about: 'Fine-Tuning, Präferenzen, bestärkendes Lernen, Destillation.',
    },
    inference: {
      title: 'Inferenz',
      words: 'Inferenz',
      about: 'Beantwortete Anfragen: Token, Batch, wartende Server.',
    },
    storage: {
      title: 'Speicherung und Netzwerk',
      words: 'Speicherung',
      about: 'Gewichte, Checkpoints und Daten, die aufbewahrt und übertragen werden.',
    },
  },
  within: 'weniger als 0.05\u00a0% Abweichung',
  trail: {
    close: 'Schließen',
    fetching: 'Formel und Quellen werden geladen …',
    fetchingSources: 'Die Quellen werden geladen …',
    stated: 'Angegeben',
    standsIn: 'Der Wert ersetzt diese Gleichung:',
    equation: 'Gleichung:',
    page: 'Die Seite dieser Gleichung (englisch)',
    alternatives: 'Andere, nicht verwendete Daten für denselben Ort:',
    row: 'Zeile',
    source: 'Quelle',
    licence: 'Lizenz',
    whereInIt: 'Fundstelle',
    remembered: 'keine: der Wert ist nur aus dem Gedächtnis notiert',
    notFetched: 'die Datei mit der Fundstelle konnte nicht geladen werden',
    whole: 'die Quelle als Ganzes',
    note: 'Anmerkung',
    unverified: 'Ungeprüft',
    notCompared: 'dieser Wert wurde noch nicht mit seiner Quelle verglichen',
    rowWord: 'Zeile',
    isUnverified: ', ungeprüft',
    where: 'Woher dieser Wert kommt: {label}',
    statedIn: 'unter „{field}“',
    writtenAs: 'geschrieben als „{text}“',
    wouldGive: 'Die Gleichung hätte {amount} ergeben.',
    inTable: 'in {table}',
    review: '; zu prüfen bis {date}',
    insteadOf: 'statt {value}',
  },
  range: '{from} bis {to}',
};

/** What has to decide or to count something. */
export const commonPhrases: typeof english.commonPhrases = {
  amount: (text) => text.replace(unitWord, (word) => unitWords[word] ?? word),
  between: (interval) => interval.replace(' bis ', ' und '),
  listed: list,
  inSentence: (title) => title,
  country: (code, name) => {
    countries ??= new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' });
    return countries.of(code) ?? name;
  },
  fetchMessages: async () => {
    ({ translated } = await import('./messages.ts'));
  },
  message: (text) => {
    const own = translated?.(text);
    return own === undefined ? { text, isForeign: true } : { text: own };
  },
  apart: (percent, isAbove) => `${percent}\u00a0% ${isAbove ? 'darüber' : 'darunter'}`,
  trail: {
    part: (part) =>
      part
        .split('.')
        .map((one) => parts[one] ?? one)
        .join(', '),
  },
};
