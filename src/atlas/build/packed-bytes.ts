import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text over the wire: brotli, as hosts commonly pack static files (quality 9). */
export function packedBytes(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(text, { params }).length;
}
