import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../../src/programs/candidate.ts';
import { inOrder } from '../../../src/programs/listed-program.ts';
import { plainGuide } from '../../../src/programs/plain-guide.ts';
import {
  NO_ANSWERS,
  QUESTIONS,
  reasonsFor,
  suggestedIds,
  type Answers,
} from '../../../src/programs/which-group.ts';
import { PROGRAMS } from './program-files.ts';

const programs = inOrder([...PROGRAMS].map(([id, program]) => ({ id, program })));
const candidates = programs.map(candidateOf);
const suggested = (given: Partial<Answers>): readonly string[] =>
  suggestedIds(candidates, { ...NO_ANSWERS, ...given });

const everyAnswers: readonly Answers[] = Object.entries(QUESTIONS).reduce<readonly Answers[]>(
  (all, [question, answers]) =>
    all.flatMap((given) => answers.map((answer) => ({ ...given, [question]: answer }) as Answers)),
  [NO_ANSWERS],
);

test('every combination of answers yields two to five groups, none twice', () => {
  expect(everyAnswers).toHaveLength(2 * 7 * 7 * 3 * 2 * 8 * 3);
  const wrong = everyAnswers.filter((given) => {
    const ids = suggestedIds(candidates, given);
    return ids.length < 2 || ids.length > 5 || new Set(ids).size !== ids.length;
  });
  expect(wrong).toEqual([]);
});

test('somebody on a medicine is never sent to a group whose position is not known', () => {
  const positions = everyAnswers
    .filter(({ whose, medicine }) => whose === 'own' && medicine === 'yes')
    .flatMap((given) => suggestedIds(candidates, given))
    .map((id) => PROGRAMS.get(id)?.medication.position);
  expect(positions).not.toContain('unknown');
});

test('somebody on a medicine is first named a group that plainly welcomes it, unless they asked for another', () => {
  for (const about of QUESTIONS.about) {
    const [first = ''] = suggested({ about, medicine: 'yes' });
    expect(PROGRAMS.get(first)?.medication.position, about).toBe('welcome');
  }
});

test('a group that helps to drink less is named only to those who asked for it or left it open, never as the first', () => {
  const namesIt = everyAnswers.filter(
    (given) => given.goal !== 'less' && suggestedIds(candidates, given)[0] === 'mm',
  );
  expect(namesIt).toEqual([]);
  expect(suggested({ goal: 'stop' })).not.toContain('mm');
  expect(suggested({ goal: 'less' })).toContain('mm');
  expect(suggested({ goal: 'less', about: 'opioids' })).not.toContain('mm');
});

test('nobody who wants to cut down is named a group that asks to stop', () => {
  const goals = everyAnswers
    .filter(({ whose, goal, special }) => whose === 'own' && goal === 'less' && special === 'none')
    .flatMap((given) => suggestedIds(candidates, given))
    .map((id) => PROGRAMS.get(id)?.goal.kind);
  expect(goals).not.toContain('abstinence');
});

test('a religion nobody asked for is not the first suggestion', () => {
  for (const about of QUESTIONS.about) {
    for (const religion of ['any', 'none'] as const) {
      const [first = ''] = suggested({ about, religion });
      expect(PROGRAMS.get(first)?.belief.kind, about).toMatch(
        /secular|higher-power|unknown|varies/,
      );
    }
  }
});

describe('the answers lead where one would expect', () => {
  test.each([
    ['nothing said, alcohol', {}, 'aa'],
    ['drugs', { about: 'drugs' }, 'na'],
    ['cannabis', { about: 'cannabis' }, 'ma'],
    ['no religion', { religion: 'none' }, 'secular-aa'],
    ['no religion, drugs', { religion: 'none', about: 'drugs' }, 'smart'],
    ['a Christian setting', { religion: 'christian' }, 'celebrate-recovery'],
    ['a Muslim setting', { religion: 'muslim' }, 'millati-islami'],
    ['a Jewish setting', { religion: 'jewish' }, 'jacs'],
    ['meditation', { religion: 'buddhist' }, 'recovery-dharma'],
    ['Native American culture', { religion: 'indigenous' }, 'wellbriety'],
    ['a group for women', { special: 'women' }, 'wfs'],
    ['a mental illness', { special: 'mental-illness' }, 'dra'],
    ['something to do', { special: 'activity' }, 'phoenix'],
    ['opioids and a medicine', { about: 'opioids', medicine: 'yes' }, 'smart'],
    ['somebody else’s drinking', { whose: 'other' }, 'al-anon'],
    ['somebody else’s drug use', { whose: 'other', about: 'drugs' }, 'nar-anon'],
    ['a teenager’s parent who drinks', { whose: 'other', special: 'teenagers' }, 'alateen'],
    ['a death', { whose: 'other', special: 'grief' }, 'grasp'],
    ['a childhood with it', { whose: 'other', special: 'childhood' }, 'aca'],
    ['a child who uses', { whose: 'other', about: 'drugs', special: 'parents' }, 'nar-anon'],
  ] as const)('%s', (_, given, first) => {
    expect(suggested(given)[0]).toBe(first);
  });
});

test('each suggestion is told with the facts the answers asked about', () => {
  expect(reasonsFor(NO_ANSWERS)).toEqual([]);
  expect(
    reasonsFor({
      ...NO_ANSWERS,
      religion: 'none',
      goal: 'stop',
      medicine: 'yes',
      meeting: 'online',
    }),
  ).toEqual(['belief', 'goal', 'medication', 'online']);
  expect(reasonsFor({ ...NO_ANSWERS, whose: 'other', goal: 'stop', medicine: 'yes' })).toEqual([]);
});

test('the guide to read has every question and answer, each with groups', () => {
  const guide = plainGuide(candidates);
  expect(guide.map(({ question }) => question)).toEqual(Object.keys(QUESTIONS));
  expect(guide.flatMap(({ answers }) => answers).filter(({ ids }) => ids.length < 2)).toEqual([]);
});
