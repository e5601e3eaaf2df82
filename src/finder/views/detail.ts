import { effect } from '@preact/signals-core';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { Listing, ListingDetails } from '../../meetings/listing.ts';
import { isMeetingType } from '../../meetings/types.ts';
import type { AddressBar } from '../address-bar.ts';
import { fragmentOf } from '../fragment.ts';
import { directionsHref, reportHref, telHref } from '../links.ts';
import type { Phrases } from '../phrases.ts';
import { EMPTY_QUERY } from '../query.ts';
import type { DetailsState, Finder } from '../state.ts';
import type { Words } from '../words.ts';
import { attendanceMark, programmeName } from './row.ts';
import { linkOf } from './list.ts';

const MS_PER_DAY = 86_400_000;
/** A listing that nobody confirmed for longer is told to be doubtful. */
const DOUBTFUL_AFTER_DAYS = 400;

export type DetailContext = {
  readonly words: Words;
  readonly phrases: Phrases;
  readonly locale: string;
  readonly reportUrl: string;
};

/** One meeting, opened: a screen of its own that “back” leaves, with the list as it was behind it. */
export function detailView(
  root: HTMLElement,
  finder: Finder,
  bar: AddressBar,
  context: DetailContext,
): void {
  const list = part(root, 'list-screen', HTMLElement);
  const screen = part(root, 'detail-screen', HTMLElement);
  let openId = '';
  let scrolledTo = 0;

  root.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a[data-meeting]');
      const id = link?.dataset['meeting'];
      const isPlain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (id === undefined || !isPlain) return;
      event.preventDefault();
      bar.open(id);
      // Before the map keeps the press of a link in a popup to itself.
    },
    true,
  );
  part(screen, 'back', HTMLButtonElement).addEventListener('click', bar.close);
  part(screen, 'print', HTMLButtonElement).addEventListener('click', () => print());
  shareButton(screen, finder);

  effect(() => {
    const { meeting } = finder.query.value;
    const isReady = finder.list.value.kind === 'ready' && !finder.isLooking.value;
    if (meeting === openId && !isReady) return;
    const isOpen = meeting !== '' && isReady;
    if (isOpen && openId === '') scrolledTo = scrollY;
    const left = openId;
    list.hidden = isOpen;
    screen.hidden = !isOpen;
    openId = isOpen ? meeting : '';
    if (isOpen) {
      const listing = finder.listingOf(meeting);
      part(screen, 'unknown', HTMLElement).hidden = listing !== undefined;
      part(screen, 'known', HTMLElement).hidden = listing === undefined;
      if (listing !== undefined) {
        const { now } = finder.clock.value;
        fillFromIndex(screen, listing, finder, context);
        fillDetails(screen, listing, finder.details.value, now, context);
      }
      if (left !== meeting) {
        scrollTo(0, Math.min(scrollY, root.getBoundingClientRect().top + scrollY));
        const heading = listing === undefined ? 'unknown-title' : 'meeting-name';
        part(screen, heading, HTMLElement).focus({ preventScroll: true });
      }
    } else if (left !== '') {
      scrollTo(0, scrolledTo);
      (linkOf(list, left) ?? part(root, 'count', HTMLElement)).focus({ preventScroll: true });
    }
  });
}

