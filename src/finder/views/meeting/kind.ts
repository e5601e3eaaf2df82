import { part, say } from '../../../dom/part.ts';
import type { Listing } from '../../../meetings/listing.ts';
import { ACCESS_TYPES } from '../../access.ts';
import { isRemoteOnly } from '../../facets.ts';
import type { DetailContext } from '../detail.ts';
import { explained } from './texts.ts';

const SAID_OF_ROOMS: readonly string[] = Object.values(ACCESS_TYPES);

/** Who comes and what happens: each word of the list explained, and the programme behind it. */
export function fillKind(
  screen: HTMLElement,
  { types, languages, programme, attendance }: Listing,
  { words, locale }: DetailContext,
): void {
  // What is known of getting in stands there, with its yes and no.
  const isRoom = !isRemoteOnly(attendance);
  const shown = [...words.types].filter(
    ([id]) => types.includes(id) && !(isRoom && SAID_OF_ROOMS.includes(id)),
  );
  part(screen, 'type-list', HTMLElement).replaceChildren(
    ...shown.map(([, type]) => explained(type)),
  );
  const codes = types
    .filter((id) => words.type(id) === undefined)
    .map((id) => id.replace(/^.*:/, ''));
  say(screen, 'codes', codes.join(', '));
  part(screen, 'codes-box', HTMLElement).hidden = codes.length === 0;

  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  say(screen, 'languages', languages.map((tag) => names.of(tag) ?? tag).join(', '));
  part(screen, 'languages-box', HTMLElement).hidden = languages.length === 0;

  for (const about of screen.querySelectorAll<HTMLElement>('[data-programme]')) {
    about.hidden = about.dataset['programme'] !== programme;
  }
}
