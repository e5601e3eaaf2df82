/** The words around the worksheets, in English. */
export const worksheets = {
  name: 'Worksheets',
  title: 'Worksheets: one page each, to print',
  description:
    'Five sheets to print and fill in by hand: a first meeting, an urge, the people around you, limits for families, and a plan for a bad day.',
  lead: 'Paper keeps nothing that a phone could show. Each of these prints on one page, A4 or Letter. You can also read one here and copy it by hand.',
  howTo: 'How to use it',
  print:
    'To print, use your browser’s menu. On a phone it is often under “Share”. Only the sheet is printed, with the lines to call.',
  keep: 'This page has no boxes to type in and keeps nothing. Where you keep the paper is up to you.',
  sheet: 'The sheet',
  lines: 'If someone’s life is in danger, call your local emergency number now.',
  inCountry: 'In {country}:',
  from: 'From {site}. Free to copy.',
  minutes: 'About {minutes} minutes to fill in',
  toPrint: 'A sheet to print: {title}',
  searchWords: ['worksheet', 'printable', 'pdf', 'template', 'checklist', 'form', 'workbook'],
} as const;
