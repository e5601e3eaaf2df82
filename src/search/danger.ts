import { folded } from '../text/folded.ts';

/** Phrases that people type when a life may be at stake; folded, English. */
const PHRASES: readonly string[] = [
  'suicide',
  'suicidal',
  'kill myself',
  'killing myself',
  'end it all',
  'end my life',
  'ending my life',
  'want to die',
  'wanna die',
  'better off dead',
  'hurt myself',
  'hurting myself',
  'self harm',
  'overdose',
  'overdosed',
  'overdosing',
  'not breathing',
  'wont wake',
  'blue lips',
  'hits me',
  'hitting me',
  'beats me',
  'hurts me',
  'domestic violence',
  'seizure',
  'seizures',
  'delirium tremens',
];

/** Whether a search should be answered with the crisis lines before anything else. */
export function mayBeInDanger(text: string): boolean {
  const asked = ` ${folded(text)} `;
  return PHRASES.some((phrase) => asked.includes(` ${phrase} `));
}
