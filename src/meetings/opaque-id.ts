/** Starting values of FNV-1a; the first is the published one, the others keep the four parts apart. */
const OFFSETS = [0x811c9dc5, 0x9dc5811c, 0x050c5d1f, 0x6c62272e];
const FNV_PRIME = 0x01000193;

/**
 * A name in the form of a UUID (version 8, RFC 9562) that is always the same for the same text and
 * shows nothing of it: four FNV-1a hashes. Not for secrets: who knows the texts can compare.
 */
export function opaqueId(text: string): string {
  const octets = new TextEncoder().encode(text);
  const digits = OFFSETS.map((offset) => {
    let hash = offset;
    for (const octet of octets) hash = Math.imul(hash ^ octet, FNV_PRIME);
    // A last stir, so that short texts that differ in one letter differ everywhere.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
