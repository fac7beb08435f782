// Generated from /data by generate/writeTables.ts: edit the tables, not this file.
import type { Equivalent } from './types.ts';

/**
 * Fixed references for what else has as much carbon, electricity or water.
 *
 * Licence: facts, cited. UK Government GHG Conversion Factors 2025 (Open Government Licence v3.0,
 * unverified), US Energy Information Administration and US Geological Survey (public domain),
 * AirMilesCalc (a distance).
 */
export const equivalents: readonly Equivalent[] = [
  { id: "petrol-car", name: "average petrol car, one kilometre", region: "GB", quantity: "vehicleCarbon", value: 0.16272, low: 0.16272, high: 0.16272, unit: "kgCO2e/km", year: 2025, basis: "reference", source: "desnz-travel-2025", locator: "flat file of 2025, Business travel- land, Cars (by size), Average car, Petrol, km, kg CO2e (25_301_3070_4_1); transcription in scope3emissiontest-oss/JulesProject@0c3571d", confidence: "verified", note: "Per vehicle, whoever sits in it; what the exhaust emits, without making fuel and car." },
  { id: "long-haul-flight", name: "long-haul flight to or from the UK, economy class, one passenger and kilometre", region: "GB", quantity: "flightCarbon", value: 0.11704, low: 0.11704, high: 0.11704, unit: "kgCO2e/km", year: 2025, basis: "reference", source: "desnz-travel-2025", locator: "flat file of 2025, Business travel- air, Long-haul, to/from UK, Economy class, With RF, passenger.km, kg CO2e (21_316_3170_11_1); transcription in scope3emissiontest-oss/JulesProject@0c3571d", confidence: "verified", note: "With radiative forcing (without it 0.06926); without making the fuel." },
  { id: "flight-distance", name: "London Heathrow to New York JFK, great circle", region: "GB", quantity: "flightDistance", value: 5555, low: 5555, high: 5555, unit: "km", year: 2026, basis: "reference", source: "airmilescalc", locator: "/methodology/co2-emissions-calculation, step 1", confidence: "verified", note: "Vincenty inverse on WGS 84. Airports rather than an average, so that a reader knows the flight." },
  { id: "household-electricity", name: "electricity of one household in a year", region: "US", quantity: "householdElectricity", value: 10715, low: 10715, high: 10715, unit: "kWh_fac/year", year: 2020, basis: "reference", source: "eia-faq-97", locator: "\"In 2020, the average annual electricity consumption\"", confidence: "verified", note: "Mean of the residential customers of utilities." },
  { id: "tap-water", name: "water that one person uses at home in a year", region: "US", quantity: "personWater", value: 113.8, low: 113.8, high: 113.8, unit: "m3_wd/year", year: 2015, basis: "reference", source: "usgs-cir1441", locator: "domestic-water-use page: 23,300 Mgal/d delivered by public suppliers to 283 million people", confidence: "verified", note: "Derived: 23,300 million gallons (of 3.785 L) a day over 283 million people, times 365 days. Delivered to homes, indoors and outdoors; most of it flows back, whereas the water of a run has evaporated." },
];