const fillFromIndex = (
  screen: HTMLElement,
  listing: Listing,
  finder: Finder,
  { words, phrases, locale }: DetailContext,
): void => {
  const clock = finder.clock.value;
  const timing = clock.timing(listing);
  say(screen, 'meeting-name', listing.name);
  part(screen, 'sample-mark', HTMLElement).hidden = !listing.sample;
  say(screen, 'meeting-group', listing.group);
  say(screen, 'meeting-programme', programmeName(listing.programme, words)?.name);
  attendanceMark(screen, listing.attendance, words);
  say(screen, 'attendance-explained', words.said(`explain.${listing.attendance}`));

  say(screen, 'schedule', phrases.schedule(listing));
  say(screen, 'recurrence', phrases.recurrence(listing));
  const soon = timing && phrases.soon(timing.next.start, clock.now);
  say(
    screen,
    'next',
    timing &&
      [
        filled(words.said('nextOn'), { day: phrases.dayHeading(timing.visitorDay, clock.today) }),
        ...(soon === undefined ? [] : [soon]),
      ].join(' · '),
  );
  say(screen, 'meeting-clocks', timing && phrases.clocks(listing, timing, clock.today));

  const { place } = listing;
  const lines = [
    place?.venue,
    place?.address ?? [place?.city, place?.postalCode].filter(Boolean).join(' '),
    place?.precision === 'withheld' ? words.said('withheld') : undefined,
    place?.precision === 'approximate' ? words.said('approximate') : undefined,
  ].flatMap((line) => (line === undefined || line === '' ? [] : [line]));
  part(screen, 'where', HTMLElement).hidden = lines.length === 0;
  part(screen, 'address', HTMLElement).replaceChildren(...lines.map((line) => paragraph(line)));
  const directions = part(screen, 'directions', HTMLAnchorElement);
  const href = listing.sample ? undefined : directionsHref(place, navigator.userAgent);
  if (href !== undefined) directions.href = href;
  part(screen, 'directions-box', HTMLElement).hidden = href === undefined;

  const types = listing.types.filter(isMeetingType).flatMap((id) => words.type(id) ?? []);
  part(screen, 'type-list', HTMLElement).replaceChildren(
    ...types.map(({ name, explanation }) => {
      const pair = document.createElement('div');
      const term = document.createElement('dt');
      const meaning = document.createElement('dd');
      term.textContent = name;
      meaning.textContent = explanation;
      pair.append(term, meaning);
      return pair;
    }),
  );
  const codes = listing.types
    .filter((id) => !isMeetingType(id))
    .map((id) => id.replace(/^.*:/, ''));
  say(screen, 'codes', codes.join(', '));
  part(screen, 'codes-box', HTMLElement).hidden = codes.length === 0;
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  say(screen, 'languages', listing.languages.map((tag) => names.of(tag) ?? tag).join(', '));
};

const fillDetails = (
  screen: HTMLElement,
  listing: Listing,
  state: DetailsState,
  now: number,
  context: DetailContext,
): void => {
  const { words, phrases, reportUrl } = context;
  part(screen, 'details-loading', HTMLElement).hidden = state.kind !== 'loading';
  part(screen, 'details-failed', HTMLElement).hidden = state.kind !== 'failed';
  const details: ListingDetails =
    state.kind === 'ready' ? (state.byId.get(listing.id) ?? NO_DETAILS) : NO_DETAILS;

  texts(screen, 'notes', details.notes);
  texts(screen, 'group-notes', details.groupNotes);
  texts(screen, 'place-notes', details.placeNotes);
  texts(screen, 'request-notes', details.requestNotes);
  fillRemote(screen, listing, details, words);

  const website = part(screen, 'website', HTMLAnchorElement);
  part(screen, 'website-box', HTMLElement).hidden = details.website === undefined;
  if (details.website !== undefined) {
    website.href = details.website;
    website.textContent = details.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  }
  texts(
    screen,
    'contacts',
    details.contacts
      .map(({ name, phone, email }) => [name, phone, email].filter(Boolean).join(' · '))
      .join('\n\n'),
  );
  say(screen, 'freshness', freshness(listing.updated, now, phrases, words));
  part(screen, 'sources', HTMLElement).replaceChildren(
    ...details.sources.map(({ name, url }) => {
      const item = copyOf(screen, 'source-template');
      const link = part(item, 'source-link', HTMLAnchorElement);
      link.textContent = filled(words.said('source'), { name });
      if (url !== undefined && !listing.sample) link.href = url;
      return item;
    }),
  );
  const report = part(screen, 'report', HTMLAnchorElement);
  const about = { name: listing.name, id: listing.id, url: addressOf(listing.id) };
  report.href = reportHref(
    details.sources.find((source) => source.reportUrl !== undefined)?.reportUrl ?? reportUrl,
    filled(words.said('reportSubject'), about),
    filled(words.said('reportBody'), about),
  );
};

