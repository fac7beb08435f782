import type {
  DeclarationReflection,
  ParameterReflection,
  SignatureReflection,
  SomeType,
  TypeParameterReflection,
} from 'typedoc';

/** Objects inside objects are named, not spelt out. */
const deepest = 1;

/** A type as TypeScript writes it; TypeDoc's own text leaves out what stands inside braces. */
export function typeText(type: SomeType | undefined, depth = 0): string {
  if (!type) return 'unknown';
  const inner = (of: SomeType | undefined): string => typeText(of, depth);
  const wrapped = (of: SomeType): string =>
    /^(union|intersection|reflection|typeOperator|conditional)$/.test(of.type) &&
    /[ |&]/.test(inner(of)) &&
    !inner(of).startsWith('{')
      ? `(${inner(of)})`
      : inner(of);
  switch (type.type) {
    case 'array':
      return `${wrapped(type.elementType)}[]`;
    case 'union':
      return type.types.map(inner).join(' | ');
    case 'intersection':
      return type.types.map(wrapped).join(' & ');
    case 'reference':
      return type.typeArguments?.length
        ? `${type.name}<${type.typeArguments.map(inner).join(', ')}>`
        : type.name;
    case 'typeOperator':
      return `${type.operator} ${inner(type.target)}`;
    case 'tuple':
      return `[${type.elements.map(inner).join(', ')}]`;
    case 'reflection':
      return objectText(type.declaration, depth);
    default:
      return type.toString();
  }
}

function objectText({ signatures, children, indexSignatures }: DeclarationReflection, depth: number): string {
  const [call] = signatures ?? [];
  if (call) return `${parametersText(call)} => ${typeText(call.type, depth)}`;
  if (depth > deepest) return '{ … }';
  const members = (children ?? []).map(
    ({ name, flags, type }) => `${name}${flags.isOptional ? '?' : ''}: ${typeText(type, depth + 1)}`,
  );
  const indexed = (indexSignatures ?? []).map(
    ({ parameters, type }) => `[${parameters?.map(parameterText).join(', ')}]: ${typeText(type, depth + 1)}`,
  );
  const all = [...members, ...indexed];
  return all.length === 0 ? '{}' : `{ ${all.join('; ')} }`;
}

/** `(tables: Tables, scenario: Scenario)`. */
export function parametersText({ parameters = [] }: SignatureReflection): string {
  return `(${parameters.map(parameterText).join(', ')})`;
}

function parameterText({ name, flags, type, defaultValue }: ParameterReflection): string {
  // A parameter that is taken apart has no name of its own.
  const shown = name === '__namedParameters' ? 'given' : name;
  const optional = flags.isOptional || defaultValue !== undefined ? '?' : '';
  return `${flags.isRest ? '...' : ''}${shown}${optional}: ${typeText(type)}`;
}

/** `<Row extends Standing>`, or nothing. */
export function typeParametersText(parameters: readonly TypeParameterReflection[] | undefined): string {
  if (!parameters?.length) return '';
  const texts = parameters.map(({ name, type }) => (type ? `${name} extends ${typeText(type)}` : name));
  return `<${texts.join(', ')}>`;
}
