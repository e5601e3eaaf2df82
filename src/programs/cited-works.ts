import type { Program } from './program.schema.ts';

/** The works a programme’s page cites, in the order it names them, with the number of times it does. */
export function citedWorks(
  program: Program,
): readonly { readonly id: string; readonly number: number; readonly uses: number }[] {
  const uses = new Map<string, number>();
  for (const { sources } of [...program.notes, ...program.evidence]) {
    for (const id of sources) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].map(([id, count], index) => ({ id, number: index + 1, uses: count }));
}
