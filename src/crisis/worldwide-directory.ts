/** The directory offered beside every country’s lines: it says it works with verified lines in more than 175 countries. */
export const WORLDWIDE_DIRECTORY = {
  name: 'findahelpline.com',
  href: 'https://findahelpline.com',
} as const;
