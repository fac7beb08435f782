import { accelerators } from './data/accelerators.ts';
import { cloudRegions } from './data/cloudRegions.ts';
import { constants } from './data/constants.ts';
import { embodied } from './data/embodied.ts';
import { desnz2025 } from './data/grids/desnz-2025.ts';
import { ecccV3 } from './data/grids/eccc-v3.ts';
import { eea2023 } from './data/grids/eea-2023.ts';
import { egrid2022Subregion } from './data/grids/egrid2022-subregion.ts';
import { egrid2023State } from './data/grids/egrid2023-state.ts';
import { egrid2023SubregionCo2 } from './data/grids/egrid2023-subregion-co2.ts';
import { emapsCo2js } from './data/grids/emaps-co2js.ts';
import { emberCo2js } from './data/grids/ember-co2js.ts';
import { ifi2021 } from './data/grids/ifi-2021.ts';
import { mfe2026 } from './data/grids/mfe-2026.ts';
import { nga2025 } from './data/grids/nga-2025.ts';
import { owidCodecarbon } from './data/grids/owid-codecarbon.ts';
import { columns } from './data/columns.ts';
import { hourly } from './data/hourly.ts';
import { models } from './data/models.ts';
import { priors } from './data/priors.ts';
import { providers } from './data/providers.ts';
import { ranges } from './data/ranges.ts';
import type {
  Accelerator,
  CloudRegion,
  Column,
  Constant,
  EmbodiedFactor,
  GridIntensity,
  HourlyTrace,
  OpenModel,
  ProviderFigure,
  Range,
  WaterFactor,
} from './data/types.ts';
import { water } from './data/water.ts';

/** The tables that a scenario is resolved against. Grid tables stay apart: their licences do not combine. */
export interface Tables {
  /** data/accelerators.csv */
  readonly accelerators: readonly Accelerator[];
  /** data/cloud_regions.csv */
  readonly cloudRegions: readonly CloudRegion[];
  /** data/columns.csv: the units of the wide tables. */
  readonly columns: readonly Column[];
  /** data/constants.csv */
  readonly constants: readonly Constant[];
  /** data/embodied.csv */
  readonly embodied: readonly EmbodiedFactor[];
  /** data/grids: one table for each source and licence. */
  readonly grids: readonly (readonly GridIntensity[])[];
  /** Intensities by the hour; a page that does not load them has none. */
  readonly hourly?: readonly HourlyTrace[];
  /** Water of electricity by the hour, `flopprint/data/hourlyWater`: so large that whoever wants it brings it along. */
  readonly hourlyWater?: readonly HourlyTrace[];
  /** data/models.csv */
  readonly models: readonly OpenModel[];
  /** Fitted constants: the work of `npm run fit`. */
  readonly priors: readonly Constant[];
  /** data/providers.csv */
  readonly providers: readonly ProviderFigure[];
  /** data/ranges.csv */
  readonly ranges: readonly Range[];
  /** data/water.csv */
  readonly water: readonly WaterFactor[];
}

/** Every table that ships with the package. */
export const tables: Tables = {
  accelerators,
  cloudRegions,
  columns,
  constants,
  embodied,
  grids: [
    emberCo2js,
    emapsCo2js,
    owidCodecarbon,
    desnz2025,
    eea2023,
    ecccV3,
    nga2025,
    mfe2026,
    egrid2023State,
    egrid2022Subregion,
    egrid2023SubregionCo2,
    ifi2021,
  ],
  hourly,
  models,
  priors,
  providers,
  ranges,
  water,
};
