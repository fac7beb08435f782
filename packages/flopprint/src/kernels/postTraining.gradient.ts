// GENERATED from the equation set "postTraining" by `npm run generate`; do not edit.
import { postTraining, type PostTrainingInputs, type PostTrainingQuantities } from './postTraining.ts';

/** Slope of one quantity of "Post-training" with respect to every input and quantity above it. */
export function postTrainingGradient(
  input: PostTrainingInputs,
  of: keyof PostTrainingQuantities,
  stated: Partial<PostTrainingQuantities> = {},
): Record<keyof PostTrainingInputs | keyof PostTrainingQuantities, number> {
  const { flopPerParameterToken, activeParameters, postTokens, postEpochs, updatePasses, referencePasses, teacherParameters, postAchievedFlops, systemPower } = input;
  const { compute, updateHours } = postTraining(input, stated);
  const slope = { flopPerParameterToken: 0, activeParameters: 0, postTokens: 0, postEpochs: 0, updatePasses: 0, referencePasses: 0, teacherParameters: 0, postAchievedFlops: 0, systemPower: 0, generationHours: 0, generationEnergy: 0, studentFlops: 0, teacherFlops: 0, compute: 0, updateHours: 0, acceleratorHours: 0, itEnergy: 0 };
  slope[of] = 1;
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.systemPower += slope.itEnergy * (updateHours);
    slope.updateHours += slope.itEnergy * (systemPower);
    slope.generationEnergy += slope.itEnergy * (1);
  }
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.updateHours += slope.acceleratorHours * (1);
    slope.generationHours += slope.acceleratorHours * (1);
  }
  if (slope.updateHours !== 0 && stated.updateHours === undefined) {
    slope.compute += slope.updateHours * (1 / postAchievedFlops);
    slope.postAchievedFlops += slope.updateHours * (-compute * 1 / (postAchievedFlops * postAchievedFlops));
  }
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.studentFlops += slope.compute * (1);
    slope.teacherFlops += slope.compute * (1);
  }
  if (slope.teacherFlops !== 0 && stated.teacherFlops === undefined) {
    slope.flopPerParameterToken += slope.teacherFlops * (postTokens * teacherParameters);
    slope.teacherParameters += slope.teacherFlops * (postTokens * flopPerParameterToken);
    slope.postTokens += slope.teacherFlops * (flopPerParameterToken * teacherParameters);
  }
  if (slope.studentFlops !== 0 && stated.studentFlops === undefined) {
    slope.flopPerParameterToken += slope.studentFlops * (postEpochs * postTokens * (updatePasses + referencePasses) * activeParameters);
    slope.activeParameters += slope.studentFlops * (postEpochs * postTokens * (updatePasses + referencePasses) * flopPerParameterToken);
    slope.updatePasses += slope.studentFlops * (postEpochs * postTokens * flopPerParameterToken * activeParameters);
    slope.referencePasses += slope.studentFlops * (postEpochs * postTokens * flopPerParameterToken * activeParameters);
    slope.postTokens += slope.studentFlops * (postEpochs * flopPerParameterToken * activeParameters * (updatePasses + referencePasses));
    slope.postEpochs += slope.studentFlops * (flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens);
  }
  return slope;
}
