/** “Which group might suit me?”, in English. Answers are keyed as `programs/which-group.ts` has them. */
export const whichGroup = {
  title: 'Which group might suit me?',
  description:
    'A few questions on your own page, and two to five groups that might fit, with the reasons. Nothing is stored or sent.',
  lead: 'Seven short questions, and some groups that might fit. You can skip any.',
  private:
    'Your answers stay on this page. They are not kept, not sent, and gone when you leave it.',
  notTest:
    'This is no test and no medical advice. It goes by what the groups say of themselves. No group is the only right one, and you may try several.',
  questions: {
    whose: 'Whose use is it about?',
    about: 'What is it about?',
    religion: 'And religion?',
    goal: 'What do you want?',
    medicine:
      'Do you take a prescribed medicine, such as methadone, buprenorphine or something for your mind?',
    special: 'Does one of these fit you?',
    meeting: 'How would you like to meet?',
  },
  answers: {
    whose: { own: 'My own', other: 'Somebody else’s' },
    about: {
      alcohol: 'Alcohol',
      drugs: 'Drugs, or drugs and alcohol',
      cannabis: 'Cannabis',
      cocaine: 'Cocaine',
      'crystal-meth': 'Crystal meth',
      opioids: 'Heroin or other opioids',
      pills: 'Pills',
    },
    religion: {
      any: 'It does not matter',
      none: 'I would rather have none',
      christian: 'A Christian setting',
      muslim: 'A Muslim setting',
      jewish: 'A Jewish setting',
      buddhist: 'Meditation, Buddhist ideas',
      indigenous: 'Native American culture',
    },
    goal: {
      any: 'I do not know yet',
      stop: 'To stop completely',
      less: 'To cut down',
    },
    medicine: { no: 'No, or I would rather not say', yes: 'Yes' },
    special: {
      none: 'None of them',
      women: 'I would like a group for women',
      'mental-illness': 'I also live with a mental illness',
      activity: 'I would rather do something than sit in a circle',
      parents: 'It is about my child',
      teenagers: 'I am a teenager, and somebody close to me drinks or uses',
      grief: 'Somebody close to me died of it',
      childhood: 'I grew up with it',
    },
    meeting: { any: 'It does not matter', 'in-person': 'In a room', online: 'Online' },
  },
  show: 'Show the groups',
  reset: 'Start again',
  resultsTitle: 'Groups that might fit',
  found: '{count} groups that might fit, the closest first',
  dangerTitle: 'Before you cut down or stop',
  danger:
    'If you shake, sweat or feel ill when you cut down, get medical help before reducing. If you drink every day or take benzodiazepines, see a doctor before you stop.',
  young: 'Choose groups with checked adult helpers. Tell an adult you trust how things are.',
  plainLead: 'Go through the questions, and look at the groups that stand beside your answers.',
  other: 'Not alcohol or drugs? Look at',
  otherEnd: 'for the other groups we know.',
  otherLink: 'the page of all programmes',
} as const;
