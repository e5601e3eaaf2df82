// Reads the feeds named by MEETING_FEEDS once, makes of them what the finder fetches, and prints what each step cost, as one line of JSON.
import { atlasLimits } from '../../src/atlas/build/limits.ts';
import { atlasOf } from '../../src/atlas/build/site-atlas.ts';
import { siteMeetings } from '../../src/feeds/site-meetings.ts';
import { gazetteerFiles } from '../../src/gazetteer/build/gazetteer-files.ts';
import { site } from '../../src/site.config.ts';

const cpuSeconds = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
const stepFrom = (
  since: number,
  cpuSince: number,
): { readonly seconds: number; readonly cpuSeconds: number } => ({
  seconds: (performance.now() - since) / 1000,
  cpuSeconds: cpuSeconds() - cpuSince,
});

let [since, cpuSince] = [performance.now(), 0];
const { meetings, reports, readAt } = await siteMeetings();
const imported = stepFrom(since, cpuSince);
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;

[since, cpuSince] = [performance.now(), cpuSeconds()];
atlasOf(meetings, {
  limits: atlasLimits(site.atlas, process.env['ATLAS_LIMITS']),
  publish: site.publish,
  now: Date.parse(readAt),
});
const encoded = stepFrom(since, cpuSince);

[since, cpuSince] = [performance.now(), cpuSeconds()];
gazetteerFiles(meetings, site);
const placed = stepFrom(since, cpuSince);

console.log(
  JSON.stringify({
    rows: reports.reduce((sum, { read }) => sum + read, 0),
    meetings: meetings.length,
    megabytes,
    imported,
    encoded,
    placed,
  }),
);
