/** The shapes of the rows in the generated modules beside this file. Units are those of the tables in /data. */

/** `verified`: read in the named source, or in a transcription of it. `unverified`: a lead, to be checked by `reviewBy`. */
export type Confidence = 'verified' | 'unverified';

/** One number with its provenance. */
export interface Datum {
  /** Unique in its table, and stable: pages and links are named after it. */
  readonly id: string;
  /** What is measured, e.g. `pue`, `carbonIntensity`. */
  readonly quantity: string;
  /** In `unit`. */
  readonly value: number;
  /** Lower end of the 90 % range, in `unit`; absent where the rule in `ranges` applies. */
  readonly low?: number;
  /** Upper end of the 90 % range, in `unit`; absent where the rule in `ranges` applies. */
  readonly high?: number;
  /** As `parseUnit` reads it. */
  readonly unit: string;
  /** The year the value describes (the reporting year, where the data are older). */
  readonly year?: number;
  /** What kind of value: for intensities `lifecycle` or `direct`; elsewhere `measured`, `design`, `derived`… */
  readonly basis?: string;
  /** A key of `sources`. */
  readonly source: string;
  /** Page, table, file and commit; when absent, the locator of the source applies. `none`: only remembered. */
  readonly locator?: string;
  readonly confidence: Confidence;
  /** ISO date by which an unverified row must be checked or dropped. */
  readonly reviewBy?: string;
  readonly note?: string;
}

/**
 * One device, in the units stated in `data/columns.csv`. Peaks are dense, at the stated precision, with 32-bit
 * accumulation where the device has a choice. A missing property is unknown, not zero.
 */
export interface Accelerator {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** `gpu`, `tpu`, `asic` or `cpu`. */
  readonly kind: string;
  /** Of its introduction. */
  readonly year: number;
  /** Other spellings; matched ignoring case, space, `_` and `-`, never by prefix. */
  readonly aliases: readonly string[];
  /** nm */
  readonly processNode?: number;
  readonly processName?: string;
  readonly foundry?: string;
  /** mm2, of one compute die */
  readonly dieArea?: number;
  /** number of compute dies in the package */
  readonly dies?: number;
  /** mm2, compute and input/output dies together, without memory stacks */
  readonly totalSilicon?: number;
  /** GB */
  readonly memory?: number;
  readonly memoryType?: string;
  /** GB/s */
  readonly memoryBandwidth?: number;
  /** GB/s, both directions together */
  readonly interconnectBandwidth?: number;
  /** W */
  readonly thermalDesignPower?: number;
  /** W */
  readonly idlePower?: number;
  /** TFLOP/s, vector units */
  readonly peakFp64?: number;
  /** TFLOP/s, vector units */
  readonly peakFp32?: number;
  /** TFLOP/s */
  readonly peakTf32Dense?: number;
  /** TFLOP/s */
  readonly peakBf16Dense?: number;
  /** TFLOP/s */
  readonly peakFp16Dense?: number;
  /** TFLOP/s */
  readonly peakFp8Dense?: number;
  /** Tera-operations per second, counted as TFLOP/s */
  readonly peakInt8Dense?: number;
  /** W, nameplate of the whole system divided by its devices */
  readonly systemPowerRated?: number;
  /** W, measured average of the whole system in training divided by its devices */
  readonly systemPowerMeasured?: number;
  /** Source of process and die. */
  readonly sourceDie?: string;
  /** Source of memory, bandwidth and interconnect. */
  readonly sourceMemory?: string;
  /** Source of the thermal design power. */
  readonly sourcePower?: string;
  /** Source of the idle power. */
  readonly sourceIdle?: string;
  /** Source of the system powers. */
  readonly sourceSystem?: string;
  /** Source of the peaks. */
  readonly sourcePerformance?: string;
  /** Of power, memory, bandwidth and the 16-bit peak (CPUs: power and silicon). */
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  /** Properties that nobody has compared with a source, whatever `confidence` says. */
  readonly unverifiedColumns?: readonly string[];
  readonly note?: string;
}

/** Carbon per kilowatt-hour of facility electricity in one zone and year, in gCO2e/kWh_fac. */
export interface GridIntensity extends Datum {
  /** ISO 3166-1 alpha-3, ISO 3166-2, an Electricity Maps zone, an eGRID subregion, or a region's name. */
  readonly zone: string;
  /** `country`, `zone`, `us-state`, `ca-province`, `au-state`, `egrid-subregion` or `region`. */
  readonly zoneType: string;
  /** ISO 3166-1 alpha-2 of the country, also for its parts. */
  readonly iso2?: string;
  /** ISO 3166-1 alpha-3 of the country, also for its parts. */
  readonly iso3?: string;
  readonly name: string;
  /** `average`, `marginal-operating` or `marginal-combined`. */
  readonly method: string;
  /** `production`, `consumption` or `location-based scope 2`, as the publisher counts. */
  readonly accounting: string;
}

