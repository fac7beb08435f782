// GENERATED from the equation set "postTraining" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Post-training", in coherent base units. */
export interface PostTrainingInputs {
  /** FLOP of a forward pass for each parameter and token, in FLOP/param/token. */
  readonly flopPerParameterToken: number;
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Tokens of post-training, in token. */
  readonly postTokens: number;
  /** Epochs of post-training. */
  readonly postEpochs: number;
  /** Forward passes that one update costs. */
  readonly updatePasses: number;
  /** Forward passes of reference and reward models. */
  readonly referencePasses: number;
  /** Active parameters of the teacher, in param. */
  readonly teacherParameters: number;
  /** Achieved FLOP/s of one accelerator in post-training, in FLOP/accelerator/s. */
  readonly postAchievedFlops: number;
  /** Power per accelerator with its share of the node, in J_it/accelerator/s. */
  readonly systemPower: number;
  /** Accelerator-hours of rollouts, in accelerator s. */
  readonly generationHours: number;
  /** Energy of the machines that generate rollouts, in J_it. */
  readonly generationEnergy: number;
}

/** Quantities of "Post-training", in coherent base units. */
export interface PostTrainingQuantities {
  /** Compute of updates and references, in FLOP. Source: kaplan-2020. */
  readonly studentFlops: number;
  /** Compute of the teacher, in FLOP. Source: kaplan-2020. */
  readonly teacherFlops: number;
  /** Compute of post-training, in FLOP. Source: kaplan-2020. */
  readonly compute: number;
  /** Accelerator-hours of updates, references and teacher, in accelerator s. Source: patterson-2021. */
  readonly updateHours: number;
  /** Accelerator-hours of post-training, in accelerator s. Source: patterson-2021. */
  readonly acceleratorHours: number;
  /** Energy of the machines in post-training, in J_it. Source: patterson-2021. */
  readonly itEnergy: number;
}

/** "Post-training": a stated quantity replaces its formula. */
export function postTraining(input: PostTrainingInputs, stated?: Partial<PostTrainingQuantities>): PostTrainingQuantities {
  if (stated) return postTrainingStated(input, stated);
  const { flopPerParameterToken, activeParameters, postTokens, postEpochs, updatePasses, referencePasses, teacherParameters, postAchievedFlops, systemPower, generationHours, generationEnergy } = input;
  const studentFlops = (flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens * postEpochs);
  const teacherFlops = (flopPerParameterToken * teacherParameters * postTokens);
  const compute = (studentFlops + teacherFlops);
  const updateHours = (compute / postAchievedFlops);
  const acceleratorHours = (updateHours + generationHours);
  const itEnergy = (systemPower * updateHours + generationEnergy);
  return { studentFlops, teacherFlops, compute, updateHours, acceleratorHours, itEnergy };
}

function postTrainingStated(input: PostTrainingInputs, stated: Partial<PostTrainingQuantities>): PostTrainingQuantities {
  const { flopPerParameterToken, activeParameters, postTokens, postEpochs, updatePasses, referencePasses, teacherParameters, postAchievedFlops, systemPower, generationHours, generationEnergy } = input;
  const studentFlops = stated.studentFlops ?? (flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens * postEpochs);
  const teacherFlops = stated.teacherFlops ?? (flopPerParameterToken * teacherParameters * postTokens);
  const compute = stated.compute ?? (studentFlops + teacherFlops);
  const updateHours = stated.updateHours ?? (compute / postAchievedFlops);
  const acceleratorHours = stated.acceleratorHours ?? (updateHours + generationHours);
  const itEnergy = stated.itEnergy ?? (systemPower * updateHours + generationEnergy);
  return { studentFlops, teacherFlops, compute, updateHours, acceleratorHours, itEnergy };
}

