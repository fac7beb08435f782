// Generated from /data by generate/writeTables.ts: edit the tables, not this file.
import type { GridIntensity } from '../types.ts';

/**
 * Carbon intensity of electricity, gCO2e per kilowatt-hour, by zone and year. Basis and accounting
 * stand in each row.
 *
 * Licence: Open Government Licence v3.0 (unverified). UK Government GHG Conversion Factors 2025.
 * Contains public sector information licensed under the Open Government Licence v3.0.
 */
export const desnz2025: readonly GridIntensity[] = [
  { id: "desnz-2025/GBR/2025", zone: "GBR", zoneType: "country", iso2: "GB", iso3: "GBR", name: "United Kingdom", quantity: "carbonIntensity", value: 177, unit: "gCO2e/kWh_fac", year: 2025, basis: "direct", method: "average", accounting: "production", source: "desnz-2025", confidence: "verified", note: "conversion-factor year 2025; underlying generation data is 2 years older; transcription" },
];
