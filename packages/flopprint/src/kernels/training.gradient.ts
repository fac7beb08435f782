// GENERATED from the equation set "training" by `npm run generate`; do not edit.
import { training, type TrainingInputs, type TrainingQuantities } from './training.ts';

/** Slope of one quantity of "Training" with respect to every input and quantity above it. */
export function trainingGradient(
  input: TrainingInputs,
  of: keyof TrainingQuantities,
  stated: Partial<TrainingQuantities> = {},
): Record<keyof TrainingInputs | keyof TrainingQuantities, number> {
  const { flopPerParameterToken, activeParameters, passes, recompute, tokens, epochs, peakFlops, mfu, count, thermalDesignPower, powerFraction, hostFactor, pue, carbonIntensity, wue, consumedShare, ewif, ewifWithdrawal, acceleratorEmbodied, hostEmbodied, acceleratorsPerNode, lifetime, utilisation } = input;
  const { forwardFlopsPerToken, trainingFlopsPerToken, compute, hardwareUtilisation, achievedFlops, acceleratorHours, acceleratorPower, systemPower, itEnergy, facilityEnergy, onSiteWater, serviceLife } = training(input, stated);
  const slope = { flopPerParameterToken: 0, activeParameters: 0, passes: 0, recompute: 0, tokens: 0, epochs: 0, peakFlops: 0, mfu: 0, count: 0, thermalDesignPower: 0, powerFraction: 0, hostFactor: 0, pue: 0, carbonIntensity: 0, wue: 0, consumedShare: 0, ewif: 0, ewifWithdrawal: 0, acceleratorEmbodied: 0, hostEmbodied: 0, acceleratorsPerNode: 0, lifetime: 0, utilisation: 0, forwardFlopsPerToken: 0, trainingFlopsPerToken: 0, compute: 0, hardwareUtilisation: 0, achievedFlops: 0, acceleratorHours: 0, duration: 0, acceleratorPower: 0, systemPower: 0, itEnergy: 0, facilityEnergy: 0, operationalCarbon: 0, onSiteWater: 0, offSiteWater: 0, water: 0, onSiteWithdrawal: 0, offSiteWithdrawal: 0, waterWithdrawal: 0, serviceLife: 0, acceleratorEmbodiedCarbon: 0, hostEmbodiedCarbon: 0, embodiedCarbon: 0, carbon: 0 };
  slope[of] = 1;
  if (slope.carbon !== 0 && stated.carbon === undefined) {
    slope.operationalCarbon += slope.carbon * (1);
    slope.embodiedCarbon += slope.carbon * (1);
  }
  if (slope.embodiedCarbon !== 0 && stated.embodiedCarbon === undefined) {
    slope.acceleratorEmbodiedCarbon += slope.embodiedCarbon * (1);
    slope.hostEmbodiedCarbon += slope.embodiedCarbon * (1);
  }
  if (slope.hostEmbodiedCarbon !== 0 && stated.hostEmbodiedCarbon === undefined) {
    slope.acceleratorHours += slope.hostEmbodiedCarbon * (hostEmbodied / acceleratorsPerNode / serviceLife);
    slope.hostEmbodied += slope.hostEmbodiedCarbon * (acceleratorHours / acceleratorsPerNode / serviceLife);
    slope.acceleratorsPerNode += slope.hostEmbodiedCarbon * (-(acceleratorHours * hostEmbodied) * 1 / (acceleratorsPerNode * acceleratorsPerNode) / serviceLife);
    slope.serviceLife += slope.hostEmbodiedCarbon * (-(acceleratorHours * hostEmbodied / acceleratorsPerNode) * 1 / (serviceLife * serviceLife));
  }
  if (slope.acceleratorEmbodiedCarbon !== 0 && stated.acceleratorEmbodiedCarbon === undefined) {
    slope.acceleratorHours += slope.acceleratorEmbodiedCarbon * (acceleratorEmbodied / serviceLife);
    slope.acceleratorEmbodied += slope.acceleratorEmbodiedCarbon * (acceleratorHours / serviceLife);
    slope.serviceLife += slope.acceleratorEmbodiedCarbon * (-(acceleratorHours * acceleratorEmbodied) * 1 / (serviceLife * serviceLife));
  }
  if (slope.serviceLife !== 0 && stated.serviceLife === undefined) {
    slope.lifetime += slope.serviceLife * (utilisation);
    slope.utilisation += slope.serviceLife * (lifetime);
  }
  if (slope.waterWithdrawal !== 0 && stated.waterWithdrawal === undefined) {
    slope.onSiteWithdrawal += slope.waterWithdrawal * (1);
    slope.offSiteWithdrawal += slope.waterWithdrawal * (1);
  }
  if (slope.offSiteWithdrawal !== 0 && stated.offSiteWithdrawal === undefined) {
    slope.facilityEnergy += slope.offSiteWithdrawal * (ewifWithdrawal);
    slope.ewifWithdrawal += slope.offSiteWithdrawal * (facilityEnergy);
  }
  if (slope.onSiteWithdrawal !== 0 && stated.onSiteWithdrawal === undefined) {
    slope.onSiteWater += slope.onSiteWithdrawal * (1 / consumedShare);
    slope.consumedShare += slope.onSiteWithdrawal * (-onSiteWater * 1 / (consumedShare * consumedShare));
  }
  if (slope.water !== 0 && stated.water === undefined) {
    slope.onSiteWater += slope.water * (1);
    slope.offSiteWater += slope.water * (1);
  }
  if (slope.offSiteWater !== 0 && stated.offSiteWater === undefined) {
    slope.facilityEnergy += slope.offSiteWater * (ewif);
    slope.ewif += slope.offSiteWater * (facilityEnergy);
  }
  if (slope.onSiteWater !== 0 && stated.onSiteWater === undefined) {
    slope.itEnergy += slope.onSiteWater * (wue);
    slope.wue += slope.onSiteWater * (itEnergy);
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.itEnergy += slope.facilityEnergy * (pue);
    slope.pue += slope.facilityEnergy * (itEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.systemPower += slope.itEnergy * (acceleratorHours);
    slope.acceleratorHours += slope.itEnergy * (systemPower);
  }
  if (slope.systemPower !== 0 && stated.systemPower === undefined) {
    slope.acceleratorPower += slope.systemPower * (hostFactor);
    slope.hostFactor += slope.systemPower * (acceleratorPower);
  }
  if (slope.acceleratorPower !== 0 && stated.acceleratorPower === undefined) {
    slope.thermalDesignPower += slope.acceleratorPower * (powerFraction);
    slope.powerFraction += slope.acceleratorPower * (thermalDesignPower);
  }
  if (slope.duration !== 0 && stated.duration === undefined) {
    slope.acceleratorHours += slope.duration * (1 / count);
    slope.count += slope.duration * (-acceleratorHours * 1 / (count * count));
  }
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.compute += slope.acceleratorHours * (1 / achievedFlops);
    slope.achievedFlops += slope.acceleratorHours * (-compute * 1 / (achievedFlops * achievedFlops));
  }
  if (slope.achievedFlops !== 0 && stated.achievedFlops === undefined) {
    slope.peakFlops += slope.achievedFlops * (hardwareUtilisation);
    slope.hardwareUtilisation += slope.achievedFlops * (peakFlops);
  }
  if (slope.hardwareUtilisation !== 0 && stated.hardwareUtilisation === undefined) {
    slope.mfu += slope.hardwareUtilisation * ((passes + recompute) / passes);
    slope.passes += slope.hardwareUtilisation * ((mfu * passes - mfu * (passes + recompute)) / (passes * passes));
    slope.recompute += slope.hardwareUtilisation * (mfu / passes);
  }
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.trainingFlopsPerToken += slope.compute * (epochs * tokens);
    slope.tokens += slope.compute * (epochs * trainingFlopsPerToken);
    slope.epochs += slope.compute * (trainingFlopsPerToken * tokens);
  }
  if (slope.trainingFlopsPerToken !== 0 && stated.trainingFlopsPerToken === undefined) {
    slope.forwardFlopsPerToken += slope.trainingFlopsPerToken * (passes + recompute);
    slope.passes += slope.trainingFlopsPerToken * (forwardFlopsPerToken);
    slope.recompute += slope.trainingFlopsPerToken * (forwardFlopsPerToken);
  }
  if (slope.forwardFlopsPerToken !== 0 && stated.forwardFlopsPerToken === undefined) {
    slope.flopPerParameterToken += slope.forwardFlopsPerToken * (activeParameters);
    slope.activeParameters += slope.forwardFlopsPerToken * (flopPerParameterToken);
  }
  return slope;
}