/** A country and the continent that the United Nations count it to. */
export interface Country {
  /** ISO 3166-1 alpha-2 */
  readonly id: string;
  readonly name: string;
  readonly continent: string;
  /** `EU` for a member of the European Union. */
  readonly union?: string;
  readonly source: string;
  readonly sourceUnion?: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  readonly note?: string;
}

/** Something that people know, with the carbon, energy or water of one of it: a fixed reference, not an input. */
export interface Equivalent extends Datum {
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country whose figure it is. */
  readonly region: string;
}

/**
 * One effect of one lever, as its paper states it. `A` measured energy or carbon on real hardware, `B` measured time,
 * tokens, operations or memory, which the model turns into energy, `C` simulated, estimated or derived, `D` claimed
 * without a figure or without its baseline.
 */
export interface Lever {
  readonly id: string;
  readonly name: string;
  /** A key of `sources`: the paper. */
  readonly source: string;
  readonly mechanism: string;
  readonly phase: 'training' | 'postTraining' | 'inference' | 'all';
  /** What the figure counts. */
  readonly metric: string;
  /** The least effect as published, in `effectUnit`; absent where only the greatest is ("up to"). */
  readonly low?: number;
  /** The greatest effect as published; absent where only the least is ("more than"). */
  readonly high?: number;
  /** How `low` and `high` are read (`readings`), or, beside a `baselineValue`, the unit of all three. */
  readonly effectUnit?: string;
  readonly baseline?: string;
  /** What it was found against, in `effectUnit`. */
  readonly baselineValue?: number;
  /** Where it was found: models, machines, tasks. */
  readonly conditions?: string;
  /** What a run must have for it (`conditions` of flopprint/levers). */
  readonly needs: readonly string[];
  readonly acts: 'direct' | 'model' | 'empirical' | 'raises';
  /** The named quantity that is multiplied (`targets` of flopprint/levers); `nothing` where no quantity of a run is. */
  readonly actsOn: string;
  /** `field=value` of a scenario, where the lever is a choice rather than a factor. */
  readonly sets?: string;
  /** Levers of one cause are not multiplied. */
  readonly cause: string;
  readonly fourM: 'model' | 'machine' | 'mechanization' | 'map';
  /** In time or quality, as the paper states it. */
  readonly cost?: string;
  /** Change of the time that it costs, in %. */
  readonly timeChange?: number;
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** Why only the published factor can be given, where that is so. */
  readonly reason?: string;
  /** Of publication. */
  readonly year: number;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  readonly note?: string;
}

/** One region of a cloud provider. Its carbon intensity is looked up by `zone`; no grid figure is copied here. */
export interface CloudRegion {
  /** `provider/regionId` */
  readonly id: string;
  readonly provider: string;
  /** Unique within the provider only. */
  readonly regionId: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** degrees north */
  readonly latitude?: number;
  /** degrees east */
  readonly longitude?: number;
  /** Electricity Maps zone */
  readonly zone: string;
  /** Who assigns the zone. */
  readonly zoneSource: string;
  /** kWh_fac/kWh_it */
  readonly pue?: number;
  /** Of the PUE. */
  readonly pueYear?: number;
  /** `measured` or `design` */
  readonly pueBasis?: string;
  readonly pueSource?: string;
  /** L/kWh_it, consumed or withdrawn as `wueBasis` says */
  readonly wue?: number;
  /** Of the WUE. */
  readonly wueYear?: number;
  /** `consumption` or `withdrawal`, with ` design` added for projections */
  readonly wueBasis?: string;
  readonly wueSource?: string;
  /** gCO2e/kWh_fac as the provider states it for its region (direct, average) */
  readonly providerGridIntensity?: number;
  /** Of the provider's own intensity. */
  readonly providerGridYear?: number;
  /** %, share of hourly-matched carbon-free energy; includes contracts, so never to be multiplied with an intensity */
  readonly carbonFreeEnergy?: number;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  readonly note?: string;
}

/** PUE (kWh_fac/kWh_it) or WUE (L_con/kWh_it, L_wd/kWh_it) of a provider or of the industry. */
export interface ProviderFigure extends Datum {
  readonly provider: string;
  readonly scope: string;
}

