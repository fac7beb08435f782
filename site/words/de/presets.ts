import type { PresetsWords } from '../en/presets.ts';

export const presets: PresetsWords = {
  gpt3: {
    name: 'GPT-3, wie veröffentlicht',
    note: 'Rechenaufwand, Geschwindigkeit, Leistung, PUE und CO₂-Intensität sind wie veröffentlicht angegeben; geprüft wird hier also die Rechnung, nicht die Vorhersage.',
    disclosed: {
      operationalCarbon: {
        label: 'Emissionen des Stroms',
        covers: 'nur Strom, aus der mittleren Leistung ganzer Server; standortbasiert',
      },
      facilityEnergy: {
        label: 'Energie des Rechenzentrums',
        covers: 'Server mit ihren Hosts, mal einem PUE von 1.1',
      },
      duration: {
        label: 'Laufzeit',
        covers: 'von den Autoren aus den FLOP abgeleitet, nicht beobachtet',
      },
    },
  },
  bloom: {
    name: 'BLOOM 176B',
    note: 'Modell, Server, PUE, Stromnetz und Lebensdauer sind wie veröffentlicht angegeben; Stunden und Leistung sind vorhergesagt.',
    disclosed: {
      acceleratorHours: {
        label: 'Beschleunigerstunden',
        covers: 'des endgültigen Trainings, wie die Studie angibt',
      },
      operationalCarbon: {
        label: 'Emissionen des Stroms, „dynamisch“',
        covers: '400 W Auslegungsleistung je Beschleuniger; kein Host, kein PUE, keine Knoten im Leerlauf',
      },
      embodiedCarbon: {
        label: 'Herstellungsbedingte Emissionen',
        covers: 'Beschleuniger und Server, 6 Jahre zu 85 % genutzt',
      },
      carbon: {
        label: 'Emissionen, gesamt',
        covers:
          'dynamisch, herstellungsbedingt und 14.6 t von Knoten im Leerlauf, die diese Schätzung nicht zählt',
      },
    },
  },
  llama2: {
    name: 'Llama 2 70B',
    note: 'Die Model Card nennt weder PUE noch Stromnetz; ihre Zahl setzt die Werte der LLaMA-Publikation voraus, 1.1 und 385 g/kWh, die hier angegeben sind. Stunden und Leistung sind vorhergesagt.',
    disclosed: {
      acceleratorHours: {
        label: 'Beschleunigerstunden',
        covers: 'Pre-Training, wie die Model Card angibt',
      },
      operationalCarbon: {
        label: 'Emissionen des Stroms',
        covers:
          'Stunden mal 400 W Auslegungsleistung; kein Host, nichts gemessen, nichts herstellungsbedingt',
      },
    },
  },
  llama31: {
    name: 'Llama 3.1 405B',
    note: 'Die Model Card nennt weder Ort noch PUE noch CO₂-Intensität; an ihrer Stelle stehen die Vereinigten Staaten und der PUE der Rechenzentren von Meta im Jahr 2023. Stunden und Leistung sind vorhergesagt.',
    disclosed: {
      acceleratorHours: {
        label: 'Beschleunigerstunden',
        covers: 'wie die Model Card angibt; Neustarts und Post-Training sind darin enthalten',
      },
      operationalCarbon: {
        label: 'Emissionen des Stroms',
        covers:
          'Stunden mal 700 W Auslegungsleistung bei implizit 414 g/kWh; kein Host, nichts herstellungsbedingt',
      },
    },
  },
  olmo2: {
    name: 'OLMo 2 7B',
    note: 'Modell, Beschleuniger, PUE und Stromnetz sind wie veröffentlicht angegeben; Stunden und Leistung sind vorhergesagt, und die Schätzung zählt ganze Server.',
    disclosed: {
      itEnergy: {
        label: 'Energie der Beschleuniger',
        covers:
          'nur Beschleuniger, auf einem Knoten alle 25 ms gemessen; ohne Prozessoren, Netzwerk und Lüfter',
      },
      operationalCarbon: {
        label: 'Emissionen des Stroms',
        covers: 'diese gemessene Energie, mal einem PUE von 1.2 und 332 g/kWh',
      },
    },
  },
  deepseek3: {
    name: 'DeepSeek-V3, Pre-Training',
    note: 'Ein Mixture-of-Experts-Modell: Von 671 Milliarden Parametern arbeiten 37 an jedem Token. Stunden und Leistung sind vorhergesagt; der Ort wurde nicht veröffentlicht, an seiner Stelle steht China.',
    disclosed: {
      acceleratorHours: {
        label: 'Beschleunigerstunden',
        covers:
          'nur Pre-Training, wie die Autoren angeben; Energie und Emissionen wurden nicht veröffentlicht',
      },
    },
  },
  plan: {
    name: 'Ein Vorhaben: 7B auf 2 Billionen Token',
    note: 'Es gibt nichts Veröffentlichtes zum Vergleich: Der Lauf hat noch nicht stattgefunden.',
    disclosed: {},
  },
  finetune: {
    name: 'Fine-Tuning: LoRA auf einem 8B-Modell, eine A100',
    note: 'Es gibt nichts Veröffentlichtes zum Vergleich: So arbeiten die meisten, die kein Modell von Grund auf trainieren.',
    disclosed: {},
  },
  small: {
    name: 'Ein kleiner Lauf: eine RTX 4090, 6 Stunden lang',
    note: 'Es gibt nichts Veröffentlichtes zum Vergleich: Bekannt sein müssen nur die Stunden auf einem Rechner.',
    disclosed: {},
  },
  blank: { name: 'Leer beginnen', note: '', disclosed: {} },
};
