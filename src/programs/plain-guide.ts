import {
  NO_ANSWERS,
  QUESTIONS,
  suggestedIds,
  type Answers,
  type Candidate,
  type Question,
} from './which-group.ts';

/** One question of the printed guide: the groups that each answer, taken alone, leads to. */
export type PlainQuestion = {
  readonly question: Question;
  readonly answers: readonly { readonly answer: string; readonly ids: readonly string[] }[];
};

/** Answers under which a question is usually meant for those close to somebody, not for that person. */
const FAMILY_ANSWERS: readonly string[] = ['parents', 'teenagers', 'grief', 'childhood'];

/** The questions as a guide to read, for a page without script or on paper. */
export function plainGuide(candidates: readonly Candidate[]): readonly PlainQuestion[] {
  return Object.entries(QUESTIONS).map(([id, answers]) => {
    const question = id as Question;
    return {
      question,
      answers: answers.map((answer) => {
        const whose = FAMILY_ANSWERS.includes(answer) ? 'other' : NO_ANSWERS.whose;
        const given = { ...NO_ANSWERS, whose, [question]: answer } as Answers;
        return { answer, ids: suggestedIds(candidates, given) };
      }),
    };
  });
}