/** Water of electricity generation: per country, state, balancing authority, company or technology. */
export interface WaterFactor extends Datum {
  /** `world`, `country`, `us-state`, `us-balancing-authority`, `company` or `technology` */
  readonly scope: string;
  /** Zone or technology code within the scope. */
  readonly code: string;
  readonly iso2?: string;
  readonly iso3?: string;
  readonly name: string;
  readonly technology?: string;
  readonly cooling?: string;
  /** Whether evaporation from reservoirs is counted; unknown when absent. */
  readonly includesHydro?: boolean;
}

/** A factor or a published footprint of making hardware. */
export interface EmbodiedFactor extends Datum {
  readonly component: string;
  readonly scope?: string;
  readonly technology?: string;
  /** Canonical accelerator id when the row is the footprint of one whole device. */
  readonly accelerator?: string;
  readonly includes?: string;
  readonly excludes?: string;
  readonly method?: string;
}

/** Carbon intensity, or water, of the electricity of one zone for every hour of a year, from its first hour in UTC. */
export interface HourlyTrace {
  readonly id: string;
  /** Electricity Maps zone. */
  readonly zone: string;
  /** In UTC. */
  readonly year: number;
  readonly basis: string;
  readonly unit: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** Of water: whether what evaporates from reservoirs is counted. */
  readonly includesHydro?: boolean;
  /** In `unit`, hour by hour, separated by spaces; `-` where the hour is not known. */
  readonly values: string;
}

/** The layout of one open model, as far as serving and parameters need it. */
export interface OpenModel {
  readonly id: string;
  /** Name of its repository. */
  readonly name: string;
  /** Repositories of the same shape. */
  readonly aliases: readonly string[];
  /** Of its release. */
  readonly year?: number;
  /** Layers. */
  readonly layers: number;
  /** Layers that keep a key-value cache; all unless stated. */
  readonly attentionLayers?: number;
  /** Heads of keys and values. */
  readonly kvHeads?: number;
  /** Elements of one head. */
  readonly headSize?: number;
  /** token, of the layers in `slidingWindowLayers` */
  readonly slidingWindow?: number;
  /** Layers that look at a window alone. */
  readonly slidingWindowLayers?: number;
  /** Compressed key-value size with its rotary part, under latent attention. */
  readonly latentSize?: number;
  /** Elements of recurrent state of one sequence, over all layers. */
  readonly stateElements?: number;
  /** Routed experts of a layer. */
  readonly experts?: number;
  /** Experts that one token passes. */
  readonly expertsPerToken?: number;
  /** Elements of the hidden state. */
  readonly hiddenSize?: number;
  /** Parameters, all experts included. */
  readonly parameters: number;
  /** Parameters that one token passes. */
  readonly activeParameters: number;
  readonly source: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  readonly note?: string;
}

/** One measured energy of serving, as published. Blank where the source does not say. */
export interface ServingMeasurement {
  readonly id: string;
  readonly model: string;
  /** Models of one architecture and size, whatever their tuning: the unit of cross-validation. */
  readonly family: string;
  /** billion */
  readonly parameters?: number;
  /** billion */
  readonly activeParameters?: number;
  readonly dtype?: string;
  readonly hardware: string;
  /** Devices that serve one replica. */
  readonly accelerators?: number;
  readonly framework: string;
  /** Requests at once. */
  readonly batch?: number;
  /** token */
  readonly inputTokens?: number;
  /** token */
  readonly outputTokens?: number;
  /** output tokens per second of the replica */
  readonly tokensPerSecond?: number;
  /** W, of all devices of the replica */
  readonly power?: number;
  /** J for one output token */
  readonly energyPerToken?: number;
  /** Wh */
  readonly energyPerRequest?: number;
  readonly task: string;
  /** `gpu`: the accelerators alone; `node …`: with the host. */
  readonly boundary: string;
  readonly source: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
}

