/** The command `flopprint`. */
import { CalculationError, InputError } from '../src/errors.ts';
import { helpText } from './help.ts';
import { version } from '../src/version.ts';
import { didYouMean } from '../src/nearest.ts';

/** Runs one sub-command on its arguments and returns the exit code. */
type Command = (argv: readonly string[]) => number | Promise<number>;

/** Each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  estimate: async () => (await import('./estimate.ts')).estimateCommand,
  batch: async () => (await import('./batch.ts')).batchCommand,
  sweep: async () => (await import('./sweep.ts')).sweepCommand,
  budget: async () => (await import('./budget.ts')).budgetCommand,
  question: async () => (await import('./question.ts')).questionCommand,
  methods: async () => (await import('./methods.ts')).methodsCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  compare: async () => (await import('./compare.ts')).compareCommand,
  rank: async () => (await import('./rank.ts')).rankCommand,
  levers: async () => (await import('./levers.ts')).leversCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  import: async () => (await import('./import.ts')).importCommand,
  sql: async () => (await import('./sql.ts')).sqlCommand,
  indicators: async () => (await import('./indicators.ts')).indicatorsCommand,
  when: async () => (await import('./when.ts')).whenCommand,
  power: async () => (await import('./power.ts')).powerCommand,
  project: async () => (await import('./project.ts')).projectCommand,
  conformance: async () => (await import('./conformance.ts')).conformanceCommand,
  validate: async () => (await import('./validate.ts')).validateCommand,
  data: async () => (await import('./data.ts')).dataCommand,
};
const badInput = 2;

async function run([name, ...argv]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(helpText);
    return name === undefined ? badInput : 0;
  }
  if (name === '--version' || name === '-v') {
    console.log(version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new InputError(
      '',
      `unknown command "${name}"${didYouMean(name, Object.keys(commands)) || '; see `flopprint help`'}`,
    );
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(helpText);
    return 0;
  }
  return (await command())(argv);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError || error instanceof CalculationError || isUsage(error))) throw error;
  console.error(`flopprint: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  process.exitCode = badInput;
}

function isUsage(error: unknown): boolean {
  return (
    error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
  );
}
