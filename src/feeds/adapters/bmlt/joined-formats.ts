import { containerOf } from '../../container.ts';

/**
 * GetSearchResults and a separate GetFormats as the one text a server gives for both:
 * `{ "meetings": […], "formats": […] }`. Joined by the formats’ shared id when the list is read.
 * @throws {NotAFeedError} when either text is no JSON.
 */
export function withFormats(meetings: string, formats: string): string {
  const value = valueOf(meetings);
  const list = isObject(value) && 'meetings' in value ? value['meetings'] : value;
  const words = valueOf(formats);
  const known = isObject(words) && 'formats' in words ? words['formats'] : words;
  return JSON.stringify({ meetings: list, formats: known });
}

const valueOf = (text: string): unknown => {
  const container = containerOf(text);
  return container.kind === 'json' ? container.value : undefined;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
