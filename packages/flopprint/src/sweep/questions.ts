import { InputError } from '../errors.ts';
import type { Lever } from '../data/types.ts';
import { didYouMean } from '../nearest.ts';
import type { BudgetKind } from './budget.ts';
import type { SweepOutput } from './outputs.ts';

/** One design, as axes of one value each: `model.parameters=7B`. */
export interface NamedDesign {
  readonly name: string;
  readonly over: readonly string[];
  /** A row of data/runs.csv with the energy that was published of it. */
  readonly run?: string;
}

/** How a question is worked out, always by estimates of this library. */
export type Work =
  /** Of all designs, the lowest loss within each tenfold of carbon. */
  | { readonly kind: 'front' }
  /** Designs side by side, each over the first. */
  | { readonly kind: 'compare'; readonly designs: readonly NamedDesign[] }
  /** The best model within a budget, the more tokens it is to serve. */
  | {
      readonly kind: 'demand';
      readonly over: readonly string[];
      readonly budget: BudgetKind;
      readonly amount: string;
      readonly serve: string;
    }
  /** How far one field of a design may go before it emits as much as another design. */
  | {
      readonly kind: 'match';
      readonly design: NamedDesign;
      readonly like: NamedDesign;
      /** The field with its range, as an axis is written. */
      readonly field: string;
      /** A field with what it takes in turn, as an axis is written, in the design alone or in both. */
      readonly turns: string;
      readonly inTurn: 'design' | 'both';
    };

/** A question of design with a published answer, which can be asked of the estimate too. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  /** A key of `sources`: the paper that asked it. */
  readonly source: string;
  /** Where in that paper. */
  readonly locator: string;
  /** A row of data/levers.csv with a published figure of the same paper, its baseline and its conditions. */
  readonly lever?: string;
  /** Of what the paper says of quality: A and B measured, C simulated or estimated, D claimed. */
  readonly evidence: Lever['evidence'];
  /** What the paper found, in our words. */
  readonly published: string;
  /** What of it is not worked out here, and why. */
  readonly notComputed: string;
  /** The designs to explore, as the axes of a sweep. */
  readonly over: readonly string[];
  /** Less of both is better. */
  readonly front: readonly [SweepOutput, SweepOutput];
  readonly work: Work;
}

const place = ['hardware.accelerator=a100-sxm4-80', 'site.grid=US'];
const cluster = ['hardware.count=512', ...place];

