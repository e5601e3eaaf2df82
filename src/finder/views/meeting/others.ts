import { copyOf, part, say } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { Listing } from '../../../meetings/listing.ts';
import { isRemoteOnly } from '../../facets.ts';
import { fragmentOf } from '../../fragment.ts';
import { othersHere, othersOfGroup } from '../../others.ts';
import type { Finder } from '../../state.ts';
import type { DetailContext } from '../detail.ts';

const MOST_SHOWN = 12;

/** The other meetings of the same house and of the same group, the coming one first. */
export function fillOthers(
  screen: HTMLElement,
  listing: Listing,
  finder: Finder,
  context: DetailContext,
): void {
  const list = finder.list.value;
  const known =
    list.kind === 'ready'
      ? [...list.entries.map((entry) => entry.listing), ...(list.beside ?? [])]
      : [];
  const all = [...new Map(known.map((each) => [each.id, each])).values()];
  const here = othersHere(listing, all);
  show('others-here', here);
  show(
    'others-of-group',
    othersOfGroup(listing, all).filter((other) => !here.includes(other)),
  );

  function show(name: string, others: readonly Listing[]): void {
    const { words, phrases } = context;
    const clock = finder.clock.value;
    const start = (one: Listing): number => clock.timing(one)?.next.start ?? Infinity;
    const coming = others
      .map((other) => ({ other, at: start(other) }))
      .sort((a, b) => a.at - b.at)
      .map(({ other }) => other);
    part(screen, `${name}-box`, HTMLElement).hidden = others.length === 0;
    part(screen, name, HTMLElement).replaceChildren(
      ...coming.slice(0, MOST_SHOWN).map((other) => {
        const item = copyOf(screen, 'other-template');
        const link = part(item, 'other-name', HTMLAnchorElement);
        link.textContent = other.name;
        link.dataset['meeting'] = other.id;
        link.href = `#${fragmentOf({ ...finder.query.peek(), meeting: other.id })}`;
        const when = [
          phrases.schedule(other),
          phrases.recurrence(other, clock.now),
          phrases.clocks(other, clock.timing(other)?.here, clock.today),
        ];
        say(item, 'other-when', when.filter(Boolean).join(' · '));
        return item;
      }),
    );
    const more = others.length - MOST_SHOWN;
    // Of a list in cells, only some hours of what is joined from afar are there.
    const isPart = finder.coverage.value.kind !== 'whole' && isRemoteOnly(listing.attendance);
    const notes = [
      more > 0 ? filled(words.said('and'), { n: phrases.number(more) }) : undefined,
      isPart ? words.said('othersSearched') : undefined,
    ];
    say(screen, `${name}-more`, notes.filter(Boolean).join(' · '));
  }
}
