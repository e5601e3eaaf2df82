/** Meeting types in English: a name that fits a chip, and what it means to somebody who has never been. */
export const enMeetingTypes = {
  open: {
    name: 'Open',
    explanation:
      'Anyone may come: family, friends, students, people who are just curious. Sometimes only those with the problem are asked to speak.',
  },
  closed: {
    name: 'Closed',
    explanation:
      'Only for people who have, or think they may have, the problem. You do not need to be sure. It does not mean that the meeting is shut.',
  },
  beginners: {
    name: 'Beginners',
    explanation: 'For people new to the group. A good first choice; questions are welcome.',
  },
  women: { name: 'Women', explanation: 'A meeting for women.' },
  men: { name: 'Men', explanation: 'A meeting for men.' },
  'young-people': {
    name: 'Young people',
    explanation: 'A younger crowd. There is no fixed age.',
  },
  seniors: { name: 'Older people', explanation: 'Centred on older adults.' },
  lgbtq: {
    name: 'LGBTQ',
    explanation: 'Centred on LGBTQ people. Ask the group if allies are welcome.',
  },
  gay: { name: 'Gay', explanation: 'Centred on gay people. Ask the group if allies are welcome.' },
  lesbian: {
    name: 'Lesbian',
    explanation: 'Centred on lesbian people. Ask the group if allies are welcome.',
  },
  bisexual: {
    name: 'Bisexual',
    explanation: 'Centred on bisexual people. Ask the group if allies are welcome.',
  },
  transgender: {
    name: 'Transgender',
    explanation: 'Centred on transgender people. Ask the group if allies are welcome.',
  },
  'non-binary': {
    name: 'Non-binary',
    explanation: 'Centred on non-binary people. Ask the group if allies are welcome.',
  },
  'people-of-colour': {
    name: 'People of colour',
    explanation: 'Centred on people of colour and what they share.',
  },
  'native-american': {
    name: 'Native American',
    explanation: 'Centred on Native American people and their culture.',
  },
  indigenous: {
    name: 'Indigenous',
    explanation: 'Centred on Indigenous people and their culture.',
  },
  professionals: {
    name: 'Professionals',
    explanation:
      'For people whose job makes privacy sensitive, such as doctors, pilots or lawyers.',
  },
  secular: {
    name: 'Secular',
    explanation: 'No prayers, and no need for a higher power.',
  },
  'dual-diagnosis': {
    name: 'With a mental illness too',
    explanation: 'For people who also live with a mental illness. Some lists say “dual diagnosis”.',
  },
  families: { name: 'Families', explanation: 'For families, partners and friends.' },
  'with-al-anon': {
    name: 'Al-Anon next door',
    explanation: 'A family meeting (Al-Anon) runs in the same place at the same time.',
  },
  'with-alateen': {
    name: 'Alateen next door',
    explanation: 'A meeting for teenagers (Alateen) runs in the same place at the same time.',
  },
  'child-friendly': {
    name: 'Children welcome',
    explanation: 'Children may come. Check with the group first.',
  },
  discussion: {
    name: 'Discussion',
    explanation: 'A topic is chosen, and people speak about it in turn. You may pass.',
  },
  speaker: {
    name: 'Speaker',
    explanation:
      'One or two people tell their story: what it was like, what happened, what it is like now. You only listen.',
  },
  'step-study': {
    name: 'Step study',
    explanation: 'Reading and talking about one of the Twelve Steps.',
  },
  'tradition-study': {
    name: 'Tradition study',
    explanation: 'About the guidelines for how groups run.',
  },
  concepts: {
    name: 'Concepts',
    explanation: 'About the Twelve Concepts: how the fellowship’s service works.',
  },
  'big-book': { name: 'Big Book', explanation: 'Reading from AA’s main book, then sharing.' },
  'twelve-and-twelve': {
    name: '12 & 12',
    explanation: 'Reading from the book “Twelve Steps and Twelve Traditions”, then sharing.',
  },
  literature: {
    name: 'Literature',
    explanation: 'Reading from a book or leaflet of the programme, then sharing.',
  },
  'as-bill-sees-it': {
    name: 'As Bill Sees It',
    explanation: 'Reading from the book of that name, then sharing.',
  },
  'daily-reflections': {
    name: 'Daily Reflections',
    explanation: 'Reading from the book of that name, then sharing.',
  },
  'living-sober': {
    name: 'Living Sober',
    explanation: 'Reading from the book of that name, then sharing.',
  },
  grapevine: {
    name: 'Grapevine',
    explanation: 'Reading from AA’s magazine, then sharing.',
  },
  meditation: {
    name: 'Meditation',
    explanation: 'Quiet meditation, sometimes guided, then sharing.',
  },
  birthday: {
    name: 'Anniversaries',
    explanation: 'Celebrates time in recovery with chips, medallions, key tags or cake.',
  },
  'cross-talk': {
    name: 'Replies allowed',
    explanation:
      'People may answer each other (“cross-talk”). In most Twelve Step meetings they do not.',
  },
  candlelight: {
    name: 'Candlelight',
    explanation: 'Lights low and a calmer mood, often late in the evening.',
  },
  breakfast: { name: 'Breakfast', explanation: 'The meeting is held over breakfast.' },
  outdoor: { name: 'Outdoors', explanation: 'The meeting is held outside.' },
  tools: {
    name: 'Tools',
    explanation: 'About the practical tools of the programme, one at a time.',
  },
  wheelchair: {
    name: 'Step-free',
    explanation: 'The list says the room can be reached by wheelchair. Check before you travel.',
  },
  'accessible-toilet': {
    name: 'Accessible toilet',
    explanation: 'The list says there is an accessible toilet. Check before you travel.',
  },
  'sign-language': {
    name: 'Sign language',
    explanation: 'There is sign language: American Sign Language, unless the notes name another.',
  },
  'hearing-loop': {
    name: 'Hearing loop',
    explanation: 'The room has a loop or other help for people who use hearing aids.',
  },
  babysitting: {
    name: 'Childcare',
    explanation: 'Someone minds children during the meeting. Check with the group first.',
  },
  'fragrance-free': { name: 'Fragrance free', explanation: 'Please wear no perfume.' },
  smoking: { name: 'Smoking allowed', explanation: 'People may smoke.' },
  'digital-basket': {
    name: 'Gifts by phone',
    explanation: 'Voluntary gifts by a phone app instead of a basket. Newcomers need not give.',
  },
  'proof-of-attendance': {
    name: 'Signs attendance forms',
    explanation: 'The group can sign a form for a court or an employer.',
  },
} as const;
