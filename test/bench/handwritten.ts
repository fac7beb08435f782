/** The training equations as a person would write them, for the comparison in the benchmark. */

/** Inputs in coherent base units. */
export interface Run {
  readonly activeParameters: number;
  readonly recompute: number;
  readonly tokens: number;
  readonly epochs: number;
  readonly peakFlops: number;
  readonly mfu: number;
  readonly count: number;
  readonly thermalDesignPower: number;
  readonly powerFraction: number;
  readonly hostFactor: number;
  readonly pue: number;
  readonly carbonIntensity: number;
  readonly wue: number;
  readonly consumedShare: number;
  readonly ewif: number;
  readonly ewifWithdrawal: number;
  readonly acceleratorEmbodied: number;
  readonly hostEmbodied: number;
  readonly acceleratorsPerNode: number;
  readonly lifetime: number;
  readonly utilisation: number;
}

/** Every quantity of the training graph. */
export function handwrittenTraining(run: Run) {
  const forwardFlopsPerToken = 2 * run.activeParameters;
  const trainingFlopsPerToken = forwardFlopsPerToken * (3 + run.recompute);
  const compute = trainingFlopsPerToken * run.tokens * run.epochs;
  const hardwareUtilisation = (run.mfu * (3 + run.recompute)) / 3;
  const achievedFlops = run.peakFlops * hardwareUtilisation;
  const acceleratorHours = compute / achievedFlops;
  const duration = acceleratorHours / run.count;
  const acceleratorPower = run.thermalDesignPower * run.powerFraction;
  const systemPower = acceleratorPower * run.hostFactor;
  const itEnergy = systemPower * acceleratorHours;
  const facilityEnergy = itEnergy * run.pue;
  const operationalCarbon = facilityEnergy * run.carbonIntensity;
  const onSiteWater = itEnergy * run.wue;
  const offSiteWater = facilityEnergy * run.ewif;
  const water = onSiteWater + offSiteWater;
  const onSiteWithdrawal = onSiteWater / run.consumedShare;
  const offSiteWithdrawal = facilityEnergy * run.ewifWithdrawal;
  const waterWithdrawal = onSiteWithdrawal + offSiteWithdrawal;
  const serviceLife = run.lifetime * run.utilisation;
  const acceleratorEmbodiedCarbon = (acceleratorHours * run.acceleratorEmbodied) / serviceLife;
  const hostEmbodiedCarbon = (acceleratorHours * run.hostEmbodied) / run.acceleratorsPerNode / serviceLife;
  const embodiedCarbon = acceleratorEmbodiedCarbon + hostEmbodiedCarbon;
  const carbon = operationalCarbon + embodiedCarbon;
  return {
    forwardFlopsPerToken,
    trainingFlopsPerToken,
    compute,
    hardwareUtilisation,
    achievedFlops,
    acceleratorHours,
    duration,
    acceleratorPower,
    systemPower,
    itEnergy,
    facilityEnergy,
    operationalCarbon,
    onSiteWater,
    offSiteWater,
    water,
    onSiteWithdrawal,
    offSiteWithdrawal,
    waterWithdrawal,
    serviceLife,
    acceleratorEmbodiedCarbon,
    hostEmbodiedCarbon,
    embodiedCarbon,
    carbon,
  };
}
