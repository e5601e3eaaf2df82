import type { Meeting } from '../../meetings/schema.ts';
import { lineOf } from './plain-text.ts';

/** A contact as a feed writes it. */
type ContactWords = { readonly name?: unknown; readonly email?: unknown; readonly phone?: unknown };

/** The contacts of a row, for sites whose operator publishes them; an address must look like one. */
export function contactsFrom(value: unknown): Meeting['contacts'] {
  if (!Array.isArray(value)) return [];
  return (value as readonly ContactWords[]).flatMap((words) => {
    const name = lineOf(words.name);
    const email = lineOf(words.email);
    const phone = lineOf(words.phone);
    const contact = {
      ...(name === undefined ? {} : { name }),
      ...(email !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? { email } : {}),
      ...(phone !== undefined && /\d{5}/.test(phone.replace(/\D/g, '')) ? { phone } : {}),
    };
    return Object.keys(contact).length === 0 ? [] : [contact];
  });
}
