import type { ListedProgram } from './listed-program.ts';
import type { Candidate } from './which-group.ts';

/** What the rules of “Which group might suit me?” need to know of a programme. */
export function candidateOf({ id, program }: ListedProgram): Candidate {
  const { section, suits, goal, belief, medication, online } = program;
  return {
    id,
    section,
    suits,
    goal: goal.kind,
    belief: belief.kind,
    position: medication.position,
    online: online.kind,
  };
}
