import { folded } from '../text/folded.ts';

/** What people say, and what the pages call it. */
type SameThing = { readonly said: readonly string[]; readonly written: readonly string[] };

/** English; folded, longest phrases need not come first. */
const SAME_THINGS: readonly SameThing[] = [
  { said: ['suboxone', 'subutex', 'bupe', 'zubsolv', 'sublocade'], written: ['buprenorphine'] },
  { said: ['vivitrol', 'revia'], written: ['naltrexone'] },
  { said: ['narcan', 'nyxoid'], written: ['naloxone'] },
  {
    said: ['xanax', 'valium', 'klonopin', 'ativan', 'benzo', 'benzos'],
    written: ['benzodiazepines'],
  },
  { said: ['mat', 'moud', 'medication assisted'], written: ['medication', 'medicine'] },
  {
    said: ['relapse', 'relapsed', 'relapsing', 'slip', 'slipped', 'fell off the wagon'],
    written: ['return to use', 'lapse'],
  },
  { said: ['rehab', 'rehabilitation', 'detox'], written: ['treatment'] },
  { said: ['mentor', 'buddy'], written: ['sponsor'] },
  { said: ['sobriety', 'sober', 'clean'], written: ['abstinence', 'recovery'] },
  {
    said: ['coin', 'coins', 'token', 'medal', 'chip', 'chips'],
    written: ['medallion', 'milestone'],
  },
  { said: ['sober birthday', 'birthday', 'anniversary'], written: ['milestone'] },
  { said: ['urge', 'urges', 'jonesing'], written: ['craving'] },
  { said: ['od', 'overdosed', 'overdosing'], written: ['overdose'] },
  { said: ['shakes', 'dts', 'cold turkey', 'going without'], written: ['withdrawal'] },
  {
    said: ['suicidal', 'kill myself', 'end my life', 'want to die'],
    written: ['suicide', 'crisis'],
  },
  { said: ['booze', 'alcoholism', 'alcoholic', 'drunk'], written: ['alcohol', 'drinking'] },
  { said: ['addict', 'addicted', 'junkie'], written: ['addiction', 'drugs'] },
  { said: ['weed', 'pot'], written: ['cannabis', 'marijuana'] },
  { said: ['counselor', 'therapist', 'shrink'], written: ['counsellor', 'treatment'] },
  {
    said: [
      'mum',
      'mom',
      'dad',
      'husband',
      'wife',
      'son',
      'daughter',
      'brother',
      'sister',
      'partner',
    ],
    written: ['family'],
  },
  { said: ['loved one', 'spouse', 'parents'], written: ['family', 'someone'] },
  { said: ['zoom', 'virtual', 'video call'], written: ['online'] },
  { said: ['atheist', 'agnostic', 'non religious', 'secular'], written: ['secular', 'god'] },
  { said: ['lonely', 'isolated', 'no friends'], written: ['loneliness', 'alone'] },
  { said: ['ashamed', 'embarrassed', 'guilty'], written: ['shame', 'stigma'] },
  { said: ['aa'], written: ['alcoholics anonymous'] },
  { said: ['na'], written: ['narcotics anonymous'] },
];

const GREATEST_NUMBER = 6;

/** Words from `at` of `words` are those of the phrase. */
const isAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => words[at + offset] === word);

/** Every query made from `text` by putting one phrase in words the pages use. */
const inWordsOfThePages = (text: string): readonly string[] => {
  const words = text.split(' ');
  return SAME_THINGS.flatMap(({ said, written }) =>
    said.flatMap((phrase) => {
      const spoken = phrase.split(' ');
      const at = words.findIndex((_, index) => isAt(words, index, spoken));
      if (at < 0) return [];
      return written.map((other) =>
        [...words.slice(0, at), other, ...words.slice(at + spoken.length)].join(' '),
      );
    }),
  );
};

/**
 * The query itself, folded, then up to five others that ask the same in words the pages use:
 * “suboxone meetings” also looks for “buprenorphine meetings”.
 */
export function phrasings(text: string): readonly string[] {
  const asked = folded(text);
  return [...new Set([asked, ...inWordsOfThePages(asked)])].slice(0, GREATEST_NUMBER);
}

/** Every word that the table understands, for those who check spelling. */
export const UNDERSTOOD_WORDS: readonly string[] = SAME_THINGS.flatMap(({ said }) =>
  said.flatMap((phrase) => phrase.split(' ')),
);
