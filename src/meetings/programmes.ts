/** Whom a programme is for: people with a problem of their own, or those close to them. */
export type ProgrammeAudience = 'self' | 'family';

/** The programmes whose names the site knows, in the order visitors are offered them. */
export const PROGRAMMES = {
  aa: 'self',
  na: 'self',
  smart: 'self',
  ca: 'self',
  cma: 'self',
  ha: 'self',
  ma: 'self',
  pa: 'self',
  nica: 'self',
  'secular-aa': 'self',
  lifering: 'self',
  wfs: 'self',
  'recovery-dharma': 'self',
  'refuge-recovery': 'self',
  'celebrate-recovery': 'self',
  mara: 'self',
  mm: 'self',
  dra: 'self',
  'all-recovery': 'self',
  'she-recovers': 'self',
  phoenix: 'self',
  wellbriety: 'self',
  dtr: 'self',
  daa: 'self',
  'in-the-rooms': 'self',
  'millati-islami': 'self',
  jacs: 'self',
  'blue-cross': 'self',
  movendi: 'self',
  cat: 'self',
  'vie-libre': 'self',
  danshukai: 'self',
  'al-anon': 'family',
  alateen: 'family',
  'nar-anon': 'family',
  'smart-family-friends': 'family',
  'families-anonymous': 'family',
  'co-anon': 'family',
  'learn-to-cope': 'family',
  pal: 'family',
  grasp: 'family',
  aca: 'family',
  coda: 'family',
  ga: 'self',
  'gam-anon': 'family',
  oa: 'self',
  slaa: 'self',
  other: 'self',
} as const satisfies Readonly<Record<string, ProgrammeAudience>>;

export type ProgrammeId = keyof typeof PROGRAMMES;

/** Whether the site has a name for this programme (otherwise its id is shown in capitals). */
export function isProgramme(id: string): id is ProgrammeId {
  return Object.hasOwn(PROGRAMMES, id);
}
