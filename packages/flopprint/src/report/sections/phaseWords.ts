/** Every phase of a model's life as a sentence names it, in order. */
export const phaseWords: Readonly<Record<string, string>> = {
  data: 'preparing data',
  development: 'development',
  training: 'training',
  postTraining: 'post-training',
  inference: 'inference',
  storage: 'storage',
};
