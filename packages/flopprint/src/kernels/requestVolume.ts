// GENERATED from the equation set "requestVolume" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Requests of a period", in coherent base units. */
export interface RequestVolumeInputs {
  /** Requests in a day, in 1/s. */
  readonly requestsPerDay: number;
  /** Time in service, in s. */
  readonly serviceTime: number;
}

/** Quantities of "Requests of a period", in coherent base units. */
export interface RequestVolumeQuantities {
  /** Requests. Source: gsf-sci. */
  readonly requests: number;
}

/** "Requests of a period": a stated quantity replaces its formula. */
export function requestVolume(input: RequestVolumeInputs, stated?: Partial<RequestVolumeQuantities>): RequestVolumeQuantities {
  if (stated) return requestVolumeStated(input, stated);
  const { requestsPerDay, serviceTime } = input;
  const requests = (requestsPerDay * serviceTime);
  return { requests };
}

function requestVolumeStated(input: RequestVolumeInputs, stated: Partial<RequestVolumeQuantities>): RequestVolumeQuantities {
  const { requestsPerDay, serviceTime } = input;
  const requests = stated.requests ?? (requestsPerDay * serviceTime);
  return { requests };
}

/** "Requests of a period" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function requestVolumeColumns(
  length: number,
  input: Columns<RequestVolumeInputs>,
  stated: Partial<Columns<RequestVolumeQuantities>>,
  output: Partial<Columns<RequestVolumeQuantities>>,
): void {
  const requestsPerDayColumn = input.requestsPerDay;
  const requestsPerDayVaries = requestsPerDayColumn.length !== 1;
  let requestsPerDay = requestsPerDayColumn[0]!;
  const serviceTimeColumn = input.serviceTime;
  const serviceTimeVaries = serviceTimeColumn.length !== 1;
  let serviceTime = serviceTimeColumn[0]!;
  const requestsColumn = stated.requests;
  const requestsVaries = requestsColumn?.length !== 1;
  const requestsOut = output.requests;
  for (let row = 0; row < length; row++) {
    if (requestsPerDayVaries) requestsPerDay = requestsPerDayColumn[row]!;
    if (serviceTimeVaries) serviceTime = serviceTimeColumn[row]!;
    const requests = requestsColumn ? requestsColumn[requestsVaries ? row : 0]! : (requestsPerDay * serviceTime);
    if (requestsOut) requestsOut[row] = requests;
  }
}

/** What evaluation needs to know of "Requests of a period": units, their factors and operands. */
export const requestVolumeGraph: Graph<RequestVolumeInputs, RequestVolumeQuantities> = {
  name: 'requestVolume',
  kernel: requestVolume,
  columns: requestVolumeColumns,
  inputs: {
    requestsPerDay: ['1/day', 0.000011574074074074073],
    serviceTime: ['day', 86400],
  },
  equations: {
    requests: ['1', 1, 'requestsPerDay serviceTime'],
  },
};
