/**
 * So few fit into the frame of a key press; the library tells shares of the interval from as many, so that what makes it
 * stays as it is when the interval is told more finely.
 */
export const samplesWhileTyping = 2000;
/** So many tell an interval to the digits that are shown, once nobody types. */
export const samplesAtRest = 10_000;
