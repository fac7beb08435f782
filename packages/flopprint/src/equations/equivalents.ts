import type { EquationSet } from './record.ts';

/** What else has the carbon, energy or water of a result: fixed references, never scaled to its size. */
export const equivalents = {
  name: 'equivalents',
  title: 'What else emits, draws or uses as much',
  inputs: {
    carbon: { label: 'Carbon', symbol: 'C', unit: 'tCO2e', span: [1e-6, 1e7] },
    energy: { label: 'Energy drawn by the data centre', symbol: 'E', unit: 'MWh_fac', span: [1e-6, 1e8] },
    water: { label: 'Water consumed', symbol: 'W', unit: 'm3_con', span: [1e-6, 1e9] },
    vehicleCarbon: {
      label: 'Carbon of a kilometre in a petrol car',
      symbol: 'c_{\\mathrm{car}}',
      unit: 'kgCO2e/km',
      span: [0.05, 0.5],
    },
    flightCarbon: {
      label: 'Carbon of a kilometre on a long-haul flight, one passenger in economy class',
      symbol: 'c_{\\mathrm{air}}',
      unit: 'kgCO2e/km',
      span: [0.03, 0.5],
    },
    flightDistance: {
      label: 'Distance of the flight',
      symbol: 'd_{\\mathrm{air}}',
      unit: 'km',
      span: [1000, 20000],
    },
    householdElectricity: {
      label: 'Electricity of a household',
      symbol: 'P_{\\mathrm{home}}',
      unit: 'kWh_fac/year',
      span: [500, 20000],
    },
    personWater: {
      label: 'Water that one person uses at home',
      symbol: 'W_{\\mathrm{home}}',
      unit: 'm3_wd/year',
      span: [10, 300],
    },
  },
  equations: {
    carDistance: {
      label: 'Distance by petrol car with the same carbon',
      symbol: 'd_{\\mathrm{car}}',
      unit: 'km',
      is: 'carbon / vehicleCarbon',
      source: 'desnz-travel-2025',
    },
    flights: {
      label: 'Long-haul flights of one passenger with the same carbon',
      symbol: 'n_{\\mathrm{air}}',
      unit: '1',
      is: 'carbon / (flightCarbon * flightDistance)',
      source: 'desnz-travel-2025',
    },
    householdYears: {
      label: 'Years of electricity of one household',
      symbol: 't_{\\mathrm{home}}',
      unit: 'year',
      is: 'energy / householdElectricity',
      source: 'eia-faq-97',
    },
    personYears: {
      label: 'Years of water that one person uses at home',
      symbol: 't_{\\mathrm{tap}}',
      unit: 'year m3_con/m3_wd',
      is: 'water / personWater',
      source: 'usgs-cir1441',
      note: 'Consumed water is set against delivered water, most of which flows back: the unit says so.',
    },
  },
} as const satisfies EquationSet;
