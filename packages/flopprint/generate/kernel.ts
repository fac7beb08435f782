import type { EquationRecord, InputRecord } from '../src/equations/record.ts';
import { dimensionText, parseUnit } from '../src/units.ts';
import { partial } from './derivative.ts';
import { namesIn, type ParsedSet } from './formula.ts';
import { latex } from './latex.ts';
import { codeDialect, formulaText, mathDialect, partialText, portable, sqlDialect } from './text.ts';

const banner = (file: string): string =>
  `// GENERATED from the equation set "${file}" by \`npm run generate\`; do not edit.\n`;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const list = (lines: readonly string[], indent = '  '): string =>
  lines.map((line) => `${indent}${line}\n`).join('');

/** The TypeScript module of a set: typed scalar kernel, column kernel and graph. */
export function kernelModule(parsed: ParsedSet): string {
  const { set } = parsed;
  const type = capital(set.name);
  const inputs = Object.keys(set.inputs);
  const equations = Object.keys(set.equations);
  const kernels = [
    scalarKernel(parsed, type, inputs, equations),
    columnKernel(parsed, type, inputs, equations),
  ].join('');
  return [
    banner(set.name),
    `import type { Columns, Graph } from '../graph.ts';\n${importMath(kernels)}\n`,
    `/** Inputs of "${set.title}", in coherent base units. */\n`,
    `export interface ${type}Inputs {\n${list(inputs.flatMap((name) => property(name, set.inputs[name])))}}\n\n`,
    `/** Quantities of "${set.title}", in coherent base units. */\n`,
    `export interface ${type}Quantities {\n${list(equations.flatMap((name) => property(name, set.equations[name])))}}\n\n`,
    kernels,
    graph(parsed, type),
  ].join('');
}

/** A member of an interface, with its label, base unit and source. */
function property(name: string, record: InputRecord | EquationRecord | undefined): string[] {
  if (!record) return [];
  const unit = dimensionText(parseUnit(record.unit).dimension);
  const words = unit === '1' ? '' : `, in ${unit}`;
  const source = 'source' in record ? ` Source: ${record.source}.` : '';
  return [`/** ${record.label}${words}.${source} */`, `readonly ${name}: number;`];
}

/** The module of the slopes of a set; apart from its kernels, which most callers need without. */
export function gradientModule(parsed: ParsedSet): string {
  const { set } = parsed;
  const type = capital(set.name);
  const kernel = gradientKernel(parsed, type, Object.keys(set.inputs), Object.keys(set.equations));
  const scalar = kernel.includes(`${set.name}(input, stated)`) ? `${set.name}, ` : '';
  return (
    `${banner(set.name)}${importMath(kernel)}` +
    `import { ${scalar}type ${type}Inputs, type ${type}Quantities } from './${set.name}.ts';\n\n${kernel}`
  );
}

function importMath(kernels: string): string {
  const used = portable.filter((name) => new RegExp(`(?<![.\\w])${name}\\(`).test(kernels));
  return used.length === 0 ? '' : `import { ${used.join(', ')} } from '../portableMath.ts';\n`;
}

function scalarKernel(
  { set, formulas }: ParsedSet,
  type: string,
  inputs: readonly string[],
  equations: readonly string[],
): string {
  const formula = (name: string): string => (formulas[name] ? code(formulas[name]) : 'NaN');
  const plain = equations.map((name) => `const ${name} = ${formula(name)};`);
  const replaced = equations.map((name) => `const ${name} = stated.${name} ?? ${formula(name)};`);
  const read = `  const { ${inputs.join(', ')} } = input;\n`;
  const result = `  return { ${equations.join(', ')} };\n}\n\n`;
  // Two bodies: asking of each quantity whether it is stated costs a third of the time when nothing is.
  return (
    `/** "${set.title}": a stated quantity replaces its formula. */\n` +
    `export function ${set.name}(input: ${type}Inputs, stated?: Partial<${type}Quantities>): ${type}Quantities {\n` +
    `  if (stated) return ${set.name}Stated(input, stated);\n${read}${list(plain)}${result}` +
    `function ${set.name}Stated(input: ${type}Inputs, stated: Partial<${type}Quantities>): ${type}Quantities {\n` +
    `${read}${list(replaced)}${result}`
  );
}

function columnKernel(
  { set, formulas }: ParsedSet,
  type: string,
  inputs: readonly string[],
  equations: readonly string[],
): string {
  const column = (name: string): string => `${name}Column`;
  const many = (name: string): string => `${name}Varies`;
  // What holds for every row is read once, outside of the loop.
  const heads = inputs.flatMap((name) => [
    `const ${column(name)} = input.${name};`,
    `const ${many(name)} = ${column(name)}.length !== 1;`,
    `let ${name} = ${column(name)}[0]!;`,
  ]);
  const stated = equations.flatMap((name) => [
    `const ${column(name)} = stated.${name};`,
    `const ${many(name)} = ${column(name)}?.length !== 1;`,
    `const ${name}Out = output.${name};`,
  ]);
  const rows = [
    ...inputs.map((name) => `if (${many(name)}) ${name} = ${column(name)}[row]!;`),
    ...equations.flatMap((name) => {
      const formula = formulas[name];
      const value = formula ? code(formula) : 'NaN';
      return [
        `const ${name} = ${column(name)} ? ${column(name)}[${many(name)} ? row : 0]! : ${value};`,
        `if (${name}Out) ${name}Out[row] = ${name};`,
      ];
    }),
  ];
  return (
    `/** "${set.title}" over columns; a column of length 1 holds for every row, and only the given outputs are written. */\n` +
    `export function ${set.name}Columns(\n  length: number,\n  input: Columns<${type}Inputs>,\n` +
    `  stated: Partial<Columns<${type}Quantities>>,\n  output: Partial<Columns<${type}Quantities>>,\n): void {\n` +
    `${list(heads)}${list(stated)}  for (let row = 0; row < length; row++) {\n${list(rows, '    ')}  }\n}\n\n`
  );
}

