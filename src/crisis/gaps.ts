import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { CrisisCountry } from './crisis.schema.ts';
import { lineFor } from './line-for.ts';
import { sourcesInWords } from './source-in-words.ts';

/** What could not be verified for a country, in sentences; a gap is never passed over in silence. */
export function gapsInWords(country: CrisisCountry, locale: Locale): readonly string[] {
  const words = strings(locale).crisis.country;
  const spoken = { country: country.inSentence ?? country.name };
  const told = new Set(country.gaps.map(({ need }) => need));
  const missing = (['crisis', 'drugs'] as const).filter(
    (need) => !told.has(need) && lineFor(country, need) === undefined,
  );
  const hasPoisonLine = country.lines.some(({ kinds }) => kinds.includes('poison'));
  return [
    ...missing.map((need) => filled(need === 'crisis' ? words.noCrisis : words.noDrugs, spoken)),
    ...country.gaps.map((gap) =>
      gap.sources === undefined
        ? gap.words
        : `${gap.words} ${sourcesInWords(gap.sources, false, locale)}`,
    ),
    ...(hasPoisonLine || told.has('poison') ? [] : [filled(words.noPoison, spoken)]),
  ];
}
