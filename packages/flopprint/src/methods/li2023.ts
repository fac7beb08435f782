import { liElectricityGraph } from '../kernels/liElectricity.ts';
import { liGlobalWaterGraph } from '../kernels/liGlobalWater.ts';
import { liTowerGraph } from '../kernels/liTower.ts';
import { liWaterGraph } from '../kernels/liWater.ts';
import { graphEntry } from './entry.ts';
import { liElectricity } from './equations/li2023/fuels.ts';
import { liTower } from './equations/li2023/tower.ts';
import { liGlobalWater, liWater } from './equations/li2023/water.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const water = graphEntry('li2023.water', liWater, liWaterGraph);

export const li2023: Method = {
  id: 'li2023',
  name: 'Making AI Less Thirsty',
  year: 2023,
  sources: ['li-2023-v5', 'ren-lab-code'],
  boundary: 'Water of cooling and of electricity; nothing embodied, no carbon.',
  note: 'Table 1 takes 1,287 MWh for the energy of the machines, which already holds a PUE of 1.1, so its water is about a tenth too much; the code counts hydropower as 0.',
  entries: [
    water,
    graphEntry('li2023.water_global', liGlobalWater, liGlobalWaterGraph),
    graphEntry('li2023.wue_onsite', liTower, liTowerGraph),
    graphEntry('li2023.ewif', liElectricity, liElectricityGraph),
  ],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: water,
        inputs: { trainingEnergy: 'itEnergy', pue: 'pue', wue: 'wue', ewif: 'ewif' },
        outputs: { itEnergy: 'itEnergy', water: 'trainingWater' },
      },
    ]),
  differs: 'It is the same arithmetic for water, and has no carbon.',
};
