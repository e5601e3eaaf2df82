import type { TypeVocabulary } from '../../listing/types.ts';
import { isMeetingType } from '../../../meetings/types.ts';
import { recurrenceIn } from '../../listing/recurrence-words.ts';
import { asText } from '../../listing/plain-text.ts';
import { meaningOfKey, meaningOfWorldId } from './format-keys.ts';
import { meaningOfName, type FormatMeaning } from './format-names.ts';

type Values = Readonly<Record<string, unknown>>;

/** A format as servers describe it, in either of two spellings. */
export type FormatWords = {
  readonly key: string;
  readonly name: string;
  readonly worldId: string;
  /** A sentence on what it means. */
  readonly description?: string;
};

/** What a row’s formats come to; `types` holds ids of common types after a “=”, other keys as they are. */
export type RowFormats = {
  readonly types: readonly string[];
  readonly languages: readonly string[];
  readonly signals: ReadonlySet<string>;
  /** Names that say in which weeks of the month the meeting takes place. */
  readonly weeks: readonly string[];
};

/** A format object of a server, or `undefined` when it is none. */
export function formatWordsOf(format: unknown): FormatWords | undefined {
  if (typeof format !== 'object' || format === null) return undefined;
  const values = { ...translationIn(format as Values), ...(format as Values) };
  return {
    key: asText(values['key_string'] ?? values['key']).trim(),
    name: asText(values['name_string'] ?? values['name']),
    worldId: asText(values['world_id'] ?? values['worldId']).trim(),
    description: asText(values['description_string'] ?? values['description']),
  };
}

/** The newer admin API keeps key and name in one translation for each language; the first serves. */
const translationIn = ({ translations }: Values): Values => {
  const first: unknown = Array.isArray(translations) ? translations[0] : undefined;
  return typeof first === 'object' && first !== null ? (first as Values) : {};
};

/** Sums up the formats of a row; a format known by name goes before its world id, and that before its key. */
export function rowFormatsOf(formats: readonly FormatWords[]): RowFormats {
  const types = new Set<string>();
  const languages = new Set<string>();
  const signals = new Set<string>();
  const weeks: string[] = [];
  for (const format of formats) {
    const words = [format.name, format.description ?? ''].find(saysWeeks);
    if (words !== undefined) {
      weeks.push(words);
      continue;
    }
    const meaning = meaningOf(format);
    for (const type of meaning?.types ?? []) types.add(`=${type}`);
    if (meaning?.language !== undefined) languages.add(meaning.language);
    if (meaning?.signal !== undefined) signals.add(meaning.signal);
    if (meaning === undefined && format.key !== '') types.add(format.key);
  }
  return { types: [...types], languages: [...languages], signals, weeks };
}

/**
 * “Meets 2nd & 4th wks”, “Findet nur in der 3. Woche des Monats statt”, “only meets 1 time a month”;
 * not “Speaker 3rd week”, nor a bare “Third Week”, which servers have for a week of another format.
 */
const saysWeeks = (words: string): boolean =>
  /\b(?:w(?:ee)?ks?|woche|semana|semaine|month|monats?|mes|mois)\b/iu.test(words) &&
  /\b(?:meets?|nur|only|findet|se re[uú]ne|s[oó]lo|seulement)\b/iu.test(words) &&
  (recurrenceIn(words, 0) !== undefined || ONCE_A_MONTH.test(words));

const ONCE_A_MONTH =
  /\b(?:(?:meets|only) (?:only )?(?:once|(?:1|one) time)|nur (?:einmal|1 ?mal)) (?:a|per|im|pro) mon(?:th|at)\b/iu;

const known = new Map<string, FormatMeaning | undefined>();

function meaningOf({ key, name, worldId }: FormatWords): FormatMeaning | undefined {
  const id = `${key}\n${name}\n${worldId}`;
  if (!known.has(id)) {
    if (known.size > 10_000) known.clear();
    known.set(
      id,
      name === ''
        ? (meaningOfWorldId(worldId) ?? meaningOfKey(key))
        : (meaningOfName(name) ?? meaningOfWorldId(worldId)),
    );
  }
  return known.get(id);
}

/** Reads what `rowFormatsOf` wrote. */
export const BMLT_TYPES: TypeVocabulary = {
  meaningOf: (written) => {
    const id = written.slice(1);
    return written.startsWith('=') && isMeetingType(id) ? { type: id } : undefined;
  },
};