/** One published training run, as disclosed. */
export interface PublishedRun {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Of the publication. */
  readonly year: number;
  /** Split fit from test by family, never by run. */
  readonly family: string;
  readonly architecture: string;
  /** 10^9 */
  readonly parametersBillion?: number;
  /** 10^9 */
  readonly activeParametersBillion?: number;
  /** As printed, where several models are summed. */
  readonly parametersText?: string;
  /** Layers. */
  readonly layers?: number;
  /** Elements of the hidden state. */
  readonly hiddenSize?: number;
  /** Tokens. */
  readonly sequenceLength?: number;
  /** Tokens. */
  readonly vocabulary?: number;
  /** 10^9 */
  readonly tokensBillion?: number;
  readonly tokensText?: string;
  /** FLOP */
  readonly reportedFlop?: number;
  readonly precision?: string;
  /** As written in the source. */
  readonly accelerator?: string;
  readonly acceleratorId?: string;
  /** Accelerators. */
  readonly acceleratorCount?: number;
  readonly acceleratorCountText?: string;
  /** h, all accelerators together */
  readonly acceleratorHours?: number;
  /** day */
  readonly trainingDays?: number;
  readonly reportedEfficiency?: string;
  /** W_it */
  readonly averagePower?: number;
  /** MWh_it */
  readonly itEnergy?: number;
  /** MWh_fac */
  readonly facilityEnergy?: number;
  /** kWh_fac/kWh_it */
  readonly pue?: number;
  /** kgCO2e/kWh_fac */
  readonly carbonIntensity?: number;
  readonly location?: string;
  /** tCO2e */
  readonly reportedCarbon?: number;
  readonly reportedScope?: string;
  /** m3 */
  readonly water?: number;
  /** tCO2e */
  readonly embodiedCarbon?: number;
  readonly source: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  readonly unverifiedColumns?: readonly string[];
  readonly note?: string;
  /** A: good enough to judge an estimator; B: weaker; absent: do not. */
  readonly timeTier?: string;
  readonly energyTier?: string;
  readonly carbonTier?: string;
  readonly waterTier?: string;
  readonly embodiedTier?: string;
  readonly energyBasis?: string;
  /** True where the energy was not computed as hours times a nameplate power. */
  readonly independentOfNameplate?: boolean;
}

/** A measured or reported efficiency or power in training. */
export interface EfficiencyMeasurement {
  readonly id: string;
  /** `efficiency`, `power` or `efficiency+power` */
  readonly recordType: string;
  readonly model?: string;
  /** 10^9 */
  readonly parametersBillion?: number;
  /** 10^9 */
  readonly activeParametersBillion?: number;
  readonly architecture?: string;
  /** As written in the source. */
  readonly accelerator?: string;
  readonly acceleratorId?: string;
  /** Accelerators. */
  readonly acceleratorCount?: number;
  readonly precision?: string;
  readonly framework?: string;
  /**
   * Degrees and schedule, as `TP8 PP4 VP2 DP32 EP8 ZeRO-1 SP MB1`: tensor, pipeline, virtual stages, data, expert,
   * sharding stage, sequence parallelism, micro-batch; what the source does not state is left out.
   */
  readonly parallelism?: string;
  /** Sequences or tokens of a step, as the source counts them. */
  readonly globalBatch?: number;
  readonly batchUnit?: string;
  /** token */
  readonly sequenceLength?: number;
  /** TFLOP/s per accelerator */
  readonly achievedFlops?: number;
  /** TFLOP/s, the peak that the source divides by */
  readonly peakUsed?: number;
  /** Model FLOPs utilisation, 0 to 1. */
  readonly mfu?: number;
  /** Hardware FLOPs utilisation, 0 to 1. */
  readonly hfu?: number;
  /** W_it */
  readonly averagePower?: number;
  readonly powerScope?: string;
  /** Power drawn over thermal design power, 0 to 1. */
  readonly fractionOfTdp?: number;
  /** 10^9 */
  readonly tokensBillion?: number;
  /** h */
  readonly acceleratorHours?: number;
  readonly quality?: string;
  readonly source: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly reviewBy?: string;
  readonly note?: string;
}

/** The 90 % range of a row that states none: `value * low` to `value * high`. */
export interface Range {
  readonly quantity: string;
  /** The rule without a basis serves every basis that has no rule of its own. */
  readonly basis?: string;
  /** factor on the value, at most 1 */
  readonly low: number;
  /** factor on the value, at least 1 */
  readonly high: number;
  readonly source: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** A constant of an equation. */
export type Constant = Datum;

/** A numeric column of a wide table. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly property: string;
  readonly quantity?: string;
  /** Absent for years and coordinates. */
  readonly unit?: string;
  /** What a value is multiplied by to be in `unit`, where that is not 1. */
  readonly multiplier?: number;
  /** The property that names the source of this column's values. */
  readonly sourceProperty?: string;
}

/** Where a number comes from. */
export interface Source {
  readonly title: string;
  readonly authors: string;
  /** Of the publication. */
  readonly year?: number;
  readonly url?: string;
  readonly doi?: string;
  readonly licence: string;
  /** Inherited by rows that state none. */
  readonly locator?: string;
  readonly note?: string;
}