function gradientKernel(
  { set, formulas }: ParsedSet,
  type: string,
  inputs: readonly string[],
  equations: readonly string[],
): string {
  const names = [...inputs, ...equations];
  const sweep: string[] = [];
  for (const name of [...equations].reverse()) {
    const formula = formulas[name];
    if (!formula) continue;
    const steps: string[] = [];
    for (const operand of namesIn(formula)) {
      const slope = partialCode(parsedPartial(formula, operand, name));
      if (slope === undefined) continue;
      steps.push(`slope.${operand} += slope.${name} * (${slope});`);
    }
    if (steps.length > 0)
      sweep.push(
        `if (slope.${name} !== 0 && stated.${name} === undefined) {`,
        ...steps.map((line) => `  ${line}`),
        '}',
      );
  }
  const used = names.filter((name) =>
    sweep.some((line) =>
      new RegExp(`(?<![.\\w])${name}\\b`).test(line.replace(/slope\.\w+|stated\.\w+/g, '')),
    ),
  );
  const usedInputs = used.filter((name) => inputs.includes(name));
  const usedEquations = used.filter((name) => equations.includes(name));
  const read = (from: string, wanted: readonly string[]): string =>
    wanted.length === 0 ? '' : `  const { ${wanted.join(', ')} } = ${from};\n`;
  return (
    `/** Slope of one quantity of "${set.title}" with respect to every input and quantity above it. */\n` +
    `export function ${set.name}Gradient(\n  input: ${type}Inputs,\n  of: keyof ${type}Quantities,\n` +
    `  stated: Partial<${type}Quantities> = {},\n): Record<keyof ${type}Inputs | keyof ${type}Quantities, number> {\n` +
    (usedInputs.length + usedEquations.length === 0 ? '  void input;\n' : read('input', usedInputs)) +
    (usedEquations.length > 0 ? read(`${set.name}(input, stated)`, usedEquations) : '') +
    `  const slope = { ${names.map((name) => `${name}: 0`).join(', ')} };\n` +
    `  slope[of] = 1;\n${list(sweep)}  return slope;\n}\n`
  );
}

function parsedPartial(formula: ParsedSet['formulas'][string], operand: string, equation: string) {
  try {
    return partial(formula, operand);
  } catch (error) {
    if ((error as Error).message.startsWith('ceil')) return undefined;
    throw new Error(`equation "${equation}": ${(error as Error).message}`, { cause: error });
  }
}
const choose = (condition: string, yes: string, no: string): string => `(${condition} ? ${yes} : ${no})`;
// A slope through ceil is refused: NaN is what the caller turns into a clear error.
const partialCode = (of: ReturnType<typeof partial> | undefined): string | undefined =>
  of ? partialText(of, codeDialect, choose) : 'NaN';

function graph({ set, formulas }: ParsedSet, type: string): string {
  const unitOf = (unit: string): string => `['${unit}', ${parseUnit(unit).factor}]`;
  const inputs = Object.entries(set.inputs).map(([name, record]) => `${name}: ${unitOf(record.unit)},`);
  const equations = Object.entries(set.equations).map(([name, record]) => {
    const formula = formulas[name];
    const operands = formula ? namesIn(formula) : [];
    return `${name}: ['${record.unit}', ${parseUnit(record.unit).factor}, '${operands.join(' ')}'],`;
  });
  return (
    `/** What evaluation needs to know of "${set.title}": units, their factors and operands. */\n` +
    `export const ${set.name}Graph: Graph<${type}Inputs, ${type}Quantities> = {\n  name: '${set.name}',\n` +
    `  kernel: ${set.name},\n  columns: ${set.name}Columns,\n  inputs: {\n${list(inputs, '    ')}  },\n  equations: {\n${list(equations, '    ')}  },\n};\n`
  );
}

/** The texts of a set that only explanations and pages need: LaTeX, SQL and partial derivatives. */
export function textModule({ set, formulas }: ParsedSet): string {
  const symbolOf = (name: string): string =>
    set.inputs[name]?.symbol ?? set.equations[name]?.symbol ?? `\\mathrm{${name}}`;
  const lines = Object.entries(formulas).map(([name, formula]) => {
    const partials: Record<string, string> = {};
    for (const operand of namesIn(formula)) {
      const slope = parsedPartial(formula, operand, name);
      if (slope)
        partials[operand] = partialText(slope, mathDialect, (condition, yes, no) => {
          return `where(${condition}, ${yes}, ${no})`;
        });
    }
    const text = {
      latex: `${symbolOf(name)} = ${latex(formula, symbolOf)}`,
      sql: formulaText(formula, sqlDialect),
      partials,
    };
    return `${name}: ${JSON.stringify(text)},`;
  });
  return (
    banner(set.name) +
    `import type { EquationText } from '../graph.ts';\n\n` +
    `export const ${set.name}Text: Readonly<Record<string, EquationText>> = {\n${list(lines)}};\n`
  );
}

const code = (formula: ParsedSet['formulas'][string]): string => {
  const text = formulaText(formula, codeDialect);
  return /[ ]/.test(text) ? `(${text})` : text;
};
