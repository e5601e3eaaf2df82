/** The home page in English. */
export const home = {
  title: 'Support groups for drug and alcohol problems',
  question: 'What brings you here?',
  lead: 'Every day, people meet to help each other with drugs and alcohol. It is free. You can sit and listen. You do not have to give your name.',
  doors: {
    ownUse: {
      name: 'I’m thinking about my own use',
      text: 'How to tell, what is safe to stop, and a first small step.',
    },
    someone: {
      name: 'I’m worried about someone',
      text: 'What you can do tonight, what helps over time, and who helps you.',
    },
    meeting: {
      name: 'I want a meeting now',
      text: 'Nobody is told that you looked.',
      online: 'Online, from where you are',
      nearby: 'In a room near me',
    },
  },
  groups: {
    title: 'What happens in a group that helps',
    lead: 'People sit in a ring and take turns. That is most of it. Here is what it does.',
    empathy: 'You say the thing you have told nobody. Across the ring, someone nods.',
    accountability: 'On Tuesday you say what you will do. On Thursday someone asks how it went.',
    coping:
      'The urge comes at nine at night. You have four things to try, from people who tried them.',
    network: 'You go home with the numbers of people who said: ring me before, not after.',
    milestones:
      'One day, thirty days, a year: others count with you. If the count starts again, the days you lived stay yours.',
    treatment: 'The doctor sees to the medicine, the group to the evenings. You can have both.',
    all: 'All articles on how groups help',
  },
  evidence: {
    title: 'Does it work?',
    review:
      'For alcohol, there is good research. A review of 27 studies with 10,565 people looked at Alcoholics Anonymous and at therapy that links people to it. After a year, about 42 in 100 had not drunk at all. With other therapies it was about 35 in 100.',
    limits:
      'So groups help, and they do not help everybody. Most of those studies tested therapy that leads people to a group, not the group alone. They say nothing about other drugs.',
    reviewLink: 'Read the review (Cochrane, 2020)',
    choice:
      'Which group you choose seems to matter less than taking part. A US study followed 1,152 people with alcohol problems: those who were more involved were more often sober, whichever group they had picked.',
    choiceLink: 'Read the study (2025)',
    seatsDescription: 'Two rings of a hundred seats. In the first, 42 are lit; in the second, 35.',
    withGroups: 'Linked to AA: 42 of 100',
    withOthers: 'Other therapies: 35 of 100',
  },
  first: {
    title: 'Your first meeting',
    lead: 'Groups differ. Most twelve-step meetings (AA, NA and others) go like this.',
    steps: [
      {
        name: 'You come in and sit down.',
        text: 'Near the door is fine. It lasts about an hour, and you may leave when you like.',
      },
      {
        name: 'Someone reads a few lines.',
        text: 'Newcomers may be asked for a first name. You can say you are only listening.',
      },
      {
        name: 'People speak, one at a time.',
        text: 'They talk about their own lives. Nobody answers back or gives advice. If it is your turn: “I’ll pass” is enough.',
      },
      { name: 'A basket goes round.', text: 'Newcomers need not give anything.' },
      {
        name: 'Some stay to talk.',
        text: 'They may offer you a phone number. You need not give yours.',
      },
    ],
    others:
      'At SMART Recovery a trained person leads, people talk back and forth, and there is no prayer.',
    link: 'The whole hour, minute by minute',
  },
  promises: {
    title: 'What this site does not do',
    place: {
      name: 'It does not learn where you are looking.',
      text: 'The town or postcode you type to find a meeting never leaves your device.',
    },
    traces: {
      name: 'It does not keep anything about you.',
      text: 'No account, no cookies, no counting of visitors. Nothing is stored on your device unless you press “keep”.',
    },
    leaving: {
      name: 'It does not hold you here.',
      text: 'Press “Leave this site”, or Shift three times, and the page is gone. Your browser’s history still shows that you came; here is how to clear it.',
    },
    link: 'Everything about privacy, and clearing your history',
  },
} as const;
