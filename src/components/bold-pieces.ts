/** A sentence in pieces: what stands between two `**` is bold. */
export function boldPieces(
  text: string,
): readonly { readonly text: string; readonly isBold: boolean }[] {
  return text
    .split('**')
    .map((piece, index) => ({ text: piece, isBold: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
