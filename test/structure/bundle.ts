import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './projectFiles.ts';

export interface Bundle {
  readonly text: string;
  /** Bytes on the wire. */
  readonly gzip: number;
  /** The files that left bytes in the bundle. */
  readonly files: readonly string[];
}

/**
 * What a reader's browser would fetch for a module with this text. `ignoreAnnotations` keeps code that only claims to
 * be without side effects.
 */
export async function bundle(moduleText: string, { ignoreAnnotations = false } = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: moduleText, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    ignoreAnnotations,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const text = outputFiles[0]?.text ?? '';
  return {
    text,
    gzip: gzipSync(text, { level: 9 }).length,
    files: Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  };
}

export interface Budget {
  /** gzip -9 bytes. */
  readonly ceiling: number;
  readonly forbiddenFiles: readonly RegExp[];
  readonly forbiddenWords: readonly string[];
}

/** Everything in which a bundle breaks its budget, in words. */
export function overspent(made: Bundle, { ceiling, forbiddenFiles, forbiddenWords }: Budget): string[] {
  const tooBig =
    made.gzip > ceiling ? [`${made.gzip} bytes gzip, ${made.gzip - ceiling} over its ceiling`] : [];
  const files = made.files.filter((path) => forbiddenFiles.some((pattern) => pattern.test(path)));
  const words = forbiddenWords.filter((word) => made.text.includes(word));
  return [
    ...tooBig,
    ...files.map((path) => `holds ${path}`),
    ...words.map((word) => `holds the row id "${word}"`),
  ];
}
