// Generated from /data by generate/writeTables.ts: edit the tables, not this file.
import type { GridIntensity } from '../types.ts';

/**
 * Carbon intensity of electricity, gCO2e per kilowatt-hour, by zone and year. Basis and accounting
 * stand in each row.
 *
 * Licence: CC BY 4.0 (unverified). Commonwealth of Australia, National Greenhouse Accounts Factors
 * 2025.
 */
export const nga2025: readonly GridIntensity[] = [
  { id: "nga-2025/AU-NSW/2025", zone: "AU-NSW", zoneType: "au-state", iso2: "AU", iso3: "AUS", name: "New South Wales + ACT", quantity: "carbonIntensity", value: 640, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
  { id: "nga-2025/AU-VIC/2025", zone: "AU-VIC", zoneType: "au-state", iso2: "AU", iso3: "AUS", name: "Victoria", quantity: "carbonIntensity", value: 780, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
  { id: "nga-2025/AU-QLD/2025", zone: "AU-QLD", zoneType: "au-state", iso2: "AU", iso3: "AUS", name: "Queensland", quantity: "carbonIntensity", value: 670, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
  { id: "nga-2025/AU-SA/2025", zone: "AU-SA", zoneType: "au-state", iso2: "AU", iso3: "AUS", name: "South Australia", quantity: "carbonIntensity", value: 220, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
  { id: "nga-2025/AU-WA/2025", zone: "AU-WA", zoneType: "au-state", iso2: "AU", iso3: "AUS", name: "Western Australia (SWIS)", quantity: "carbonIntensity", value: 500, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
  { id: "nga-2025/AU-TAS/2025", zone: "AU-TAS", zoneType: "au-state", iso2: "AU", iso3: "AUS", name: "Tasmania", quantity: "carbonIntensity", value: 200, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
  { id: "nga-2025/AU-NT/2025", zone: "AU-NT", zoneType: "au-state", iso2: "AU", iso3: "AUS", name: "Northern Territory (DKIS)", quantity: "carbonIntensity", value: 560, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
  { id: "nga-2025/AUS/2025", zone: "AUS", zoneType: "country", iso2: "AU", iso3: "AUS", name: "Australia", quantity: "carbonIntensity", value: 620, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "nga-2025", confidence: "verified", note: "transcription" },
];
