/**
 * The messages of the library that readers meet most often, as patterns over its English; what is not here stays
 * English and is marked so. Names of controls in them are German already.
 */
const patterns: readonly (readonly [english: RegExp, german: string])[] = [
  [/^"(.*)" is not a number; write one such as (.*)$/, '„$1“ ist keine Zahl; schreiben Sie zum Beispiel $2'],
  [
    /^"(.*)" is not a unit of this field; write it in (.*)$/,
    '„$1“ ist keine Einheit dieses Feldes; schreiben Sie den Wert in $2',
  ],
  [/^unknown unit "(.*)"; write it in (.*)$/, 'unbekannte Einheit „$1“; schreiben Sie den Wert in $2'],
  [/^unknown word “(.*)”; write the number in (.*)$/, 'unbekanntes Wort „$1“; schreiben Sie die Zahl in $2'],
  [
    /^“(.*)” is neither a number nor an expression such as (.*)$/,
    '„$1“ ist weder eine Zahl noch ein Ausdruck wie $2',
  ],
  [/^both sides of a sum have to measure the same$/, 'beide Seiten einer Summe müssen dieselbe Größe messen'],
  [/^(.*) is not a finite number; write (.*)$/, '$1 ist keine endliche Zahl; erlaubt ist $2'],
  [/^(.*) is too small; write (.*)$/, '$1 ist zu klein; erlaubt ist $2'],
  [/^(.*) is too large; write (.*)$/, '$1 ist zu groß; erlaubt ist $2'],
  [/^(.*) is not a whole number; write (.*)$/, '$1 ist keine ganze Zahl; erlaubt ist $2'],
  [
    /^a count has no range; write one whole number$/,
    'eine Anzahl hat keinen Bereich; schreiben Sie eine ganze Zahl',
  ],
  [
    /^low (.*) is above high (.*); swap them$/,
    'das untere Ende $1 liegt über dem oberen $2; vertauschen Sie beide',
  ],
  [/^unknown accelerator "(.*)": did you mean (.*)\?$/, 'unbekannter Beschleuniger „$1“: meinen Sie $2?'],
  [/^unknown accelerator "(.*)"; list them with .*$/, 'unbekannter Beschleuniger „$1“'],
  [/^unknown grid zone "(.*)": did you mean (.*)\? \(.*\)$/, 'unbekannter Ort „$1“: meinen Sie $2?'],
  [
    /^unknown grid zone "(.*)" \(.*\)$/,
    'unbekannter Ort „$1“; schreiben Sie ein Land wie „DE“, einen Landesteil wie „US-VA“ oder eine Zone von Electricity Maps',
  ],
  [/^unknown region "(.*)": did you mean (.*)\?$/, 'unbekannte Region „$1“: meinen Sie $2?'],
  [/^"(.*)" is not one of (.*): did you mean (.*)\?$/, '„$1“ gehört nicht zu $2: meinen Sie $3?'],
  [/^"(.*)" is not one of (.*)$/, '„$1“ gehört nicht zu $2'],
  [/^"(.*)" is not a date; write (.*)$/, '„$1“ ist kein Datum; schreiben Sie $2'],
  [/^state the parameters \(or (.*)\)$/, 'geben Sie die Parameter an (oder $1)'],
  [/^state the tokens \(or (.*)\)$/, 'geben Sie die Token an (oder $1)'],
  [/^state the tokens of post-training \(or (.*)\)$/, 'geben Sie die Token des Post-Trainings an (oder $1)'],
  [/^state the accelerator \(or (.*)\)$/, 'geben Sie den Beschleuniger an (oder $1)'],
  [
    /^state the accelerator that (?:serves|generates|embeds) .*$/,
    'geben Sie den Beschleuniger an, der hier rechnet',
  ],
  [/^state the data kept \(or (.*)\)$/, 'geben Sie die aufbewahrten Daten an (oder $1)'],
  [/^state how long the data are kept$/, 'geben Sie an, wie lange die Daten aufbewahrt werden'],
  [
    /^state how many accelerators ran for these hours$/,
    'geben Sie an, wie viele Beschleuniger diese Stunden gelaufen sind',
  ],
  [/^state it too, or leave (.*) out$/, 'geben Sie auch dies an, oder lassen Sie $1 weg'],
  [/^state it or (.*), not both$/, 'geben Sie dies oder $1 an, nicht beides'],
  [
    /^state it too: how long these requests a day last$/,
    'geben Sie auch an, wie lange es so viele Anfragen am Tag gibt',
  ],
  [
    /^(.*) is more than the (.*) parameters; write at most as many$/,
    '$1 ist mehr als die $2 Parameter; erlaubt sind höchstens so viele',
  ],
  [
    /^(.*) is not (.*) × (.*) = (.*); state one of the two$/,
    '$1 ist nicht $2 × $3 = $4; geben Sie nur eines von beiden an',
  ],
  [
    /^not used beside (.*); state one of the two$/,
    'wird neben $1 nicht verwendet; geben Sie nur eines von beiden an',
  ],
  [
    /^no average carbon intensity is known for (.*); state (.*)$/,
    'für $1 ist keine mittlere CO₂-Intensität bekannt; geben Sie $2 an',
  ],
  [
    /^no PUE is known for this place, so the average of all data centres is used \((.*)\); large sites that train models report less$/,
    'für diesen Ort ist kein PUE bekannt, deshalb gilt der Durchschnitt aller Rechenzentren ($1); große Standorte, an denen Modelle trainiert werden, melden weniger',
  ],
  [
    /^no place is stated, so the world average grid is used; state (.*)$/,
    'es ist kein Ort angegeben, deshalb gilt der Weltdurchschnitt der Stromnetze; geben Sie einen Ort oder eine CO₂-Intensität an',
  ],
  [
    /^the host of a server with eight accelerators is assumed for (.*); state how many share yours$/,
    'für $1 wird der Host eines Servers mit acht Beschleunigern angenommen; geben Sie an, wie viele sich Ihren teilen',
  ],
  [
    /^no product footprint of (.*) is published, so the sum of its parts is used$/,
    'für $1 ist kein Produkt-Fußabdruck veröffentlicht, deshalb gilt die Summe der Teile',
  ],
  [
    /^an MFU of (.*) is above any published run; check count, hours and tokens, and that the peak is dense$/,
    'eine MFU von $1 liegt über jedem veröffentlichten Lauf; prüfen Sie Anzahl, Stunden und Token, und ob die Spitzenleistung ohne Sparsity gilt',
  ],
  [
    /^above the dense peak of (.*) \((.*) TFLOP\/s\); is it a sparse figure\?$/,
    'liegt über der dichten Spitzenleistung von $1 ($2 TFLOP/s); ist es ein Wert mit Sparsity?',
  ],
  [
    /^(.*) tokens per parameter is unusual; check the units of both$/,
    '$1 Token je Parameter sind ungewöhnlich; prüfen Sie die Einheiten von beiden',
  ],
  [/^a PUE of (.*) is above any data centre's$/, 'ein PUE von $1 liegt über dem jedes Rechenzentrums'],
  [
    /^(.*) gCO2e\/kWh is unusual; is it in another unit, such as kg\/kWh\?$/,
    '$1 gCO2e/kWh ist ungewöhnlich; ist eine andere Einheit gemeint, etwa kg/kWh?',
  ],
  [
    /^(.*) W for each accelerator over the stated hours, against (.*) W expected; check both$/,
    '$1 W je Beschleuniger über die angegebenen Stunden, erwartet sind $2 W; prüfen Sie beides',
  ],
  [
    /^weights, gradients and optimizer need (.*), not (.*)$/,
    'Gewichte, Gradienten und Optimierer brauchen $1, nicht $2',
  ],
  [
    /^(.*) W is above the (.*) W design power of (.*), so it is read as the power of the whole system; state .* to decide$/,
    '$1 W liegt über der Auslegungsleistung von $3 ($2 W), deshalb gilt der Wert als Leistung des ganzen Systems; geben Sie an, was die Leistung umfasst',
  ],
  [
    /^experts are stated without active parameters or dimensions, so every parameter counts as active$/,
    'Experten sind ohne aktive Parameter oder Maße angegeben, deshalb zählt jeder Parameter als aktiv',
  ],
  [
    /^embodied carbon is not included: .*$/,
    'herstellungsbedingte Emissionen sind nicht enthalten: Beschleuniger, sein Fußabdruck oder seine Stunden sind nicht bekannt',
  ],
  [
    /^not stated, so FLOP are 6·N·D; state (.*) for the exact count with attention and logits$/,
    'nicht angegeben, deshalb gilt 6·N·D; geben Sie $1 an, um mit Attention und Logits genau zu zählen',
  ],
  [/^not used: the carbon intensity is stated$/, 'nicht verwendet: die CO₂-Intensität ist angegeben'],
];

/** Words that stand inside of what the patterns keep. */
const inner: readonly (readonly [RegExp, string])[] = [
  [/\ba whole number\b/g, 'eine ganze Zahl'],
  [/\ba number\b/g, 'eine Zahl'],
  [/\bfrom (?=-?\d)/g, 'ab '],
  [/\babove (?=-?\d)/g, 'über '],
  [/\band up to\b/g, 'und bis'],
  [/\bup to\b/g, 'bis'],
  [/\bto (?=-?\d)/g, 'bis '],
  [/ or (?=[„“"])/g, ' oder '],
  [/” or “/g, '“ oder „'],
  [/“([^”“]*)”/g, '„$1“'],
  [/"([^"]*)"/g, '„$1“'],
];

/** A message of the library in German; nothing where no pattern has it. */
export function translated(message: string): string | undefined {
  const found = patterns.find(([english]) => english.test(message));
  if (!found) return undefined;
  const text = message.replace(found[0], found[1]);
  return inner.reduce((now, [english, german]) => now.replace(english, german), text);
}
