import { importFeed } from '../../../src/feeds/import-feed.ts';
import { newMeetingRegister } from '../../../src/feeds/meeting-register.ts';
import type { FeedReport } from '../../../src/feeds/report.ts';
import type { FeedContext } from '../../../src/feeds/adapter.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';

/** What an import gives, for tests: the meetings and the report. */
export type Imported = { readonly meetings: readonly Meeting[]; readonly report: FeedReport };

/** Imports a text as the feed “Test list” of a site in New York that publishes no contacts. */
export function imported(
  text: string,
  format = 'auto',
  settings: Partial<FeedContext['feed']> = {},
): Imported {
  const register = newMeetingRegister();
  const report = importFeed(
    {
      text,
      source: 'test',
      format,
      context: {
        feed: { name: 'Test list', sample: false, ...settings },
        site: {
          timeZone: 'America/New_York',
          reportUrl: 'mailto:meetings@example.org',
          publish: { contacts: false, passcodes: false },
        },
      },
    },
    register,
  );
  return { meetings: register.meetings(), report };
}
