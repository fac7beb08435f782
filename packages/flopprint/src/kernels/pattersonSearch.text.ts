// GENERATED from the equation set "pattersonSearch" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const pattersonSearchText: Readonly<Record<string, EquationText>> = {
  carbonPerChipHour: {"latex":"c = \\frac{P_{\\mathrm{srv}}}{n_{\\mathrm{srv}}} \\cdot \\mathrm{PUE} \\cdot I","sql":"server_power / chips_per_server * pue * carbon_intensity","partials":{"serverPower":"carbonIntensity * pue * 1 / chipsPerServer","chipsPerServer":"carbonIntensity * pue * -serverPower * 1 / chipsPerServer ^ 2","pue":"carbonIntensity * serverPower / chipsPerServer","carbonIntensity":"serverPower / chipsPerServer * pue"}},
  chipHours: {"latex":"H = n \\cdot k \\cdot t_k","sql":"chips * steps * time_per_step","partials":{"chips":"timePerStep * steps","steps":"timePerStep * chips","timePerStep":"chips * steps"}},
  operationalCarbon: {"latex":"\\mathrm{CO}_2\\mathrm{e} = H \\cdot c","sql":"chip_hours * carbon_per_chip_hour","partials":{"chipHours":"carbonPerChipHour","carbonPerChipHour":"chipHours"}},
};
