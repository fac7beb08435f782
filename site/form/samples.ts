/** So few fit into the frame of a key press. */
export const samplesWhileTyping = 1000;
/** So many tell an interval to the digits that are shown, once nobody types. */
export const samplesAtRest = 10_000;
