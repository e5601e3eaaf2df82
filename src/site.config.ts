import { defineSite } from './site.schema.ts';

/**
 * The one file to edit when this site becomes yours. Each key is explained in `site.schema.ts`,
 * where your editor shows it too; a mistake here stops the build and says which line to change.
 */
export const site = defineSite({
  name: 'Alongside',
  description:
    'How support groups help people recover from drug and alcohol problems, and how to find a meeting, near you or online.',
  url: 'https://alongside.example',
  country: 'US',
  timeZone: 'America/New_York',
  reportUrl: 'mailto:meetings@alongside.example',
  quickExitUrl: 'https://www.bbc.com/weather',
  feeds: [
    {
      name: 'Sample listings',
      format: 'meeting-guide',
      source: 'content/meetings/sample.json',
      sample: true,
    },
  ],
});
