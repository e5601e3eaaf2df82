import { folded } from './folded.ts';

/** Phrases that people type when a life may be at stake; folded. English, and the Spanish of requests. */
const PHRASES: readonly string[] = [
  'suicidio',
  'suicidarme',
  'suicidarse',
  'matarme',
  'quitarme la vida',
  'quiero morir',
  'quiero morirme',
  'me quiero morir',
  'sobredosis',
  'no respira',
  'no despierta',
  'me pega',
  'me golpea',
  'violencia domestica',
  'convulsion',
  'convulsiones',
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

/** What somebody types who does not know what to type; only as the whole of a search. */
const CALLS: readonly string[] = [
  ...['help', 'help me', 'help now', 'help me please', 'please help', 'please help me'],
  ...['i need help', 'i need help now', 'need help', 'need help now'],
  ...['ayuda', 'ayudame', 'por favor ayuda', 'necesito ayuda', 'necesito ayuda ahora'],
];

/** Whether a search should be answered with the crisis lines before anything else. */
export function mayBeInDanger(text: string): boolean {
  const asked = folded(text);
  return CALLS.includes(asked) || PHRASES.some((phrase) => ` ${asked} `.includes(` ${phrase} `));
}
