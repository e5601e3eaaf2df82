import { folded } from '../../text/folded.ts';
import type { Findings } from '../findings.ts';
import { asText, lineOf } from './plain-text.ts';

const NAMED_IN_ENGLISH: ReadonlyMap<string, string> = new Map(
  'af am ar bg da de el en es et fa fi fr ga he hi hr hu is it ja ka ko lt lv ml mt ne nl no pa pl pt ro ru sk sl sv sw th tl tr uk ur vi zh'
    .split(' ')
    .map((tag) => [folded(new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag), tag]),
);

/** BCP 47 tags from a list or comma text of tags or English names; what is neither is noted and left out. */
export function languagesFrom(value: unknown, findings: Findings): readonly string[] {
  const values = Array.isArray(value) ? (value as unknown[]).slice(0, 30) : [value];
  const tags = new Set<string>();
  for (const part of values.flatMap((one) =>
    asText(one)
      .slice(0, 300)
      .split(/[,;|/]/u),
  )) {
    const text = lineOf(part);
    if (text === undefined) continue;
    const tag = NAMED_IN_ENGLISH.get(folded(text)) ?? canonicalTag(text);
    if (tag === undefined) {
      findings.note(
        'unknown-language',
        'languages',
        'This is not a language we know by that name; write a tag such as en, es or pt-BR.',
        text,
      );
    } else tags.add(tag);
  }
  return [...tags];
}

function canonicalTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
