import type { Program } from './program.schema.ts';

/** The questions of “Which group might suit me?” with their answers; the first answer narrows nothing. */
export const QUESTIONS = {
  whose: ['own', 'other'],
  about: ['alcohol', 'drugs', 'cannabis', 'cocaine', 'crystal-meth', 'opioids', 'pills'],
  religion: ['any', 'none', 'christian', 'muslim', 'jewish', 'buddhist', 'indigenous'],
  goal: ['any', 'stop', 'less'],
  medicine: ['no', 'yes'],
  special: [
    'none',
    'women',
    'mental-illness',
    'activity',
    'parents',
    'teenagers',
    'grief',
    'childhood',
  ],
  meeting: ['any', 'in-person', 'online'],
} as const;

export type Question = keyof typeof QUESTIONS;
export type Answers = { readonly [Q in Question]: (typeof QUESTIONS)[Q][number] };

/** What the rules look at of a programme: plain values, so that a page can carry them. */
export type Candidate = {
  readonly id: string;
  readonly section: Program['section'];
  readonly suits: readonly string[];
  readonly goal: Program['goal']['kind'];
  readonly belief: Program['belief']['kind'];
  readonly position: Program['medication']['position'];
  readonly online: Program['online']['kind'];
};

/** The facts of a programme that an answer makes worth telling. */
export type Reason = 'belief' | 'goal' | 'medication' | 'online';

const MOST = 5;
const FEWEST = 2;
/** How far below the best a suggestion may lie. */
const NEAR_BEST = 3;

/** People for whom a group is meant alone: to others it is suggested only where nothing fits better. */
const EXCLUSIVE: readonly string[] = ['women', 'teenagers', 'grief', 'childhood', 'mental-illness'];
/** Settings that are offered to those who ask for them. */
const SETTINGS: readonly string[] = ['christian', 'muslim', 'jewish', 'buddhist', 'indigenous'];
const ON_MEDICINE: Readonly<Record<Candidate['position'], number>> = {
  welcome: 5,
  'as-prescribed': 2,
  'left-to-doctors': 1,
  conditions: 0,
  varies: 0,
  unknown: 0,
  'not-relevant': 0,
};

/** The answers of somebody who has answered nothing yet. */
export const NO_ANSWERS: Answers = {
  whose: 'own',
  about: 'alcohol',
  religion: 'any',
  goal: 'any',
  medicine: 'no',
  special: 'none',
  meeting: 'any',
};

/**
 * The ids of the programmes that fit best, best first: two to five, whatever the answers.
 * @param candidates in the order in which equals are named.
 */
export function suggestedIds(
  candidates: readonly Candidate[],
  answers: Answers,
): readonly string[] {
  const scored = candidates
    .filter((candidate) => comesIntoQuestion(candidate, answers))
    .map((candidate) => ({ id: candidate.id, score: score(candidate, answers) }))
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score: own }, index) => index < FEWEST || own >= best - NEAR_BEST)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** What to tell of each suggestion besides whom it is for. */
export function reasonsFor(answers: Answers): readonly Reason[] {
  const isOwn = answers.whose === 'own';
  return [
    ...(answers.religion === 'any' ? [] : (['belief'] as const)),
    ...(isOwn && answers.goal !== 'any' ? (['goal'] as const) : []),
    ...(isOwn && answers.medicine === 'yes' ? (['medication'] as const) : []),
    ...(answers.meeting === 'online' ? (['online'] as const) : []),
  ];
}

/**
 * Whether a programme may be named at all. On medicines, none is named that does not say where it
 * stands; to somebody who wants to drink less, none that asks to stop.
 */
function comesIntoQuestion(candidate: Candidate, answers: Answers): boolean {
  const { section, suits } = candidate;
  if (!suits.includes(answers.about) && !(answers.about !== 'alcohol' && suits.includes('drugs'))) {
    return false;
  }
  const isAskedFor = suits.includes(answers.special);
  if (
    section === 'other' ||
    ((section === 'own-use') !== (answers.whose === 'own') && !isAskedFor)
  ) {
    return false;
  }
  if (section === 'family') return true;
  if (answers.whose === 'own' && answers.medicine === 'yes' && candidate.position === 'unknown') {
    return false;
  }
  const leavesGoalOpen = candidate.goal === 'own-goal' || candidate.goal === 'moderation';
  return answers.goal !== 'less' || answers.whose === 'other' || leavesGoalOpen;
}

function score(candidate: Candidate, answers: Answers): number {
  const { suits, belief, goal, position, online } = candidate;
  const isSpecific = answers.about !== 'drugs' && suits.includes(answers.about);
  const excludes = EXCLUSIVE.some((group) => suits.includes(group) && group !== answers.special);
  return (
    (isSpecific && !suits.includes('drugs') ? 2 : 0) +
    (excludes ? -5 : 0) +
    (suits.includes(answers.special) ? 5 : 0) +
    beliefScore(belief, answers.religion) +
    (answers.goal === 'stop' && (goal === 'abstinence' || goal === 'not-asked') ? 2 : 0) +
    (goal === 'moderation' ? (answers.goal === 'less' ? 2 : -4) : 0) +
    (answers.medicine === 'yes' ? ON_MEDICINE[position] : 0) +
    (answers.meeting === 'online' && online === 'unknown' ? -3 : 0) +
    (answers.meeting === 'in-person' && suits.includes('in-person') ? 2 : 0)
  );
}

function beliefScore(belief: Candidate['belief'], wished: Answers['religion']): number {
  if (belief === wished) return 5;
  if (SETTINGS.includes(belief)) return wished === 'none' ? -6 : -3;
  if (SETTINGS.includes(wished)) return belief === 'secular' ? -3 : 0;
  if (wished === 'any') return 0;
  return belief === 'secular' ? 3 : belief === 'higher-power' ? -3 : 0;
}
