import type { Strings } from '../i18n/strings/en.ts';

export type FinderWord = keyof Strings['finder']['script'];
export type ScriptWord = FinderWord | keyof Strings['meeting']['script'];

export type TypeWords = { readonly name: string; readonly explanation: string };

/** The sentences and names the page hands to its script. */
export type Words = {
  readonly said: (word: ScriptWord) => string;
  /** The meeting types of this list, in the order visitors are offered them. */
  readonly types: ReadonlyMap<string, TypeWords>;
  /** One of them; absent for a programme’s own code. */
  readonly type: (id: string) => TypeWords | undefined;
  /** Name of a programme, `short` for rows. A programme the site does not know is its id in capitals. */
  readonly programme: (id: string) => { readonly name: string; readonly short: string };
};

/** Reads the words from a template made by `FinderWords.astro`: parted by pilcrows, its key before the first blank. */
export function wordsFrom({ content }: HTMLTemplateElement): Words {
  const texts = new Map(
    content.textContent.split('¶').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
  const text = (key: string): string => texts.get(key) ?? '';
  const types = new Map(
    [...texts].flatMap(([key, name]) => {
      const [, id] = /^type\.([^.]+)$/.exec(key) ?? [];
      return id === undefined ? [] : [[id, { name, explanation: text(`${key}.explanation`) }]];
    }),
  );
  return {
    said: text,
    types,
    type: (id) => types.get(id),
    programme: (id) => ({
      name: texts.get(`programme.${id}`) ?? id.toUpperCase(),
      short: texts.get(`programme.${id}.short`) ?? id.toUpperCase(),
    }),
  };
}
