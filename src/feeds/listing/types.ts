import type { MeetingType } from '../../meetings/types.ts';
import { folded } from '../../text/folded.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { Findings } from '../findings.ts';
import { asText, lineOf } from './plain-text.ts';

/** What a type code of some format means here. */
export type TypeMeaning =
  | { readonly type: MeetingType }
  | { readonly language: string }
  | { readonly signal: 'online' | 'venue-closed' };

/** How a format writes types: what a code, or a name (folded), means in lists of a programme. */
export type TypeVocabulary = {
  readonly meaningOf: (written: string, programme: string) => TypeMeaning | undefined;
};

/** What a row’s types come to. */
export type TypesRead = {
  readonly types: readonly string[];
  readonly languages: readonly string[];
  readonly isOnline: boolean;
  readonly isVenueClosed: boolean;
};

const MOST_TYPES = 60;

/** What every meeting of a programme is, whether or not its list says so: it is in the programme’s name. */
const TYPES_OF_ALL: Readonly<Record<string, readonly MeetingType[]>> = {
  'secular-aa': ['secular'],
  lifering: ['secular'],
};

/** Reads codes and names in an array or a comma list; unknown ones are kept as `programme:CODE` and noted. */
export function typesFrom(
  value: unknown,
  vocabulary: TypeVocabulary,
  programme: string,
  findings: Findings,
): TypesRead {
  const types = new Set<string>();
  const languages = new Set<string>();
  const signals = new Set<string>();
  const unknown = new Set<string>();

  for (const written of writtenTypes(value)) {
    const meaning = vocabulary.meaningOf(written, programme);
    if (meaning === undefined) unknown.add(written);
    else if ('type' in meaning) types.add(meaning.type);
    else if ('language' in meaning) languages.add(meaning.language);
    else signals.add(meaning.signal);
  }
  if (unknown.size > 0) {
    for (const written of unknown) types.add(`${programme}:${written}`);
    findings.note(
      'unknown-type',
      'types',
      'These types have no common meaning here; they are shown as the list writes them.',
      [...unknown].join(', '),
    );
  }
  for (const type of TYPES_OF_ALL[programme] ?? []) types.add(type);
  if (types.has('open') && types.has('closed')) {
    types.delete('open');
    findings.repair(
      'types-disagree',
      'types',
      'The meeting is marked both open and closed; it is shown as closed.',
    );
  }
  return {
    types: [...types],
    languages: [...languages],
    isOnline: signals.has('online'),
    isVenueClosed: signals.has('venue-closed'),
  };
}

/** Whether a text is nothing but a comma list of type names, pasted where a name belongs. */
export function isListOfTypes(
  text: string,
  vocabulary: TypeVocabulary,
  programme: string,
): boolean {
  const parts = text.split(',').map((part) => part.trim());
  return (
    parts.length > 2 &&
    parts.every((part) => part.length > 2 && vocabulary.meaningOf(part, programme) !== undefined)
  );
}

function writtenTypes(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? (value as unknown[]).slice(0, MOST_TYPES) : [value];
  return values
    .flatMap((one) => (lineOf(asText(one).slice(0, 2_000)) ?? '').split(/[,;|]/u))
    .map((part) => wellFormed(part.replace(/^[\s["']+|[\s\]"']+$/gu, '').slice(0, 60)))
    .filter((part) => folded(part) !== '')
    .slice(0, MOST_TYPES);
}