/** Questions that papers have answered, each to be asked of any machines and any place. */
export const questions: readonly Question[] = [
  {
    id: 'loss-against-carbon',
    title: 'What does a lower loss cost in carbon?',
    shows:
      'Each tenfold of carbon buys less than the tenfold before it, and a cleaner grid moves the whole front. The sizes are those of a coarse grid, on which many differ little in loss; the best for one budget is asked for below.',
    source: 'faiz-2024-llmcarbon',
    locator: 'case studies',
    evidence: 'C',
    published:
      'LLMCarbon set the loss of planned models against their carbon, on several machines and in several data centres.',
    notComputed:
      'Its curves are printed as pictures without numbers, so there is no figure to compare with; the front here is of this estimate and the replicated law of the loss.',
    over: [
      'hardware.accelerator=v100-sxm2-32,a100-sxm4-80,h100-sxm5-80',
      'site.grid=FR,US,PL',
      'hardware.count=512',
      'model.parameters=500M..2T:60',
      'training.tokens=20B..100T:60',
    ],
    front: ['loss', 'carbon'],
    work: { kind: 'front' },
  },
  {
    id: 'dense-or-experts',
    title: 'Dense, or a mixture of experts?',
    shows:
      'GLaM took a third of the energy of GPT-3. Put GPT-3 on the machines of GLaM, and most of what was saved was theirs: with 600 B tokens the mixture takes more energy there, with 280 B tokens less.',
    source: 'du-2021-glam',
    locator: 'abstract; energy of training',
    lever: 'mixture-of-experts',
    evidence: 'A',
    published:
      'GLaM was trained with a third of the energy of GPT-3 and did better on the average of 29 tasks. Its energy follows from measured power; that of GPT-3 from a reported power and an estimated time.',
    notComputed:
      'The law of the loss is of dense models alone, so equal quality is what the paper measured, and no loss is given for a mixture. The hours of GLaM are among those that the efficiency here was fitted to, and its power and PUE are stated: its energy is no prediction.',
    over: [
      'hardware.accelerator=tpu-v4,v100-sxm2-32',
      'hardware.count=1024',
      'site.grid=US',
      'site.pue=1.11',
      'model.parameters=1200B',
      'model.activeParameters=25B..400B:40',
      'training.tokens=100B..1T:40',
    ],
    front: ['carbon', 'days'],
    work: {
      kind: 'compare',
      designs: [
        {
          name: 'GPT-3, on V100',
          run: 'gpt3-175b',
          over: [
            'model.parameters=175B',
            'training.tokens=300B',
            'hardware.accelerator=v100-sxm2-32',
            'hardware.count=10000',
            'hardware.power=330',
            'hardware.powerScope=system',
            'site.pue=1.1',
            'site.grid=US',
          ],
        },
        {
          name: 'GPT-3, on the machines of GLaM',
          over: [
            'model.parameters=175B',
            'training.tokens=300B',
            'hardware.accelerator=tpu-v4',
            'hardware.count=1024',
            'hardware.power=326',
            'hardware.powerScope=system',
            'site.pue=1.11',
            'site.grid=US',
          ],
        },
        {
          name: 'GLaM, 600 B tokens',
          run: 'glam-64b64e-600b',
          over: glam('600B'),
        },
        {
          name: 'GLaM, 280 B tokens',
          run: 'glam-64b64e-280b',
          over: glam('280B'),
        },
      ],
    },
  },
  {
    id: 'train-or-serve',
    title: 'Train longer, for what it will serve?',
    shows:
      'The more tokens a model is to serve, prompts and answers together, the smaller it should be and the longer it should be trained: the best model within one budget moves.',
    source: 'sardana-2024',
    locator: 'abstract; caption of figure 1',
    evidence: 'C',
    published:
      'With about a billion requests expected, smaller models trained for longer than the law of Chinchilla asks need less in all: in place of a model of 13 B that serves 2 T tokens, one of 7 B saves 17 % of the compute at the same loss.',
    notComputed:
      'The loss of models trained on very many tokens for each parameter: the paper finds that a law fitted to usual ratios, as this one is, promises too much of more tokens there. The last rows are such.',
    over: [
      ...cluster,
      'model.parameters=1B..70B:60',
      'training.tokens=100B..10T:60',
      'inference.requests=1M,1B,10B',
    ],
    front: ['loss', 'carbon'],
    work: {
      kind: 'demand',
      over: cluster,
      budget: 'carbon',
      amount: '100 t',
      serve: '100B,1T,3T,10T',
    },
  },
  {
    id: 'train-or-think',
    title: 'A larger model, or more answers of a small one?',
    shows:
      'Before a model 14 times larger emits less, the small one may sample this many answers to each request: many where there are few requests, few where there are many.',
    source: 'snell-2024',
    locator: 'abstract',
    lever: 'compute-optimal-test-time',
    evidence: 'B',
    published:
      'At equal operations, test-time compute can beat a model 14 times larger, on questions where the small model has some success already.',
    notComputed:
      'Whether the answers are as good: the paper measured one model (PaLM 2-S*) on one task (MATH), by how hard the question is, and states no relation that holds for another. The sizes here are examples, 14 times apart.',
    over: [
      ...cluster,
      'model.parameters=3B,42B',
      'training.tokens=1T',
      'inference.requests=1M..10B:9',
      'inference.samples=1..256:33',
    ],
    front: ['loss', 'carbon'],
    work: {
      kind: 'match',
      design: {
        name: '3 B with several answers',
        over: [...cluster, 'model.parameters=3B', 'training.tokens=1T'],
      },
      like: {
        name: '42 B with one answer',
        over: [...cluster, 'model.parameters=42B', 'training.tokens=1T', 'inference.samples=1'],
      },
      field: 'inference.samples=1..1000000:31',
      turns: 'inference.requests=1M,100M,10B',
      inTurn: 'both',
    },
  },
  {
    id: 'small-with-search',
    title: 'A small model that searches?',
    shows:
      'A model of 7 B may sample so many answers before it emits as much as one answer of a model of 34 B; a search has to reach the same accuracy within that.',
    source: 'wu-2024-inference',
    locator: 'abstract, version 1',
    lever: 'small-model-with-search',
    evidence: 'B',
    published:
      'Llemma 7B with a tree search can reach an accuracy on MATH500 competitive with Llemma 34B, with half the operations.',
    notComputed:
      'The accuracy: it was measured on one task, where both models sample and a model of rewards, which is not counted here, ranks the steps.',
    over: [
      ...place,
      'inference.requests=1M',
      'model.parameters=7B,34B',
      'inference.tokensOut=100..1000:10',
      'inference.samples=1..64:64',
    ],
    front: ['carbon', 'hours'],
    work: {
      kind: 'match',
      design: {
        name: '7 B that searches',
        over: [...place, 'model.parameters=7B', 'inference.requests=1M'],
      },
      like: {
        name: '34 B with one answer',
        over: [...place, 'model.parameters=34B', 'inference.requests=1M', 'inference.samples=1'],
      },
      field: 'inference.samples=1..100:31',
      turns: 'inference.tokensOut=100,300,1000',
      inTurn: 'both',
    },
  },
  {
    id: 'datastore-or-parameters',
    title: 'A datastore instead of parameters?',
    shows:
      'A smaller model leaves carbon for a datastore: so many tokens could be embedded before training both emits as much as the larger model alone.',
    source: 'shao-2024',
    locator: 'abstract',
    lever: 'retrieval-datastore',
    evidence: 'D',
    published:
      'A smaller model with a large datastore beats a larger one without on tasks that need knowledge; the datastore had 1.4 T tokens, and the loss fell with its size throughout.',
    notComputed:
      'The loss that a datastore saves: the abstract gives no relation. Retrieval and the longer prompts it makes cost at every request (inference.tokensIn) and are left out here; the encoder of 110 M parameters and the sizes are examples.',
    over: [
      ...cluster,
      'model.parameters=7B,13B',
      'training.tokens=2T',
      'data.encoderParameters=110M',
      'data.datastoreTokens=100B..100T:31',
    ],
    front: ['loss', 'carbon'],
    work: {
      kind: 'match',
      design: {
        name: '7 B with a datastore',
        over: [...cluster, 'model.parameters=7B', 'training.tokens=2T'],
      },
      like: { name: '13 B without one', over: [...cluster, 'model.parameters=13B', 'training.tokens=2T'] },
      field: 'data.datastoreTokens=100B..10000T:31',
      turns: 'data.encoderParameters=110M,1B',
      inTurn: 'design',
    },
  },
  {
    id: 'visual-tokens',
    title: 'Fewer visual tokens for a larger model?',
    shows:
      'With fewer tokens for each image, a larger model emits no more: this is how much larger than the model of 7 B that sees 576 tokens.',
    source: 'li-2024-visual-token',
    locator: 'abstract',
    lever: 'fewer-visual-tokens',
    evidence: 'B',
    published:
      'For visual reasoning at equal operations, the largest model with very few visual tokens, often one, is best; earlier work had cut them 5 to 10 times.',
    notComputed:
      'The error: the paper fits a law in parameters and tokens, of which the project holds no constants that were read in the paper. Text in images needs more tokens. 576 tokens, 50 of text and 20 of an answer are examples.',
    over: [
      ...place,
      'inference.requests=1M',
      'inference.tokensIn=50',
      'inference.tokensOut=20',
      'model.parameters=500M..14B:40',
      'inference.visionTokens=1,4,16,36,64,144,256,576',
    ],
    front: ['carbon', 'hours'],
    work: {
      kind: 'match',
      design: { name: 'A larger model with fewer tokens', over: images() },
      like: {
        name: '7 B with 576 tokens',
        over: [...images(), 'model.parameters=7B', 'inference.visionTokens=576'],
      },
      field: 'model.parameters=1B..200B:31',
      turns: 'inference.visionTokens=288,115,58,1',
      inTurn: 'design',
    },
  },
];

function glam(tokens: string): readonly string[] {
  return [
    'model.parameters=1200B',
    'model.activeParameters=96.6B',
    `training.tokens=${tokens}`,
    'hardware.accelerator=tpu-v4',
    'hardware.count=1024',
    'hardware.power=326',
    'hardware.powerScope=system',
    'site.pue=1.11',
    'site.grid=US',
  ];
}

function images(): readonly string[] {
  return [...place, 'inference.requests=1M', 'inference.tokensIn=50', 'inference.tokensOut=20'];
}

/**
 * A question by its id.
 * @throws InputError for an id that is none, with the nearest.
 */
export function questionWithId(id: string): Question {
  const found = questions.find((one) => one.id === id);
  if (found) return found;
  const ids = questions.map((one) => one.id);
  throw new InputError(
    'question',
    `unknown question "${id}"${didYouMean(id, ids)}; known: ${ids.join(', ')}`,
  );
}
