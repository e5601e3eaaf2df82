/**
 * The words in which one language asks for meetings. A language is one file of this shape; all of them
 * are understood at once. Phrases are separated by commas and written as `folded()` leaves them: lower
 * case, no accents, no apostrophes, hyphens as blanks. “After (my|the|) shift” is three phrases.
 */
export type RequestWords = {
  /**
   * Phrases by what they ask for. A wish is written `filter=value,value`, several of them separated by
   * blanks, with the keys and values of the address bar; besides, `day` may be `today`, `tomorrow` or
   * `overmorrow`, `for` names a group of `programme-groups.ts`, `about` is something people may not want
   * (`about=religion`: without “not” it is a word like any other) or what no programme known here is for,
   * to be searched (`about=text`), and `-` asks for nothing.
   */
  readonly phrases: Readonly<Record<string, string>>;
  /** Misspellings too far off for the forgiving comparison, and what is meant. */
  readonly misspelt: Readonly<Record<string, string>>;
  /** Words that are meant as they stand, close as they are to one that asks for something. */
  readonly correct: string;
  /** Words that carry no wish: they never get in the way of a search. */
  readonly small: string;
  /** Words of which a meeting is called; `open` right after one is its kind, not its hours. */
  readonly meeting: string;
  /** Before a place. */
  readonly nearPlace: string;
  /** Before the place where the writer is, where somebody else is, where a journey leads. */
  readonly writerIn: string;
  readonly otherIn: string;
  readonly travels: string;
  /** Before “in” and a place: a meeting is wanted there. */
  readonly wishedIn: string;
  /** Before where the writer is: then that counts after all. */
  readonly however: string;
  /** After a place, as a part of its name. */
  readonly afterPlace: string;
  /** Sometimes before a place: only one that is spelt as it is written counts. */
  readonly maybePlace: string;
  /** Between a distance and its place. */
  readonly from: string;
  /** May stand before a distance. */
  readonly within: string;
  /** After a number: how far one of them is, in kilometres; 0 for a time that says nothing of the distance. */
  readonly far: Readonly<Record<string, number>>;
  /** In place of the number one before a distance. */
  readonly single: string;
  /** Before a time: when it begins by the clock. */
  readonly at: string;
  readonly after: string;
  readonly before: string;
  readonly between: string;
  /** Between the ends of a range of times or days. */
  readonly to: string;
  /** After a number: before noon, after noon. */
  readonly am: string;
  readonly pm: string;
  /** After a number, without meaning. */
  readonly oClock: string;
  /** Twelve o’clock, as one end of a range. */
  readonly noon: string;
  /** After a time: then or later, then or sooner. */
  readonly onwards: string;
  readonly orEarlier: string;
  /** Before an hour, or after it: how many minutes past it is. */
  readonly beforeHour: Readonly<Record<string, number>>;
  readonly afterHour: Readonly<Record<string, number>>;
  /** Before a span of time that begins now. */
  readonly inNext: string;
  readonly hours: string;
  readonly minutes: string;
  /** Numbers that are none of the clock. */
  readonly vague: string;
  /** After hours: half of one more. */
  readonly andHalf: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** After a need: the programme of that name, “coke anonymous”. */
  readonly anonymous: string;
  /** Single words that, said of a relative, are about that relative’s drinking or using. */
  readonly trouble: string;
  /** Before what somebody says of themselves, and the small words that may stand between. */
  readonly myself: string;
  readonly aside: string;
  /** Verbs that say “I drink” or “I use” on their own. */
  readonly ownTrouble: string;
  /** Before an age; after one; after a number that is a span of time rather than an age. */
  readonly aged: string;
  readonly yearsOld: string;
  readonly notAge: string;
  /** May stand between “not” and what is not wanted. */
  readonly article: string;
  /** Before what is not wanted. */
  readonly not: string;
  /** After what is wanted rather than what was named before: “Monday no Tuesday yes”. */
  readonly yes: string;
  /** Before “before 7”, “after 9”: none then; the small words that may stand between. */
  readonly nothing: string;
  readonly asideNot: string;
  /** Points back to an hour named: “after that”. */
  readonly afterThat: string;
  /** The same by themselves, at the end of a clause: “anything after?” */
  readonly afterwards: string;
  /** After a number: it is how long, or how often, rather than an hour. */
  readonly spanOf: string;
  /** Before the first and the last day of a stay. */
  readonly arrives: string;
  readonly leaves: string;
  /** After an age, before one: it says when that is. */
  readonly nowAged: string;
  readonly already: string;
  /** Sayings that meetings are called after; searched where they are the whole text. */
  readonly slogans: string;
  /** Words that ask for something, but not within what may be a name: “nueva luz”. */
  readonly inNames: string;
  /** Before what a group is called, in whatever letters; before what it may be called, with capitals. */
  readonly called: string;
  readonly groupOf: string;
  /** After those of `groupOf` they begin a name in whatever letters: “grupo nueva luz”. */
  readonly newNames: string;
  /** Begins the name of a saint, and says nothing without the rest of it. */
  readonly saint: string;
  /** “There”, before “nothing on Mondays”: a question. */
  readonly there: string;
  /** Before what is left out of all that was spoken of: “any day but Friday”. Those of `every` speak of all. */
  readonly save: string;
  readonly every: string;
  /** After what follows “but”: then it is what is wanted. */
  readonly rather: string;
  /** After a day or a part of the day, at the end of a clause: it is not wanted. */
  readonly unfit: string;
  /** Begins another clause. */
  readonly clause: string;
  /** Other days than those named. */
  readonly otherDay: string;
  readonly and: string;
  readonly or: string;
  /** Those of `to` that reach from now to a day; after those of `waits` they do not. */
  readonly until: string;
  readonly waits: string;
  /** Before what may be or not be: “doesn’t have to be AA”. */
  readonly indifferent: string;
  /** Before a day or time of something that is over; after one. */
  readonly passing: string;
  readonly past: string;
  /** Drinking or using; before a day, after one of `intent`, it says when that was or would be. */
  readonly using: string;
  readonly intent: string;
  /** Before those of `using`: then it is about stopping. */
  readonly ending: string;
  /** After a day that is to come: “the last Friday of the month”. */
  readonly ofMonth: string;
  /** Where somebody is who writes: the verb, what may stand before it, and the seat, whole or up to its noun. */
  readonly sits: string;
  readonly whoSits: string;
  readonly seat: string;
  readonly seatOf: string;
  /** Before the days and hours somebody works. */
  readonly working: string;
  /** Between a verb and the days of a habit: “drinks every night”. */
  readonly each: string;
  /** Besides those of `trouble`: what somebody does who drinks or uses. After those of `ending` it is none. */
  readonly habit: string;
  /** “Bring”, before whom somebody brings along; “can”, where “come along” follows; small words between. */
  readonly bring: string;
  readonly may: string;
  readonly along: string;
  readonly whose: string;
  readonly guest: string;
  readonly child: string;
  /** May begin a town’s name, though it asks for something else alone: “nueva”, “mar”. */
  readonly beginsPlace: string;
  /** A meeting of one’s own; “a group for my son” is one for parents as likely. */
  readonly gathering: string;
  /** Between a place and what it lies in: “Portland, the one in Maine”. */
  readonly thatIsIn: string;
  /** Before the one a meeting is for; before a meeting, of somebody else’s need. */
  readonly forWhom: string;
  readonly needsOne: string;
  /** Home, after “10 minutes from”. */
  readonly home: string;
  /** After “open”: it is about hours. */
  readonly open: string;
  /** Towns that are more often a name or a word: a place only after one of `nearPlace`, or with a region. */
  readonly notAlonePlaces: string;
};
