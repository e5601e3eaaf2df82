import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isWeeklyForSure, meetingEvents } from '../meetings/calendar-event.ts';
import { calendarOf } from '../meetings/calendar.ts';
import type { Meeting } from '../meetings/schema.ts';
import { site } from '../site.config.ts';
import {
  CONVERT_FORMATS,
  feedOf,
  UsageError,
  type CommandWords,
  type ConvertFormat,
} from './command-arguments.ts';
import { csvOf } from './export/csv.ts';
import { geojsonOf } from './export/geojson.ts';
import { meetingGuideFeed } from './export/meeting-guide-feed.ts';
import { publishedMeetings } from './export/published.ts';
import { feedText } from './feed-text.ts';
import { importFeed } from './import-feed.ts';
import { newMeetingRegister } from './meeting-register.ts';
import type { CommandResult } from './meetings-command.ts';
import { readSource } from './read-source.ts';

/** Runs `convert`: the meetings of all sources, doubles merged, written to one file. */
export async function convert({ sources, options }: CommandWords): Promise<CommandResult> {
  if (sources.length === 0) throw new UsageError('Name the files or addresses to convert.');
  const to = CONVERT_FORMATS.find((format) => format === options.to);
  if (to === undefined) {
    throw new UsageError(`Say what to write: --to ${CONVERT_FORMATS.join(', --to ')}.`);
  }
  if (options.out === undefined) throw new UsageError('Say where to write it: --out FILE.');
  const from = dayArgument(options.from);

  const register = newMeetingRegister();
  const lines: string[] = [];
  for (const source of sources) {
    const { format, feed } = await feedOf(source, options);
    const { formats } = options;
    const text = await feedText({ source, format, formats }, (address) => readSource(address));
    const report = importFeed({ text, source, format, context: { feed, site } }, register);
    lines.push(`${source}: ${report.read} rows, ${report.rejected} left out.`);
  }
  const meetings = publishedMeetings(register.meetings(), site.publish);
  if (meetings.length === 0) {
    return {
      exitCode: 1,
      stdout: '',
      stderr: [...lines, 'No meeting, so nothing was written.', ''].join('\n'),
    };
  }
  const path = resolve(options.out);
  const refusal = await refusalToWrite(path, written(to, meetings, from));
  if (refusal !== undefined) return { exitCode: 2, stdout: '', stderr: `${refusal}\n` };
  const skipped = meetings.filter(({ schedule }) => !isWeeklyForSure(schedule)).length;
  if (to === 'ics' && skipped > 0) {
    lines.push(`${skipped} without a weekly time are not in the calendar.`);
  }
  lines.push(`${meetings.length} meetings read; written as ${to} to ${path}.`);
  return { exitCode: 0, stdout: `${lines.join('\n')}\n`, stderr: '' };
}

function written(to: ConvertFormat, meetings: readonly Meeting[], from: number): string {
  switch (to) {
    case 'meeting-guide':
      return meetingGuideFeed(meetings);
    case 'csv':
      return csvOf(meetings);
    case 'geojson':
      return geojsonOf(meetings);
    case 'ics':
      return calendarOf(meetingEvents(meetings), {
        from,
        domain: new URL(site.url).hostname,
        title: site.name,
      });
  }
}

function dayArgument(day: string | undefined): number {
  if (day === undefined) return Date.now();
  const instant = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new UsageError(`“${day}” is no day; write it like 2026-11-23.`);
  }
  return instant;
}

async function refusalToWrite(path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `${path} cannot be written (${code ?? String(error)}).`;
  }
}
