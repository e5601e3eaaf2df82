import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const isPacked = (file: string): boolean => /\.(?:png|webp|woff2|jpe?g|gz|pf_\w+)$/.test(file);

/** Bytes of a file as a static host sends it: brotli, best setting; what is packed already stays as it is. */
export function brotliBytes(file: string): number {
  const content = readFileSync(file);
  if (isPacked(file)) return content.length;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}

/** Bytes of a file packed with gzip, level 9. */
export function gzipBytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
