import type { Strings } from '../i18n/strings/en.ts';
import type { Program } from './program.schema.ts';

/** One row of a programme’s facts, a paragraph each; `source` says who holds it. */
export type Fact = {
  readonly key: keyof Strings['programs']['facts'];
  readonly paragraphs: readonly string[];
  readonly source?: string;
};

/**
 * A programme’s facts in the same order for each. What is not known says so; rows that do not apply to
 * a group for families (goal, medicines) are left out.
 */
export function factsOf(program: Program, words: Strings['programs']): readonly Fact[] {
  const { goal, belief, medication, cost, online } = program;
  const known = (said: string | undefined): readonly string[] => [said ?? words.unknown];
  const facts: readonly (Fact | undefined)[] = [
    { key: 'who', paragraphs: [program.who] },
    { key: 'approach', paragraphs: [program.approach] },
    goal.kind === 'not-asked'
      ? undefined
      : { key: 'goal', paragraphs: goal.kind === 'unknown' ? known(undefined) : known(goal.words) },
    { key: 'belief', paragraphs: beliefParagraphs(belief, words) },
    medication.position === 'not-relevant'
      ? undefined
      : {
          key: 'medication',
          paragraphs: known(medication.words),
          ...(medication.source === undefined ? {} : { source: medication.source }),
        },
    { key: 'cost', paragraphs: paragraphs(cost, words.costs, words.unknown) },
    { key: 'online', paragraphs: paragraphs(online, words.onlines, words.unknown) },
    { key: 'size', paragraphs: program.size.length > 0 ? program.size : [words.unknown] },
    { key: 'languages', paragraphs: known(program.languages) },
    { key: 'founded', paragraphs: known(program.founded) },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** The facts most asked about, a few words each; what is not known is left out. */
export function glanceOf(program: Program, words: Strings['programs']): readonly string[] {
  const { goal, belief, cost, online, brief } = program;
  return [
    brief.approach,
    ...(belief.kind === 'unknown' ? [] : [words.beliefs[belief.kind]]),
    ...(goal.kind === 'unknown' || goal.kind === 'not-asked' ? [] : [words.goals[goal.kind]]),
    ...(cost.kind === 'unknown' ? [] : [words.costsShort[cost.kind]]),
    ...(online.kind === 'unknown' ? [] : [words.onlineToo]),
  ];
}

const beliefParagraphs = (
  { kind, words: said }: Program['belief'],
  words: Strings['programs'],
): readonly string[] => {
  if (kind === 'unknown') return [words.unknown];
  const own = said === undefined ? [] : [said];
  return kind === 'higher-power' ? [...own, words.higherPower] : own;
};

const paragraphs = <Kind extends string>(
  fact: { readonly kind: Kind | 'unknown'; readonly words?: string | undefined },
  general: Readonly<Record<Kind | 'unknown', string>>,
  unknown: string,
): readonly string[] => {
  if (fact.kind === 'unknown') return [unknown];
  return [fact.words ?? general[fact.kind]];
};
