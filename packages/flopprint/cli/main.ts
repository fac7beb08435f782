/** The command `flopprint`. */
import { CalculationError, InputError } from '../src/errors.ts';
import { compareCommand } from './compare.ts';
import { conformanceCommand } from './conformance.ts';
import { dataCommand } from './data.ts';
import { estimateCommand } from './estimate.ts';
import { explainCommand } from './explain.ts';
import { helpText } from './help.ts';
import { indicatorsCommand } from './indicators.ts';
import { methodsCommand } from './methods.ts';
import { powerCommand } from './power.ts';
import { projectCommand } from './project.ts';
import { rankCommand } from './rank.ts';
import { validateCommand } from './validate.ts';
import { whenCommand } from './when.ts';
import { version } from '../src/version.ts';
import { didYouMean } from '../src/nearest.ts';

/** Runs one sub-command on its arguments and returns the exit code. */
type Command = (argv: readonly string[]) => number | Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  estimate: estimateCommand,
  methods: methodsCommand,
  explain: explainCommand,
  compare: compareCommand,
  indicators: indicatorsCommand,
  rank: rankCommand,
  when: whenCommand,
  power: powerCommand,
  project: projectCommand,
  conformance: conformanceCommand,
  validate: validateCommand,
  data: dataCommand,
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
  return command(argv);
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
