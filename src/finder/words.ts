import type { Strings } from '../i18n/strings/en.ts';
import { isMeetingType } from '../meetings/types.ts';

export type FinderWord = keyof Strings['finder']['script'];
export type ScriptWord = FinderWord | keyof Strings['meeting']['script'];

/** The sentences and names the page hands to its script. */
export type Words = {
  readonly said: (word: ScriptWord) => string;
  /** Name and explanation of a meeting type; absent for a programme’s own code. */
  readonly type: (
    id: string,
  ) => { readonly name: string; readonly explanation: string } | undefined;
  /** Name of a programme, `short` for rows. A programme the site does not know is its id in capitals. */
  readonly programme: (id: string) => { readonly name: string; readonly short: string };
};

/** Reads the words from the `<data>` elements of a template made by `FinderWords.astro`. */
export function wordsFrom(template: HTMLTemplateElement): Words {
  const texts = new Map<string, string>();
  for (const item of template.content.querySelectorAll('data')) {
    texts.set(item.value, item.textContent);
  }
  const text = (key: string): string => texts.get(key) ?? '';
  return {
    said: text,
    type: (id) =>
      isMeetingType(id)
        ? { name: text(`type.${id}`), explanation: text(`type.${id}.explanation`) }
        : undefined,
    programme: (id) => ({
      name: texts.get(`programme.${id}`) ?? id.toUpperCase(),
      short: texts.get(`programme.${id}.short`) ?? id.toUpperCase(),
    }),
  };
}
