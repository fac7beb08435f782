// GENERATED from the equation set "storage" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const storageText: Readonly<Record<string, EquationText>> = {
  storageEnergy: {"latex":"E_{\\mathrm{sto}} = S \\cdot n_{\\mathrm{rep}} \\cdot p_s \\cdot t_s","sql":"stored * replicas * storage_power * kept","partials":{"stored":"kept * storagePower * replicas","replicas":"kept * storagePower * stored","storagePower":"kept * stored * replicas","kept":"stored * replicas * storagePower"}},
  networkEnergy: {"latex":"E_{\\mathrm{net}} = S_{\\mathrm{net}} \\cdot e_{\\mathrm{net}}","sql":"transferred * network_intensity","partials":{"transferred":"networkIntensity","networkIntensity":"transferred"}},
  storageEmbodiedCarbon: {"latex":"C_{\\mathrm{emb,sto}} = \\frac{S \\cdot n_{\\mathrm{rep}} \\cdot g_s \\cdot t_s}{L_s}","sql":"stored * replicas * storage_embodied * kept / storage_lifetime","partials":{"stored":"kept * storageEmbodied * replicas / storageLifetime","replicas":"kept * storageEmbodied * stored / storageLifetime","storageEmbodied":"kept * stored * replicas / storageLifetime","kept":"stored * replicas * storageEmbodied / storageLifetime","storageLifetime":"-(stored * replicas * storageEmbodied * kept) * 1 / storageLifetime ^ 2"}},
  itEnergy: {"latex":"E_{\\mathrm{sn}} = E_{\\mathrm{sto}} + E_{\\mathrm{net}}","sql":"storage_energy + network_energy","partials":{"storageEnergy":"1","networkEnergy":"1"}},
};
