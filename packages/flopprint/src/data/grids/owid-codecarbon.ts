// Generated from /data by generate/writeTables.ts: edit the tables, not this file.
import type { GridIntensity } from '../types.ts';

/**
 * Carbon intensity of electricity, gCO2e per kilowatt-hour, by zone and year. Basis and accounting
 * stand in each row.
 *
 * Licence: CC BY 4.0. Our World in Data, with data of Ember and the Energy Institute, as packaged in
 * CodeCarbon (MIT).
 */
export const owidCodecarbon: readonly GridIntensity[] = [
  { id: "owid-codecarbon/BMU/2022", zone: "BMU", zoneType: "country", iso2: "BM", iso3: "BMU", name: "Bermuda", quantity: "carbonIntensity", value: 650.79, unit: "gCO2e/kWh_fac", year: 2022, basis: "lifecycle", method: "average", accounting: "production", source: "owid-codecarbon", confidence: "verified", note: "country missing in Ember as packaged by CO2.js" },
  { id: "owid-codecarbon/ESH/2009", zone: "ESH", zoneType: "country", iso2: "EH", iso3: "ESH", name: "Western Sahara", quantity: "carbonIntensity", value: 666.67, unit: "gCO2e/kWh_fac", year: 2009, basis: "lifecycle", method: "average", accounting: "production", source: "owid-codecarbon", confidence: "verified", note: "country missing in Ember as packaged by CO2.js; corrected: alpha-2 code added; data of 2009" },
  { id: "owid-codecarbon/GIB/2022", zone: "GIB", zoneType: "country", iso2: "GI", iso3: "GIB", name: "Gibraltar", quantity: "carbonIntensity", value: 600, unit: "gCO2e/kWh_fac", year: 2022, basis: "lifecycle", method: "average", accounting: "production", source: "owid-codecarbon", confidence: "verified", note: "country missing in Ember as packaged by CO2.js" },
  { id: "owid-codecarbon/SHN/2022", zone: "SHN", zoneType: "country", iso2: "SH", iso3: "SHN", name: "Saint Helena", quantity: "carbonIntensity", value: 1000, unit: "gCO2e/kWh_fac", year: 2022, basis: "lifecycle", method: "average", accounting: "production", source: "owid-codecarbon", confidence: "verified", note: "country missing in Ember as packaged by CO2.js" },
  { id: "owid-codecarbon/TLS/2022", zone: "TLS", zoneType: "country", iso2: "TL", iso3: "TLS", name: "East Timor", quantity: "carbonIntensity", value: 666.67, unit: "gCO2e/kWh_fac", year: 2022, basis: "lifecycle", method: "average", accounting: "production", source: "owid-codecarbon", confidence: "verified", note: "country missing in Ember as packaged by CO2.js" },
];
