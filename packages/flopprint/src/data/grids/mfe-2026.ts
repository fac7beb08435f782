// Generated from /data by generate/writeTables.ts: edit the tables, not this file.
import type { GridIntensity } from '../types.ts';

/**
 * Carbon intensity of electricity, gCO2e per kilowatt-hour, by zone and year. Basis and accounting
 * stand in each row.
 *
 * Licence: CC BY 4.0 (unverified). New Zealand Ministry for the Environment, Measuring Emissions 2026.
 */
export const mfe2026: readonly GridIntensity[] = [
  { id: "mfe-2026/NZL/2023", zone: "NZL", zoneType: "country", iso2: "NZ", iso3: "NZL", name: "New Zealand", quantity: "carbonIntensity", value: 76.6, unit: "gCO2e/kWh_fac", year: 2023, basis: "direct", method: "average", accounting: "location-based scope 2", source: "mfe-2026", confidence: "verified", note: "transcription" },
  { id: "mfe-2026/NZL/2024", zone: "NZL", zoneType: "country", iso2: "NZ", iso3: "NZL", name: "New Zealand", quantity: "carbonIntensity", value: 99.4, unit: "gCO2e/kWh_fac", year: 2024, basis: "direct", method: "average", accounting: "location-based scope 2", source: "mfe-2026", confidence: "verified", note: "transcription" },
  { id: "mfe-2026/NZL/2025", zone: "NZL", zoneType: "country", iso2: "NZ", iso3: "NZL", name: "New Zealand", quantity: "carbonIntensity", value: 78.7, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "location-based scope 2", source: "mfe-2026", confidence: "verified", note: "transcription" },
];
