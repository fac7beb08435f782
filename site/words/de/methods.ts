import type { methods as english } from '../en/methods.ts';

export const methods: typeof english = {
  title: 'Methoden · flopprint',
  description:
    'Derselbe Trainingslauf nach flopprint und nach jeder von {count} veröffentlichten Methoden, die ihn annimmt, mit dem Grund für jeden Unterschied.',
  heading: 'Ein Lauf, alle Methoden',
  lead: 'Veröffentlichte Methoden zählen Verschiedenes und kommen deshalb für denselben Lauf zu verschiedenen Ergebnissen. Hier ist jede so angewandt, wie sie veröffentlicht wurde, samt den Fehlern, auf denen ihre Zahlen beruhen; zu jedem Unterschied steht der Grund.',
  open: 'Im Rechner öffnen',
  other: 'Jeder andere Lauf',
  address:
    'Hängen Sie an die Adresse dieser Seite an, was in der Adresse des Rechners ab dem Fragezeichen steht. Diese Beispiele stehen bereit:',
  all: 'Alle Methoden',
  under: '{name} nach {count} Methoden',
  logAxis:
    'Ein Punkt je Methode auf einer logarithmischen Achse in Tonnen CO2e; jeder Punkt führt zu seiner Zeile in der Tabelle darunter.',
  plainAxis:
    'Ein Punkt je Methode auf einer bei null beginnenden Achse in Tonnen CO2e; jeder Punkt führt zu seiner Zeile in der Tabelle darunter.',
  withChanges: '{name}, mit Änderungen',
  notFetched: 'Die Daten konnten nicht geladen werden. Versuchen Sie es gleich noch einmal.',
  fetching: 'Die Daten werden geladen …',
  left: 'Veröffentlichte Methoden zählen nur das Training; diese Phasen des Laufs werden nicht verglichen:',
  method: 'Methode',
  carbon: 'Emissionen',
  ofOurs: 'von unserer',
  energy: 'Energie',
  why: 'Warum sie abweicht',
  refused: '{count} Methoden, die diesen Lauf nicht annehmen, und warum',
  own: 'Die Schätzung des Rechners.',
  none: 'Keine Methode gibt für diesen Lauf Emissionen an.',
  summary: 'Von {least} bis {most}, nach {count} Arten, denselben Trainingslauf zu zählen.',
};
