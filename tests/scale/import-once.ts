// Reads the feeds named by MEETING_FEEDS once and prints what it cost, as one line of JSON.
import { siteMeetings } from '../../src/feeds/site-meetings.ts';

const begun = performance.now();
const { meetings, reports } = await siteMeetings();
console.log(
  JSON.stringify({
    rows: reports.reduce((sum, { read }) => sum + read, 0),
    meetings: meetings.length,
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
    megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  }),
);
