// GENERATED from the equation set "speculation" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "Speculative decoding", in coherent base units. */
export interface SpeculationInputs {
  /** Chance that a drafted token is accepted. */
  readonly acceptance: number;
  /** Tokens drafted for a pass. */
  readonly draftTokens: number;
  /** Cost of drafting a token, over that of a pass of the large model. */
  readonly draftCost: number;
}

/** Quantities of "Speculative decoding", in coherent base units. */
export interface SpeculationQuantities {
  /** Tokens that a pass of the large model yields. Source: leviathan-2022. */
  readonly tokensPerPass: number;
  /** Time of a token over that without drafts. Source: leviathan-2022. */
  readonly relativeTime: number;
  /** Operations of a token over those without drafts. Source: leviathan-2022. */
  readonly relativeOperations: number;
}

/** "Speculative decoding": a stated quantity replaces its formula. */
export function speculation(input: SpeculationInputs, stated?: Partial<SpeculationQuantities>): SpeculationQuantities {
  if (stated) return speculationStated(input, stated);
  const { acceptance, draftTokens, draftCost } = input;
  const tokensPerPass = ((1 - pow(acceptance, (draftTokens + 1))) / (1 - acceptance));
  const relativeTime = ((draftTokens * draftCost + 1) / tokensPerPass);
  const relativeOperations = ((draftTokens * draftCost + draftTokens + 1) / tokensPerPass);
  return { tokensPerPass, relativeTime, relativeOperations };
}

function speculationStated(input: SpeculationInputs, stated: Partial<SpeculationQuantities>): SpeculationQuantities {
  const { acceptance, draftTokens, draftCost } = input;
  const tokensPerPass = stated.tokensPerPass ?? ((1 - pow(acceptance, (draftTokens + 1))) / (1 - acceptance));
  const relativeTime = stated.relativeTime ?? ((draftTokens * draftCost + 1) / tokensPerPass);
  const relativeOperations = stated.relativeOperations ?? ((draftTokens * draftCost + draftTokens + 1) / tokensPerPass);
  return { tokensPerPass, relativeTime, relativeOperations };
}

/** "Speculative decoding" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function speculationColumns(
  length: number,
  input: Columns<SpeculationInputs>,
  stated: Partial<Columns<SpeculationQuantities>>,
  output: Partial<Columns<SpeculationQuantities>>,
): void {
  const acceptanceColumn = input.acceptance;
  const acceptanceVaries = acceptanceColumn.length !== 1;
  let acceptance = acceptanceColumn[0]!;
  const draftTokensColumn = input.draftTokens;
  const draftTokensVaries = draftTokensColumn.length !== 1;
  let draftTokens = draftTokensColumn[0]!;
  const draftCostColumn = input.draftCost;
  const draftCostVaries = draftCostColumn.length !== 1;
  let draftCost = draftCostColumn[0]!;
  const tokensPerPassColumn = stated.tokensPerPass;
  const tokensPerPassVaries = tokensPerPassColumn?.length !== 1;
  const tokensPerPassOut = output.tokensPerPass;
  const relativeTimeColumn = stated.relativeTime;
  const relativeTimeVaries = relativeTimeColumn?.length !== 1;
  const relativeTimeOut = output.relativeTime;
  const relativeOperationsColumn = stated.relativeOperations;
  const relativeOperationsVaries = relativeOperationsColumn?.length !== 1;
  const relativeOperationsOut = output.relativeOperations;
  for (let row = 0; row < length; row++) {
    if (acceptanceVaries) acceptance = acceptanceColumn[row]!;
    if (draftTokensVaries) draftTokens = draftTokensColumn[row]!;
    if (draftCostVaries) draftCost = draftCostColumn[row]!;
    const tokensPerPass = tokensPerPassColumn ? tokensPerPassColumn[tokensPerPassVaries ? row : 0]! : ((1 - pow(acceptance, (draftTokens + 1))) / (1 - acceptance));
    if (tokensPerPassOut) tokensPerPassOut[row] = tokensPerPass;
    const relativeTime = relativeTimeColumn ? relativeTimeColumn[relativeTimeVaries ? row : 0]! : ((draftTokens * draftCost + 1) / tokensPerPass);
    if (relativeTimeOut) relativeTimeOut[row] = relativeTime;
    const relativeOperations = relativeOperationsColumn ? relativeOperationsColumn[relativeOperationsVaries ? row : 0]! : ((draftTokens * draftCost + draftTokens + 1) / tokensPerPass);
    if (relativeOperationsOut) relativeOperationsOut[row] = relativeOperations;
  }
}

/** What evaluation needs to know of "Speculative decoding": units, their factors and operands. */
export const speculationGraph: Graph<SpeculationInputs, SpeculationQuantities> = {
  name: 'speculation',
  kernel: speculation,
  columns: speculationColumns,
  inputs: {
    acceptance: ['1', 1],
    draftTokens: ['1', 1],
    draftCost: ['1', 1],
  },
  equations: {
    tokensPerPass: ['1', 1, 'acceptance draftTokens'],
    relativeTime: ['1', 1, 'draftTokens draftCost tokensPerPass'],
    relativeOperations: ['1', 1, 'draftTokens draftCost tokensPerPass'],
  },
};
