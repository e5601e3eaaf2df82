import type { Findings } from '../findings.ts';
import { asText } from './plain-text.ts';

/** What a row says of itself in its attendance field. */
export type Stated = 'in-person' | 'hybrid' | 'online' | 'inactive' | undefined;

const CLOSED_FOR_NOW =
  /\b(?:suspended|temporarily (?:closed|suspended|cancell?ed|not meeting)|closed (?:for now|until|temporarily|due to)|(?:on|in) hiatus|not (?:currently )?meeting|cancell?ed|permanently closed|on pause|paused|suspendid[oa]|cerrad[oa] temporalmente|vorübergehend geschlossen|pausiert)\b/iu;
const ONLINE_ONLY = /\b(?:online|virtual|zoom|phone)[\s-]+only\b/iu;
const TAGGED_ONLINE = /[([]\s*(?:online|virtual|zoom)\s*[)\]]|[-–—:]\s*online\s*$/iu;
const ASK_FOR_LINK = [
  /\b(?:link|zoom|log-?in|access|pass(?:word|code)|meeting id|details|invitation|enlace|lien)\b[^.\n]{0,30}\b(?:(?:up)?on|by) request\b/iu,
  /\b(?:e-?mail|contact|text|call|write|message|ask|reach out|dm)\b(?:[^.\n]|\.(?=\S)){0,80}\bfor\b[^.\n]{0,30}\b(?:link|zoom|log-?in|access|pass(?:word|code)|meeting id|details|info|information|invit\w*)\b/iu,
  /\blink auf anfrage\b|\blien sur demande\b|\benlace (?:a|bajo) petici[oó]n\b|\blink (?:su richiesta|op aanvraag|na prośbę|sob pedido|a pedido)/iu,
];

/** Whether words say that a meeting is suspended for now: “(SUSPENDED) Hill Group”. */
export function saysClosedForNow(text: string | undefined): boolean {
  return text !== undefined && CLOSED_FOR_NOW.test(text);
}

/**
 * How firmly a name says that nobody is in the room: `only` (“Hill Group (Online Only)”), or a bare
 * tag (“Hill Group (ONLINE)”), which an attendance field may overrule.
 */
export function saysOnline(name: string): 'only' | 'tagged' | undefined {
  if (ONLINE_ONLY.test(name)) return 'only';
  return TAGGED_ONLINE.test(name) ? 'tagged' : undefined;
}

/** Whether words send people to a person for the way in: “e-mail us for the link”. */
export function saysToAskForLink(text: string | undefined): boolean {
  return text !== undefined && ASK_FOR_LINK.some((pattern) => pattern.test(text));
}

/** The attendance field as one of its four words; anything else is noted and taken for nothing. */
export function statedOption(option: unknown, findings: Findings): Stated {
  const word = asText(option)
    .slice(0, 60)
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  switch (word) {
    case '':
      return undefined;
    case 'in_person':
    case 'inperson':
    case 'face_to_face':
      return 'in-person';
    case 'hybrid':
    case 'both':
      return 'hybrid';
    case 'online':
    case 'virtual':
      return 'online';
    case 'inactive':
      return 'inactive';
    default:
      findings.note(
        'unreadable-attendance',
        'attendance_option',
        'Write in_person, hybrid, online or inactive; it was worked out from address and links instead.',
        option,
      );
      return undefined;
  }
}
