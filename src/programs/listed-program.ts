import type { Program } from './program.schema.ts';

/** A programme with the id that meetings and addresses use. */
export type ListedProgram = { readonly id: string; readonly program: Program };

/** Path of a programme’s page, for `pageHref()`. */
export const programPath = (id: string): string => `/programs/${id}/`;

/** Programmes in the order of their files’ `order`. */
export function inOrder(programs: readonly ListedProgram[]): readonly ListedProgram[] {
  return programs.toSorted((a, b) => a.program.order - b.program.order);
}

/** Whether a page must carry the line on prescribed medicines: all but those for families. */
export const isAboutOwnUse = ({ section }: Program): boolean => section !== 'family';