const NO_DETAILS: ListingDetails = { contacts: [], sources: [] };

const fillRemote = (
  screen: HTMLElement,
  listing: Listing,
  { remote, requestNotes }: ListingDetails,
  { said }: Words,
): void => {
  const isUsable = remote !== undefined && !listing.sample;
  const join = part(screen, 'join', HTMLAnchorElement);
  const dial = part(screen, 'dial', HTMLAnchorElement);
  join.hidden = !isUsable || remote.url === undefined;
  dial.hidden = !isUsable || remote.phone === undefined;
  if (isUsable && remote.url !== undefined) {
    join.href = remote.url;
    const host = URL.canParse(remote.url) ? new URL(remote.url).host : '';
    join.textContent = filled(said('join'), { host: host.replace(/^www\./, '') || remote.url });
  }
  if (isUsable && remote.phone !== undefined) {
    dial.href = telHref(remote.phone);
    dial.textContent = filled(said('dial'), { number: remote.phone.split(',')[0] ?? '' });
  }
  texts(screen, 'url-notes', isUsable ? remote.urlNotes : undefined);
  texts(screen, 'phone-notes', isUsable ? remote.phoneNotes : undefined);
  part(screen, 'sample-remote', HTMLElement).hidden = remote === undefined || !listing.sample;
  part(screen, 'remote', HTMLElement).hidden = remote === undefined && requestNotes === undefined;
};

const freshness = (
  updated: string | undefined,
  now: number,
  phrases: Phrases,
  { said }: Words,
): string | undefined => {
  if (updated === undefined) return undefined;
  const days = (now - Date.parse(`${updated}T12:00:00Z`)) / MS_PER_DAY;
  return filled(said(days > DOUBTFUL_AFTER_DAYS ? 'updatedOld' : 'updated'), {
    ago: phrases.ago(updated, now),
    date: phrases.date(updated),
  });
};

/** Fills a box with the paragraphs of a text, and hides it (or the `…-box` around it) when there is none. */
const texts = (screen: HTMLElement, name: string, text: string | undefined): void => {
  const box = part(screen, name, HTMLElement);
  const paragraphs = (text ?? '').split(/\n\s*\n/).filter((piece) => piece.trim() !== '');
  box.replaceChildren(...paragraphs.map(paragraph));
  box.hidden = paragraphs.length === 0;
  const around = screen.querySelector<HTMLElement>(`[data-part="${name}-box"]`);
  if (around !== null) around.hidden = box.hidden;
};

const paragraph = (text: string): HTMLElement => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};

/** The address of a meeting alone, without what else was asked for: that is the visitor’s own affair. */
const addressOf = (id: string): string => {
  const fragment = fragmentOf({ ...EMPTY_QUERY, meeting: id });
  return `${location.origin}${location.pathname}#${fragment}`;
};

const shareButton = (screen: HTMLElement, finder: Finder): void => {
  const share = part(screen, 'share', HTMLButtonElement);
  const canShare = typeof navigator.share === 'function';
  part(screen, 'share-name', HTMLElement).hidden = !canShare;
  part(screen, 'copy-name', HTMLElement).hidden = canShare;
  const byHand = (url: string): void => {
    part(screen, 'copy-box', HTMLElement).hidden = false;
    const field = part(screen, 'copy-field', HTMLInputElement);
    field.value = url;
    field.select();
  };
  share.addEventListener('click', () => {
    const url = addressOf(finder.query.peek().meeting);
    const copied = part(screen, 'copied', HTMLElement);
    if (canShare) {
      // Closing the share sheet counts as a failure there; it is none.
      navigator.share({ url }).catch(() => undefined);
      return;
    }
    (navigator.clipboard?.writeText(url) ?? Promise.reject(new Error('No clipboard here.'))).then(
      () => {
        copied.textContent = copied.dataset['text'] ?? '';
      },
      () => byHand(url),
    );
  });
};
