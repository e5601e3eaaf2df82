import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

const SECONDS_TO_WAIT = 60;
const LARGEST_BYTES = 512 * 1024 * 1024;
const MOST_REDIRECTS = 5;

/** Raised when a feed’s text cannot be had; the message is one line for the person who named the feed. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Limits for one reading of one source. */
export type ReadingLimits = { readonly seconds?: number; readonly bytes?: number };

/**
 * The text behind a file path (relative to the folder the command runs in) or an http(s) address.
 * Waits 60 seconds and takes 512 MB unless told otherwise.
 * @throws {SourceError} with one line that says what went wrong.
 */
export async function readSource(source: string, limits: ReadingLimits = {}): Promise<string> {
  const bytes = limits.bytes ?? LARGEST_BYTES;
  const raw = /^https?:\/\//i.test(source)
    ? await downloaded(source, limits.seconds ?? SECONDS_TO_WAIT, bytes)
    : await fromFile(source, bytes);
  return decoded(raw);
}

/** UTF-8 unless a byte order mark says UTF-16, or the bytes are no UTF-8: then Windows-1252. */
function decoded(raw: Uint8Array): string {
  if (raw[0] === 0xff && raw[1] === 0xfe) return new TextDecoder('utf-16le').decode(raw);
  if (raw[0] === 0xfe && raw[1] === 0xff) return new TextDecoder('utf-16be').decode(raw);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('windows-1252').decode(raw);
  }
}

const tooLarge = (source: string, bytes: number): SourceError =>
  new SourceError(`${source} is larger than ${Math.round(bytes / 1024 / 1024)} MB.`);

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

async function downloaded(address: string, seconds: number, largest: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    const response = await followed(address, signal);
    if (!response.ok) {
      throw new SourceError(`${address} answered ${response.status} ${response.statusText}`.trim());
    }
    return await bodyOf(response, address, largest);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (signal.aborted) {
      throw new SourceError(`${address} did not answer in full within ${seconds} seconds.`);
    }
    const { cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : String(error);
    throw new SourceError(`${address} cannot be reached (${reason}).`);
  }
}

async function followed(address: string, signal: AbortSignal): Promise<Response> {
  let url = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' },
    });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) return response;
    const target = new URL(next, url);
    if (!/^https?:$/.test(target.protocol)) {
      throw new SourceError(`${address} leads to ${target.protocol}, which is not followed.`);
    }
    await response.body?.cancel();
    url = target.href;
  }
  throw new SourceError(`${address} leads from page to page more than ${MOST_REDIRECTS} times.`);
}

async function bodyOf(response: Response, address: string, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) throw tooLarge(address, largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
