import { filled } from '../i18n/filled.ts';
import type { Phrases } from './phrases.ts';
import type { NamedPlace } from './places.ts';
import type { Query } from './query.ts';
import type { Wish } from './suggestions.ts';
import type { Words } from './words.ts';

export type LabelOptions = {
  readonly words: Words;
  readonly phrases: Phrases;
  /** The words of an option as the form shows them. */
  readonly optionName: (filter: string, value: string) => string | undefined;
};

/** What a wish is called, on a chip or a button. */
export function wishLabel(
  wish: Wish,
  query: Query,
  town: NamedPlace | undefined,
  { words: { said, type, programme }, phrases, optionName }: LabelOptions,
): string {
  switch (wish.kind) {
    case 'text':
      return filled(said('textChip'), { text: query.text.trim() });
    case 'near-me':
      return said('nearMe');
    case 'area':
      return said('areaChip');
    case 'place':
      return filled(said('near'), {
        place: town === undefined ? query.place : phrases.town(town, false),
      });
    case 'option': {
      if (wish.filter === 'days') return phrases.weekday(Number(wish.value));
      const known = optionName(wish.filter, wish.value);
      if (known !== undefined) return known;
      if (wish.filter === 'types') return type(wish.value)?.name ?? wish.value;
      return wish.filter === 'programmes' ? programme(wish.value).short : wish.value;
    }
  }
}
