import { copyOf, part, say } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { KeptMark } from '../../kept-mark.ts';
import { hostOf, telHref } from '../../links.ts';
import type { DetailContext } from '../detail.ts';
import { keptMarks } from '../going/on-device.ts';
import { element } from '../meeting/texts.ts';

type Saying = Pick<DetailContext, 'words' | 'phrases'>;

/** Shows what the device keeps of the kept meetings, dated, while the list itself did not arrive. */
export function showKeptTexts(root: HTMLElement, saying: Saying): void {
  const marks = keptMarks()
    .filter(({ text }) => text !== undefined)
    .sort((a, b) => (a.text?.at ?? 0) - (b.text?.at ?? 0));
  part(root, 'kept-texts-box', HTMLElement).hidden = marks.length === 0;
  part(root, 'kept-texts', HTMLElement).replaceChildren(
    ...marks.map((mark) => keptText(root, mark, saying)),
  );
}

/** One of them as an item of a list; only its name, or id, where no more is kept. */
export function keptText(
  root: ParentNode,
  { id, name, text }: KeptMark,
  { words: { said }, phrases }: Saying,
): HTMLElement {
  if (text === undefined) return element('li', name ?? id);
  const item = copyOf(root, 'kept-text-template');
  part(item, 'kept-text-name', HTMLElement).textContent = name ?? id;
  const day = part(item, 'kept-text-day', HTMLElement);
  day.textContent = filled(day.dataset['text'] ?? '', { date: phrases.date(text.on) });
  part(item, 'kept-text-lines', HTMLElement).append(
    ...text.lines.map((line) => element('p', line)),
  );
  const join = part(item, 'kept-text-join', HTMLAnchorElement);
  const isLink = /^https?:/.test(text.url ?? '');
  if (isLink) join.href = text.url ?? '';
  say(
    item,
    'kept-text-join',
    isLink ? filled(said('join'), { host: hostOf(join.href) }) : undefined,
  );
  const { phone } = text;
  if (phone !== undefined) part(item, 'kept-text-dial', HTMLAnchorElement).href = telHref(phone);
  const number = phone?.split(',')[0];
  say(item, 'kept-text-dial', number && filled(said('dial'), { number }));
  return item;
}
