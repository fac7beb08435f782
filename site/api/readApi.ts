/** The reference of the package, read from its source by TypeDoc: public entry points and what they export. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Application,
  ReflectionKind,
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type SignatureReflection,
} from 'typedoc';
import { parametersText, typeParametersText, typeText } from './typeText.ts';

/** A piece of a docstring. */
export interface Told {
  readonly text: string;
  readonly isCode: boolean;
}

/** A property, a parameter or a method, with its type and meaning. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly about: readonly Told[];
}

export type ExportKind = 'function' | 'constant' | 'type' | 'error';

/** One name that a module exports. */
export interface Exported {
  readonly name: string;
  readonly kind: ExportKind;
  /** The module it is imported from: `flopprint/core`. */
  readonly from: string;
  readonly signature: string;
  readonly about: readonly Told[];
  readonly members: readonly Member[];
  readonly parameters: readonly Member[];
  readonly returns: readonly Told[];
  readonly throws: readonly Told[];
}

/** One page: an entry point, or all tables. */
export interface Entry {
  /** As it is imported: `flopprint/core`, `flopprint/data/*`. */
  readonly name: string;
  /** Its address below `docs/api/`. */
  readonly slug: string;
  readonly about: readonly Told[];
  readonly exports: readonly Exported[];
  /** What is exported here too and told on another page. */
  readonly also: readonly { readonly name: string; readonly slug: string }[];
}

const folder = 'packages/flopprint/';
const tables: Pick<Entry, 'name' | 'slug' | 'about'> = {
  name: 'flopprint/data/*',
  slug: 'data',
  about: told('One module for each table, every row with its source. Each keeps the licence of its source.'),
};

let reading: Promise<Entry[]> | undefined;

/** Reads the reference, once however often it is asked for. Takes seconds. */
export function readApi(): Promise<Entry[]> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Entry[]> {
  const { exports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    exports: Record<string, string>;
  };
  const single = Object.entries(exports).filter(([subpath]) => !subpath.includes('*'));
  const modules = [
    ...single.map(([subpath, path]) => ({ name: `flopprint${subpath.slice(1)}`, file: join(folder, path) })),
    ...dataModules(),
  ];
  const app = await Application.bootstrap({
    entryPoints: modules.map(({ file }) => file),
    tsconfig: `${folder}src/tsconfig.json`,
    // Types are checked elsewhere.
    skipErrorChecking: true,
    excludeExternals: true,
    disableSources: true,
    readme: 'none',
    logLevel: 'Error',
  });
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the package');
  const reflections = project.children ?? [];
  // TypeDoc names a module after its file and may sort; the files say which is which.
  const found = modules.map((one) => {
    const reflection = reflections.find(({ name }) =>
      one.file
        .replaceAll('\\', '/')
        .replace(/\.ts$/, '')
        .endsWith(`src/${moduleFile(name)}`),
    );
    if (!reflection) throw new Error(`TypeDoc does not know ${one.file}`);
    return { ...one, reflection };
  });
  return pagesOf(found);
}

/** `methods` is the name that TypeDoc gives to methods/index.ts, `index` to index.ts itself. */
function moduleFile(name: string): string {
  const file = join(folder, 'src', name, 'index.ts');
  try {
    readFileSync(file);
    return `${name}/index`;
  } catch {
    return name;
  }
}

function dataModules(): { name: string; file: string }[] {
  const at = `${folder}src/data`;
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path !== 'version.ts')
    .sort()
    .map((path) => ({ name: `flopprint/data/${path.replace(/\.ts$/, '')}`, file: `${at}/${path}` }));
}

interface Found {
  readonly name: string;
  readonly reflection: DeclarationReflection;
}

