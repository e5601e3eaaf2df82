/** RFC 5545 §3.1: octets in a line, its end not counted. */
const LONGEST_LINE = 75;

/** Content lines as a file: folded at 75 octets, each ended by CR LF (RFC 5545 §3.1). */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as RFC 5545 §3.3.11 writes it. */
export function escapedText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** An address on one line, without what would end it. */
export function escapedUri(uri: string): string {
  return uri.replace(/[\u0000-\u0020\u007F]+/g, (gap) => encodeURIComponent(gap));
}

/** A line in pieces of at most 75 octets, none of them cutting a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      piece = '';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
