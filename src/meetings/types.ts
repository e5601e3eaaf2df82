/** What a meeting type tells a visitor: who may come, what happens there, or what helps to get there. */
export type TypeKind = 'who' | 'what' | 'access' | 'status';

/**
 * The meeting types visitors choose from, whatever a programme calls them. Their names and
 * explanations are words, and live in `i18n/strings`. Source: Meeting Guide specification 1.1.
 */
export const MEETING_TYPES = {
  open: 'who',
  closed: 'who',
  beginners: 'who',
  women: 'who',
  men: 'who',
  'young-people': 'who',
  seniors: 'who',
  lgbtq: 'who',
  gay: 'who',
  lesbian: 'who',
  bisexual: 'who',
  transgender: 'who',
  'non-binary': 'who',
  'people-of-colour': 'who',
  'native-american': 'who',
  indigenous: 'who',
  professionals: 'who',
  secular: 'who',
  'dual-diagnosis': 'who',
  families: 'who',
  'with-al-anon': 'who',
  'with-alateen': 'who',
  'child-friendly': 'who',
  discussion: 'what',
  speaker: 'what',
  'step-study': 'what',
  'tradition-study': 'what',
  concepts: 'what',
  'big-book': 'what',
  'twelve-and-twelve': 'what',
  literature: 'what',
  'as-bill-sees-it': 'what',
  'daily-reflections': 'what',
  'living-sober': 'what',
  grapevine: 'what',
  meditation: 'what',
  birthday: 'what',
  'cross-talk': 'what',
  candlelight: 'what',
  breakfast: 'what',
  outdoor: 'what',
  tools: 'what',
  wheelchair: 'access',
  'accessible-toilet': 'access',
  'sign-language': 'access',
  'hearing-loop': 'access',
  babysitting: 'access',
  'fragrance-free': 'access',
  smoking: 'access',
  'digital-basket': 'access',
  'proof-of-attendance': 'access',
} as const satisfies Readonly<Record<string, TypeKind>>;

export type MeetingType = keyof typeof MEETING_TYPES;

/** Whether a type id is one of the common ones (otherwise it is `programme:CODE`). */
export function isMeetingType(id: string): id is MeetingType {
  return Object.hasOwn(MEETING_TYPES, id);
}
