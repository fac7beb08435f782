import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import type { ReadScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { constantValue } from './datum.ts';

type Config = Readonly<Record<string, unknown>>;

/** For each key of `model`, the names that Hugging Face configurations use for it, the commonest first. */
const names: Readonly<Record<string, readonly string[]>> = {
  layers: ['num_hidden_layers', 'n_layer', 'num_layers', 'n_layers'],
  hiddenSize: ['hidden_size', 'n_embd', 'n_embed', 'd_model', 'dim'],
  heads: ['num_attention_heads', 'n_head', 'num_heads', 'n_heads'],
  kvHeads: ['num_key_value_heads', 'num_kv_heads', 'n_kv_heads'],
  headSize: ['head_dim', 'd_kv'],
  ffnSize: ['intermediate_size', 'n_inner', 'd_ff', 'ffn_dim', 'ffn_hidden_size'],
  vocabulary: ['vocab_size', 'padded_vocab_size'],
  experts: ['num_local_experts', 'n_routed_experts', 'num_experts'],
  expertsPerToken: ['num_experts_per_tok', 'num_experts_per_token', 'moe_topk'],
  sharedExperts: ['n_shared_experts', 'num_shared_experts'],
  expertSize: ['moe_intermediate_size'],
  sharedExpertSize: ['shared_expert_intermediate_size'],
  queryRank: ['q_lora_rank'],
  keyValueRank: ['kv_lora_rank'],
  rotarySize: ['qk_rope_head_dim'],
  plainSize: ['qk_nope_head_dim'],
  valueSize: ['v_head_dim'],
};

interface Family {
  readonly gated: boolean;
  /** Whether embeddings are tied when the file does not say. */
  readonly tied: boolean;
  readonly positions?: true;
  readonly architecture?: 'encoder' | 'encoder-decoder';
}
const modern: Family = { gated: true, tied: false };
const tiedModern: Family = { gated: true, tied: true };
const plain: Family = { gated: false, tied: true };
const learned: Family = { gated: false, tied: true, positions: true };
const encoder: Family = { ...learned, architecture: 'encoder' };
const families: Readonly<Record<string, Family>> = {
  llama: modern,
  llama4_text: modern,
  mistral: modern,
  mixtral: modern,
  ministral: modern,
  qwen2: modern,
  qwen2_moe: modern,
  qwen3: modern,
  qwen3_moe: modern,
  deepseek_v2: modern,
  deepseek_v3: modern,
  phi3: modern,
  olmo: modern,
  olmo2: modern,
  olmo3: modern,
  olmoe: modern,
  granite: tiedModern,
  granitemoe: tiedModern,
  gemma: tiedModern,
  gemma2: tiedModern,
  gemma3_text: tiedModern,
  cohere: tiedModern,
  cohere2: tiedModern,
  stablelm: modern,
  gpt_oss: modern,
  glm4: modern,
  glm4_moe: modern,
  internlm2: modern,
  baichuan: modern,
  smollm3: tiedModern,
  gpt2: learned,
  gpt_neo: learned,
  gpt_neox: { gated: false, tied: false },
  gptj: { gated: false, tied: false },
  gpt_bigcode: learned,
  bloom: plain,
  falcon: plain,
  opt: learned,
  mpt: plain,
  starcoder2: plain,
  phi: { gated: false, tied: false },
  bert: encoder,
  roberta: encoder,
  'xlm-roberta': encoder,
  electra: encoder,
  deberta: encoder,
  'deberta-v2': encoder,
  modernbert: { gated: true, tied: true, architecture: 'encoder' },
  t5: { gated: false, tied: true, architecture: 'encoder-decoder' },
  mt5: { gated: true, tied: false, architecture: 'encoder-decoder' },
  umt5: { gated: true, tied: false, architecture: 'encoder-decoder' },
  bart: { ...learned, architecture: 'encoder-decoder' },
};

/** The `model_type` values whose layout is known. */
export function knownModelTypes(): string[] {
  return Object.keys(families).sort();
}

/**
 * Adds to a scenario what its `model.config` says about the model; what the scenario states itself wins.
 * @throws InputError for an unknown architecture, or a value that is not a positive whole number.
 */
export function withConfig(read: ReadScenario, tables: Tables): ReadScenario {
  if (!read.config) return read;
  const nested = read.config['text_config'];
  const config: Config = isObject(nested) ? nested : read.config;
  const type = String(config['model_type'] ?? '');
  const family = Object.hasOwn(families, type) ? families[type] : undefined;
  if (!family)
    throw new InputError(
      'model.config.model_type',
      `the layout of "${short(type || 'no model_type')}" is not known; state layers, hiddenSize, heads, ffnSize and vocabulary instead`,
    );
  const numbers = new Map(read.numbers);
  const flags = new Map(read.flags);
  const texts = new Map(read.texts);
  const add = (key: string, value: number | undefined, from: string): void => {
    if (value === undefined || numbers.has(`model.${key}`)) return;
    numbers.set(`model.${key}`, { value, written: `${from} ${value}` });
  };
  for (const [key, value] of Object.entries(forced(config, type))) add(key, value, 'from config.json:');
  for (const [key, spellings] of Object.entries(names)) {
    const name = spellings.find((spelling) => config[spelling] !== undefined && config[spelling] !== null);
    if (name && !Array.isArray(config[name])) add(key, whole(name, config[name]), `config.json ${name}`);
  }
  for (const [key, value] of Object.entries(
    derived(config, type, numbers, constantValue(tables, 'longest-trained-context')),
  ))
    add(key, value, 'from config.json:');
  if (family.positions)
    add('learnedPositions', optional(config, ['max_position_embeddings', 'n_positions']), '');
  const setFlag = (key: string, value: boolean): void => {
    if (!flags.has(`model.${key}`)) flags.set(`model.${key}`, value);
  };
  const tied = config['tie_word_embeddings'];
  setFlag('tiedEmbeddings', typeof tied === 'boolean' ? tied : family.tied);
  setFlag('gated', family.gated || String(config['feed_forward_proj'] ?? '').startsWith('gated'));
  const architecture = family.architecture ?? 'decoder';
  if (!texts.has('model.architecture')) texts.set('model.architecture', architecture);
  return { ...read, numbers, flags, texts };
}

/**
 * What a Hugging Face config.json says about a model, by key of the group `model`: numbers, flags and the architecture.
 * @throws InputError for an unknown architecture, or a value that is not a positive whole number.
 */
export function configFields(
  tables: Tables,
  config: Readonly<Record<string, unknown>>,
): Readonly<Record<string, number | boolean | string>> {
  const empty: ReadScenario = {
    scenario: {},
    numbers: new Map(),
    texts: new Map(),
    flags: new Map(),
    config,
  };
  const { numbers, flags, texts } = withConfig(empty, tables);
  return Object.fromEntries(
    [...[...numbers].map(([path, { value }]) => [path, value] as const), ...flags, ...texts].map(
      ([path, value]) => [path.replace('model.', ''), value],
    ),
  );
}

/** Where a family's file means something else by a name than other families do. */
function forced(config: Config, type: string): Readonly<Record<string, number | undefined>> {
  const oneKeyHead =
    (type === 'falcon' && config['multi_query'] === true && config['new_decoder_architecture'] !== true) ||
    (type === 'gpt_bigcode' && config['multi_query'] !== false);
  const decoderLayers = optional(config, ['num_decoder_layers', 'decoder_layers']);
  const denseWidth = type === 'llama4_text' ? optional(config, ['intermediate_size_mlp']) : undefined;
  return {
    ...(oneKeyHead ? { kvHeads: 1 } : {}),
    ...(families[type]?.architecture === 'encoder-decoder' ? { layers: decoderLayers } : {}),
    ffnSize: denseWidth,
  };
}

function derived(
  config: Config,
  type: string,
  numbers: ReadScenario['numbers'],
  longestContext: number,
): Readonly<Record<string, number | undefined>> {
  const value = (key: string): number | undefined => numbers.get(`model.${key}`)?.value;
  const layers = value('layers');
  const experts = value('experts');
  const result: Record<string, number | undefined> = {};
  const positions = optional(config, ['max_position_embeddings', 'n_positions', 'n_ctx', 'max_seq_len']);
  if (positions !== undefined && positions <= longestContext) result['sequenceLength'] = positions;
  const hiddenSize = value('hiddenSize');
  const expansion = optional(config, ['expansion_ratio']);
  if (expansion !== undefined && hiddenSize !== undefined) result['ffnSize'] = hiddenSize * expansion;
  const encoderLayers = optional(config, ['encoder_layers', 'num_layers', 'num_hidden_layers']);
  if (families[type]?.architecture === 'encoder-decoder') {
    result['encoderLayers'] = encoderLayers ?? layers;
  }
  if (experts === undefined || layers === undefined) return result;
  const first = optional(config, ['first_k_dense_replace']) ?? 0;
  const stepName = ['moe_layer_freq', 'decoder_sparse_step', 'interleave_moe_layer_step'].find(
    (name) => typeof config[name] === 'number',
  );
  const every = stepName === undefined ? 1 : whole(stepName, config[stepName]);
  const listed = config['moe_layer_freq'];
  const dense = Array.isArray(config['mlp_only_layers']) ? config['mlp_only_layers'].length : 0;
  result['expertLayers'] = Array.isArray(listed)
    ? listed.filter((one) => one === 1).length
    : Math.floor((layers - first) / every) - dense;
  if (first > layers)
    throw new InputError('model.config.first_k_dense_replace', `${first} is more than the ${layers} layers`);
  if (result['expertLayers'] < 0)
    throw new InputError('model.config.mlp_only_layers', `${dense} dense layers are more than there are`);
  if (type === 'llama4_text') {
    // One shared expert as wide as a routed one; dense layers have a width of their own.
    const width = optional(config, ['intermediate_size']);
    result['expertSize'] = width;
    result['sharedExperts'] = 1;
  }
  return result;
}
function optional(config: Config, spellings: readonly string[]): number | undefined {
  const name = spellings.find((spelling) => typeof config[spelling] === 'number');
  return name === undefined ? undefined : whole(name, config[name], 0);
}

function whole(name: string, value: unknown, least = 1): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw new InputError(`model.config.${name}`, `${short(String(value))} is not a positive whole number`);
  return value;
}

function isObject(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
