/** One wish of “Choosing at a glance”: its words are `strings.programs.choices[wish]`. */
export type Choice = {
  readonly wish: keyof typeof CHOSEN;
  /** File names in content/programs, most fitting first. */
  readonly programs: readonly string[];
};

const CHOSEN = {
  most: ['aa', 'na'],
  tools: ['smart'],
  secular: ['lifering', 'secular-aa', 'wfs'],
  meditation: ['recovery-dharma', 'refuge-recovery'],
  faith: ['celebrate-recovery', 'blue-cross', 'millati-islami', 'jacs'],
  indigenous: ['wellbriety'],
  medication: ['mara', 'smart', 'lifering', 'all-recovery'],
  mentalIllness: ['dra', 'dtr'],
  women: ['wfs', 'she-recovers'],
  less: ['mm', 'smart'],
  activity: ['phoenix'],
  family: [
    'al-anon',
    'nar-anon',
    'smart-family-friends',
    'families-anonymous',
    'pal',
    'learn-to-cope',
  ],
  grief: ['grasp'],
  teenager: ['alateen'],
  childhood: ['aca'],
} as const;

/** What a reader may want, and the programmes to look at first; in the order of the page. */
export const CHOICES: readonly Choice[] = Object.entries(CHOSEN).map(([wish, programs]) => ({
  wish: wish as Choice['wish'],
  programs,
}));
