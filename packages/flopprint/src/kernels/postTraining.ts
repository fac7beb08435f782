// GENERATED from the equation set "postTraining" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Post-training", in coherent base units. */
export interface PostTrainingInputs {
  readonly flopPerParameterToken: number;
  readonly activeParameters: number;
  readonly postTokens: number;
  readonly postEpochs: number;
  readonly updatePasses: number;
  readonly referencePasses: number;
  readonly teacherParameters: number;
  readonly postAchievedFlops: number;
}

/** Quantities of "Post-training", in coherent base units. */
export interface PostTrainingQuantities {
  readonly studentFlops: number;
  readonly teacherFlops: number;
  readonly compute: number;
  readonly acceleratorHours: number;
}

/** "Post-training": a stated quantity replaces its formula. */
export function postTraining(input: PostTrainingInputs, stated?: Partial<PostTrainingQuantities>): PostTrainingQuantities {
  if (stated) return postTrainingStated(input, stated);
  const { flopPerParameterToken, activeParameters, postTokens, postEpochs, updatePasses, referencePasses, teacherParameters, postAchievedFlops } = input;
  const studentFlops = (flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens * postEpochs);
  const teacherFlops = (flopPerParameterToken * teacherParameters * postTokens);
  const compute = (studentFlops + teacherFlops);
  const acceleratorHours = (compute / postAchievedFlops);
  return { studentFlops, teacherFlops, compute, acceleratorHours };
}

function postTrainingStated(input: PostTrainingInputs, stated: Partial<PostTrainingQuantities>): PostTrainingQuantities {
  const { flopPerParameterToken, activeParameters, postTokens, postEpochs, updatePasses, referencePasses, teacherParameters, postAchievedFlops } = input;
  const studentFlops = stated.studentFlops ?? (flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens * postEpochs);
  const teacherFlops = stated.teacherFlops ?? (flopPerParameterToken * teacherParameters * postTokens);
  const compute = stated.compute ?? (studentFlops + teacherFlops);
  const acceleratorHours = stated.acceleratorHours ?? (compute / postAchievedFlops);
  return { studentFlops, teacherFlops, compute, acceleratorHours };
}

/** "Post-training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function postTrainingColumns(
  length: number,
  input: Columns<PostTrainingInputs>,
  stated: Partial<Columns<PostTrainingQuantities>>,
  output: Partial<Columns<PostTrainingQuantities>>,
): void {
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenStep = flopPerParameterTokenColumn.length === 1 ? 0 : 1;
  const activeParametersColumn = input.activeParameters;
  const activeParametersStep = activeParametersColumn.length === 1 ? 0 : 1;
  const postTokensColumn = input.postTokens;
  const postTokensStep = postTokensColumn.length === 1 ? 0 : 1;
  const postEpochsColumn = input.postEpochs;
  const postEpochsStep = postEpochsColumn.length === 1 ? 0 : 1;
  const updatePassesColumn = input.updatePasses;
  const updatePassesStep = updatePassesColumn.length === 1 ? 0 : 1;
  const referencePassesColumn = input.referencePasses;
  const referencePassesStep = referencePassesColumn.length === 1 ? 0 : 1;
  const teacherParametersColumn = input.teacherParameters;
  const teacherParametersStep = teacherParametersColumn.length === 1 ? 0 : 1;
  const postAchievedFlopsColumn = input.postAchievedFlops;
  const postAchievedFlopsStep = postAchievedFlopsColumn.length === 1 ? 0 : 1;
  const studentFlopsColumn = stated.studentFlops;
  const studentFlopsStep = studentFlopsColumn?.length === 1 ? 0 : 1;
  const studentFlopsOut = output.studentFlops;
  const teacherFlopsColumn = stated.teacherFlops;
  const teacherFlopsStep = teacherFlopsColumn?.length === 1 ? 0 : 1;
  const teacherFlopsOut = output.teacherFlops;
  const computeColumn = stated.compute;
  const computeStep = computeColumn?.length === 1 ? 0 : 1;
  const computeOut = output.compute;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursStep = acceleratorHoursColumn?.length === 1 ? 0 : 1;
  const acceleratorHoursOut = output.acceleratorHours;
  for (let row = 0; row < length; row++) {
    const flopPerParameterToken = flopPerParameterTokenColumn[row * flopPerParameterTokenStep]!;
    const activeParameters = activeParametersColumn[row * activeParametersStep]!;
    const postTokens = postTokensColumn[row * postTokensStep]!;
    const postEpochs = postEpochsColumn[row * postEpochsStep]!;
    const updatePasses = updatePassesColumn[row * updatePassesStep]!;
    const referencePasses = referencePassesColumn[row * referencePassesStep]!;
    const teacherParameters = teacherParametersColumn[row * teacherParametersStep]!;
    const postAchievedFlops = postAchievedFlopsColumn[row * postAchievedFlopsStep]!;
    const studentFlops = studentFlopsColumn ? studentFlopsColumn[row * studentFlopsStep]! : (flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens * postEpochs);
    if (studentFlopsOut) studentFlopsOut[row] = studentFlops;
    const teacherFlops = teacherFlopsColumn ? teacherFlopsColumn[row * teacherFlopsStep]! : (flopPerParameterToken * teacherParameters * postTokens);
    if (teacherFlopsOut) teacherFlopsOut[row] = teacherFlops;
    const compute = computeColumn ? computeColumn[row * computeStep]! : (studentFlops + teacherFlops);
    if (computeOut) computeOut[row] = compute;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[row * acceleratorHoursStep]! : (compute / postAchievedFlops);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
  }
}

/** Slope of one quantity of "Post-training" with respect to every input and quantity above it. */
export function postTrainingGradient(
  input: PostTrainingInputs,
  of: keyof PostTrainingQuantities,
  stated: Partial<PostTrainingQuantities> = {},
): Record<keyof PostTrainingInputs | keyof PostTrainingQuantities, number> {
  const { flopPerParameterToken, activeParameters, postTokens, postEpochs, updatePasses, referencePasses, teacherParameters, postAchievedFlops } = input;
  const { compute } = postTraining(input, stated);
  const slope = { flopPerParameterToken: 0, activeParameters: 0, postTokens: 0, postEpochs: 0, updatePasses: 0, referencePasses: 0, teacherParameters: 0, postAchievedFlops: 0, studentFlops: 0, teacherFlops: 0, compute: 0, acceleratorHours: 0 };
  slope[of] = 1;
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.compute += slope.acceleratorHours * (1 / postAchievedFlops);
    slope.postAchievedFlops += slope.acceleratorHours * (-compute * 1 / postAchievedFlops ** 2);
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

/** What evaluation needs to know of "Post-training": units, their factors and operands. */
export const postTrainingGraph: Graph<PostTrainingInputs, PostTrainingQuantities> = {
  name: 'postTraining',
  kernel: postTraining,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    activeParameters: ['param', 1],
    postTokens: ['token', 1],
    postEpochs: ['1', 1],
    updatePasses: ['1', 1],
    referencePasses: ['1', 1],
    teacherParameters: ['param', 1],
    postAchievedFlops: ['TFLOP/s/accelerator', 1000000000000],
  },
  equations: {
    studentFlops: ['FLOP', 1, 'flopPerParameterToken activeParameters updatePasses referencePasses postTokens postEpochs'],
    teacherFlops: ['FLOP', 1, 'flopPerParameterToken teacherParameters postTokens'],
    compute: ['FLOP', 1, 'studentFlops teacherFlops'],
    acceleratorHours: ['accelerator h', 3600, 'compute postAchievedFlops'],
  },
};
