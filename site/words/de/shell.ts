import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
  pages: {
    '': 'Rechner',
    'portfolio/': 'Portfolio',
    'decide/': 'Entscheiden',
    'methods/': 'Methoden',
    'published/': 'Veröffentlicht',
    'equations/': 'Gleichungen',
    'data/': 'Daten',
    'docs/': 'Doku',
  },
  skip: 'Zum Inhalt springen',
  pagesLabel: 'Seiten',
  languages: 'Sprache',
  footer: {
    about:
      'flopprint ist freie Software unter Apache-2.0. Nichts, was Sie eingeben, verlässt Ihren Browser. Jede Tabelle behält die Lizenz ihrer Quelle:',
    tables: 'Tabellen und Lizenzen',
    english:
      'Die Seiten der einzelnen Gleichungen und Datensätze und die Dokumentation gibt es nur auf Englisch, ebenso Titel und Anmerkungen der Quellen. Zahlen stehen in englischer Schreibweise: 1,290.5 sind eintausendzweihundertneunzig Komma fünf.',
  },
  search: {
    label: 'Gleichungen, Daten, Methoden und Doku durchsuchen',
    placeholder: 'Suchen',
    found: 'Gefunden',
  },
  theme: { dark: 'Dunkel', light: 'Hell' },
  calculator: {
    title: 'flopprint: Emissionen, Energie und Wasser eines KI-Modells',
    description:
      'Einen Trainingslauf angeben und seine Emissionen, seine Energie und sein Wasser erhalten; jede Zahl lässt sich bis zu ihrer Gleichung, ihren Daten und ihrer Quelle verfolgen. Läuft im Browser; nichts verlässt ihn.',
  },
  strip: (count) =>
    `${count} veröffentlichte Trainingsläufe auf einer logarithmischen Achse in Tonnen CO2e; die Tabelle darunter führt sie auf`,
  runsTable: {
    summary: 'Die veröffentlichten Läufe als Tabelle',
    run: 'Lauf',
    covers: 'Was er umfasst',
    unverified: '(ungeprüft)',
  },
  everyNumber: {
    off: 'Skripte sind ausgeschaltet',
    about:
      'Das Ergebnis oben ist das des Beispiels, berechnet beim Bau dieser Seite; andere Läufe brauchen ein Skript, das in Ihrem Browser läuft und nichts sendet: um einen Lauf einzugeben, eine Zahl an Ort und Stelle zu öffnen, Spannen neu zu ziehen. Ohne Skript berechnen',
    package: 'das Paket und der Befehl',
    compute: 'jeden Lauf:',
    then: 'und dann',
    title: 'Jede Zahl des Beispiels',
    equation: 'Gleichung',
    row: 'Zeile',
  },
};