/** "Post-training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function postTrainingColumns(
  length: number,
  input: Columns<PostTrainingInputs>,
  stated: Partial<Columns<PostTrainingQuantities>>,
  output: Partial<Columns<PostTrainingQuantities>>,
): void {
  const flopPerParameterTokenColumn = input.flopPerParameterToken;
  const flopPerParameterTokenVaries = flopPerParameterTokenColumn.length !== 1;
  let flopPerParameterToken = flopPerParameterTokenColumn[0]!;
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const postTokensColumn = input.postTokens;
  const postTokensVaries = postTokensColumn.length !== 1;
  let postTokens = postTokensColumn[0]!;
  const postEpochsColumn = input.postEpochs;
  const postEpochsVaries = postEpochsColumn.length !== 1;
  let postEpochs = postEpochsColumn[0]!;
  const updatePassesColumn = input.updatePasses;
  const updatePassesVaries = updatePassesColumn.length !== 1;
  let updatePasses = updatePassesColumn[0]!;
  const referencePassesColumn = input.referencePasses;
  const referencePassesVaries = referencePassesColumn.length !== 1;
  let referencePasses = referencePassesColumn[0]!;
  const teacherParametersColumn = input.teacherParameters;
  const teacherParametersVaries = teacherParametersColumn.length !== 1;
  let teacherParameters = teacherParametersColumn[0]!;
  const postAchievedFlopsColumn = input.postAchievedFlops;
  const postAchievedFlopsVaries = postAchievedFlopsColumn.length !== 1;
  let postAchievedFlops = postAchievedFlopsColumn[0]!;
  const systemPowerColumn = input.systemPower;
  const systemPowerVaries = systemPowerColumn.length !== 1;
  let systemPower = systemPowerColumn[0]!;
  const generationHoursColumn = input.generationHours;
  const generationHoursVaries = generationHoursColumn.length !== 1;
  let generationHours = generationHoursColumn[0]!;
  const generationEnergyColumn = input.generationEnergy;
  const generationEnergyVaries = generationEnergyColumn.length !== 1;
  let generationEnergy = generationEnergyColumn[0]!;
  const studentFlopsColumn = stated.studentFlops;
  const studentFlopsVaries = studentFlopsColumn?.length !== 1;
  const studentFlopsOut = output.studentFlops;
  const teacherFlopsColumn = stated.teacherFlops;
  const teacherFlopsVaries = teacherFlopsColumn?.length !== 1;
  const teacherFlopsOut = output.teacherFlops;
  const computeColumn = stated.compute;
  const computeVaries = computeColumn?.length !== 1;
  const computeOut = output.compute;
  const updateHoursColumn = stated.updateHours;
  const updateHoursVaries = updateHoursColumn?.length !== 1;
  const updateHoursOut = output.updateHours;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn?.length !== 1;
  const acceleratorHoursOut = output.acceleratorHours;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    if (flopPerParameterTokenVaries) flopPerParameterToken = flopPerParameterTokenColumn[row]!;
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (postTokensVaries) postTokens = postTokensColumn[row]!;
    if (postEpochsVaries) postEpochs = postEpochsColumn[row]!;
    if (updatePassesVaries) updatePasses = updatePassesColumn[row]!;
    if (referencePassesVaries) referencePasses = referencePassesColumn[row]!;
    if (teacherParametersVaries) teacherParameters = teacherParametersColumn[row]!;
    if (postAchievedFlopsVaries) postAchievedFlops = postAchievedFlopsColumn[row]!;
    if (systemPowerVaries) systemPower = systemPowerColumn[row]!;
    if (generationHoursVaries) generationHours = generationHoursColumn[row]!;
    if (generationEnergyVaries) generationEnergy = generationEnergyColumn[row]!;
    const studentFlops = studentFlopsColumn ? studentFlopsColumn[studentFlopsVaries ? row : 0]! : (flopPerParameterToken * activeParameters * (updatePasses + referencePasses) * postTokens * postEpochs);
    if (studentFlopsOut) studentFlopsOut[row] = studentFlops;
    const teacherFlops = teacherFlopsColumn ? teacherFlopsColumn[teacherFlopsVaries ? row : 0]! : (flopPerParameterToken * teacherParameters * postTokens);
    if (teacherFlopsOut) teacherFlopsOut[row] = teacherFlops;
    const compute = computeColumn ? computeColumn[computeVaries ? row : 0]! : (studentFlops + teacherFlops);
    if (computeOut) computeOut[row] = compute;
    const updateHours = updateHoursColumn ? updateHoursColumn[updateHoursVaries ? row : 0]! : (compute / postAchievedFlops);
    if (updateHoursOut) updateHoursOut[row] = updateHours;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[acceleratorHoursVaries ? row : 0]! : (updateHours + generationHours);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (systemPower * updateHours + generationEnergy);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** What evaluation needs to know of "Post-training": units, their factors and operands. */
export const postTrainingGraph: Graph<PostTrainingInputs, PostTrainingQuantities> = {
  name: 'postTraining',
  kernel: postTraining,
  columns: postTrainingColumns,
  inputs: {
    flopPerParameterToken: ['FLOP/param/token', 1],
    activeParameters: ['param', 1],
    postTokens: ['token', 1],
    postEpochs: ['1', 1],
    updatePasses: ['1', 1],
    referencePasses: ['1', 1],
    teacherParameters: ['param', 1],
    postAchievedFlops: ['TFLOP/s/accelerator', 1000000000000],
    systemPower: ['W_it/accelerator', 1],
    generationHours: ['accelerator h', 3600],
    generationEnergy: ['MWh_it', 3600000000],
  },
  equations: {
    studentFlops: ['FLOP', 1, 'flopPerParameterToken activeParameters updatePasses referencePasses postTokens postEpochs'],
    teacherFlops: ['FLOP', 1, 'flopPerParameterToken teacherParameters postTokens'],
    compute: ['FLOP', 1, 'studentFlops teacherFlops'],
    updateHours: ['accelerator h', 3600, 'compute postAchievedFlops'],
    acceleratorHours: ['accelerator h', 3600, 'updateHours generationHours'],
    itEnergy: ['MWh_it', 3600000000, 'systemPower updateHours generationEnergy'],
  },
};
