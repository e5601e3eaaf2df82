import type { CrisisLine } from './crisis.schema.ts';

type TextOption = NonNullable<CrisisLine['text']>;

/** A printed number as a telephone is given it: blanks and punctuation gone, nothing else changed. */
export function dialled(printed: string): string {
  return printed.replace(/[^\d+*#]/g, '');
}

/** The `tel:` link of a number; `#` is escaped, as it would start a fragment. */
export function callHref(dial: string): string {
  return `tel:${dial.replaceAll('#', '%23')}`;
}

/**
 * The `sms:` link of a text option, with its fixed word filled in (RFC 5724). The empty first field
 * is for phones that look for “&body=” and for those that look for “?…body=”.
 */
export function textHref({ to, body }: TextOption): string {
  return body === undefined ? `sms:${to}` : `sms:${to}?&body=${encodeURIComponent(body)}`;
}

/** The WhatsApp link of a number printed with its country code; nothing for one printed without. */
export function whatsappHref(printed: string): string | undefined {
  return printed.startsWith('+') ? `https://wa.me/${dialled(printed).slice(1)}` : undefined;
}
