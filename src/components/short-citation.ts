/** A citation in as few words as find it again: the first author and the year. */
export function shortCitation(citation: string): string {
  const [, authors = citation, year = ''] = /^(.*?) (\(\d{4}\))/s.exec(citation) ?? [];
  const [first = authors, second] = authors.split(', ');
  return `${first}${second === undefined ? '' : ' et al.'} ${year}`.trim();
}