function pagesOf(found: readonly Found[]): Entry[] {
  const isTable = ({ name }: Pick<Found, 'name'>): boolean => name.startsWith('flopprint/data/');
  const slugOf = ({ name }: Pick<Found, 'name'>): string =>
    isTable({ name }) ? tables.slug : name.replace('flopprint/', '');
  const homes = new Map(
    found.flatMap((one) => (one.reflection.children ?? []).map(({ id }) => [id, slugOf(one)] as const)),
  );
  const entries = found
    .filter((one) => !isTable(one))
    .map((one): Entry => {
      const children = one.reflection.children ?? [];
      return {
        name: one.name,
        slug: slugOf(one),
        about: proseOf(one.reflection.comment),
        exports: children.filter((child) => !child.isReference()).map((child) => exported(child, one.name)),
        also: children.flatMap((child) => {
          if (!child.isReference()) return [];
          const target = child.getTargetReflectionDeep();
          const slug = homes.get(target.id);
          return slug === undefined ? [] : [{ name: child.name, slug }];
        }),
      };
    });
  const ofTables = found
    .filter(isTable)
    .flatMap(({ name, reflection }) => (reflection.children ?? []).map((child) => exported(child, name)));
  return [...entries, { ...tables, exports: ofTables, also: [] }];
}

function exported(reflection: DeclarationReflection, from: string): Exported {
  const { name } = reflection;
  const [call] = reflection.signatures ?? [];
  const comment = call?.comment ?? reflection.comment;
  return {
    name,
    kind: kindOf(reflection),
    from,
    signature: signatureText(reflection, call),
    about: proseOf(comment),
    members: kindOf(reflection) === 'constant' ? [] : (reflection.children ?? []).flatMap(memberOf),
    parameters: (call?.parameters ?? []).flatMap(({ name: parameter, type, comment: about }) =>
      about ? [{ name: parameter, type: typeText(type), about: proseOf(about) }] : [],
    ),
    returns: tagOf(comment, '@returns'),
    throws: tagOf(comment, '@throws'),
  };
}

function kindOf({ kind }: DeclarationReflection): ExportKind {
  if (kind === ReflectionKind.Function) return 'function';
  if (kind === ReflectionKind.Variable) return 'constant';
  return kind === ReflectionKind.Class ? 'error' : 'type';
}

function signatureText(reflection: DeclarationReflection, call: SignatureReflection | undefined): string {
  const { name, kind, type } = reflection;
  if (call)
    return `${name}${typeParametersText(call.typeParameters)}${parametersText(call)}: ${typeText(call.type)}`;
  const parameters = typeParametersText(reflection.typeParameters);
  if (kind === ReflectionKind.Variable) return `const ${name}: ${typeText(type)}`;
  if (kind === ReflectionKind.TypeAlias) return `type ${name}${parameters} = ${typeText(type)}`;
  const parents = (reflection.extendedTypes ?? []).map((parent) => typeText(parent));
  const word = kind === ReflectionKind.Class ? 'class' : 'interface';
  return `${word} ${name}${parameters}${parents.length > 0 ? ` extends ${parents.join(', ')}` : ''}`;
}

/** A property; what is inherited is told with the type it comes from. */
function memberOf(reflection: DeclarationReflection): Member[] {
  if (reflection.inheritedFrom || reflection.kind === ReflectionKind.Constructor) return [];
  const [call] = reflection.signatures ?? [];
  const name = `${reflection.name}${reflection.flags.isOptional ? '?' : ''}`;
  const type = call ? `${parametersText(call)} => ${typeText(call.type)}` : typeText(reflection.type);
  return [{ name, type, about: proseOf(call?.comment ?? reflection.comment) }];
}

function proseOf(comment: Comment | undefined): Told[] {
  return piecesOf(comment?.summary ?? []);
}

function tagOf(comment: Comment | undefined, tag: `@${string}`): Told[] {
  return (comment?.getTags(tag) ?? []).flatMap(({ content }) => piecesOf(content));
}

function piecesOf(parts: readonly CommentDisplayPart[]): Told[] {
  return parts.map(({ kind, text }) =>
    kind === 'text' ? { text, isCode: false } : { text: text.replace(/^`|`$/g, ''), isCode: true },
  );
}

function told(text: string): Told[] {
  return [{ text, isCode: false }];
}
