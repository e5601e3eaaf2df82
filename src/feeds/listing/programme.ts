import { folded } from '../../text/folded.ts';
import { asText, lineOf } from './plain-text.ts';
import { slugFrom } from './slug.ts';

/** Programmes by the names that lists of several programmes write. */
const BY_NAME: Readonly<Record<string, string>> = {
  'alcoholics anonymous': 'aa',
  'narcotics anonymous': 'na',
  'cocaine anonymous': 'ca',
  'crystal meth anonymous': 'cma',
  'heroin anonymous': 'ha',
  'marijuana anonymous': 'ma',
  'pills anonymous': 'pa',
  'nicotine anonymous': 'nica',
  'gamblers anonymous': 'ga',
  'overeaters anonymous': 'oa',
  'adult children of alcoholic': 'aca',
  'adult children of alcoholics': 'aca',
  'adult children of alcoholics dysfunctional families': 'aca',
  'al anon': 'al-anon',
  'al anon family groups': 'al-anon',
  'nar anon': 'nar-anon',
  'smart recovery': 'smart',
  celebrate: 'celebrate-recovery',
  'lifering secular recovery': 'lifering',
};

/** Whether a text is, as a whole, the name of a programme: “Narcotics Anonymous”. */
export const isProgrammeName = (text: string): boolean =>
  Object.hasOwn(BY_NAME, folded(text.slice(0, 100)));

/** The id of a programme from its id or its name; `undefined` for a blank. */
export function programmeFrom(value: unknown): string | undefined {
  const text = lineOf(asText(value).slice(0, 100)) ?? '';
  const id = BY_NAME[folded(text)] ?? slugFrom(text).toLowerCase();
  return id === '' ? undefined : id;
}
