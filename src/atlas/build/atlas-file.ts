import { createHash } from 'node:crypto';

/** One file of the atlas: `<folder>/<name>.json` below `/data/`, and its text. */
export type AtlasFile = { readonly folder: string; readonly name: string; readonly text: string };

/** Files that belong together, in a folder named by what they hold: the same content gives the same name. */
export function hashNamed(contents: Readonly<Record<string, unknown>>): {
  readonly folder: string;
  readonly files: readonly AtlasFile[];
} {
  const texts = Object.entries(contents).map(
    ([name, content]) => [name, JSON.stringify(content)] as const,
  );
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name}\n${text}\n`);
  const folder = hash.digest('hex').slice(0, 10);
  return { folder, files: texts.map(([name, text]) => ({ folder, name, text })) };
}
