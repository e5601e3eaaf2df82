import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LARGEST_BYTES, requested } from './download/request.ts';
import { SourceError, tooLarge } from './download/source-error.ts';

/** Limits for one reading of one source. */
export type ReadingLimits = { readonly seconds?: number; readonly bytes?: number };

/**
 * The text behind a file path (relative to the folder the command runs in) or an http(s) address,
 * asked for once. Waits 60 seconds and takes 512 MB unless told otherwise.
 * @throws {SourceError} with one line that says what went wrong.
 */
export async function readSource(source: string, limits: ReadingLimits = {}): Promise<string> {
  if (!isAddress(source)) return decoded(await fromFile(source, limits.bytes ?? LARGEST_BYTES));
  const answer = await requested(source, limits);
  return decoded(answer.kind === 'fresh' ? answer.bytes : new Uint8Array());
}

/** Whether a source is fetched over the network. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * UTF-8 unless a byte order mark, or every other byte being zero, says UTF-16, or the bytes are no
 * UTF-8: then Windows-1252. A file packed with gzip is unpacked first.
 * @throws {SourceError} when what is packed is broken or too large.
 */
export function decoded(bytes: Uint8Array): string {
  const raw = bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes) : bytes;
  const utf16 = utf16Of(raw);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(raw);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('windows-1252').decode(raw);
  }
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_BYTES });
  } catch {
    throw new SourceError('The file is packed (gzip) and cannot be unpacked; it may be cut off.');
  }
}

function utf16Of(raw: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (raw[0] === 0xff && raw[1] === 0xfe) return 'utf-16le';
  if (raw[0] === 0xfe && raw[1] === 0xff) return 'utf-16be';
  const head = raw.subarray(0, 200);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even < odd / 4) return 'utf-16le';
  return even > head.length / 4 && odd < even / 4 ? 'utf-16be' : undefined;
}

async function fromFile(path: string, largest: number): Promise<Uint8Array> {
  const full = resolve(path);
  try {
    const { size } = await stat(full);
    if (size > largest) throw tooLarge(path, largest);
    return await readFile(full);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new SourceError(`There is no file ${full}.`);
    if (code === 'EISDIR') throw new SourceError(`${full} is a folder, not a file.`);
    throw new SourceError(`${full} cannot be read (${code ?? String(error)}).`);
  }
}
