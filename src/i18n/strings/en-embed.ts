/** Words of the finder inside another site’s frame, in English. */
export const embed = {
  help: 'Help now',
  moreHelp: 'More help, by country',
  from: 'Meetings from',
} as const;
