import { site } from '../site.config.ts';
import { commandWords, feedOf, USAGE, UsageError, type CommandWords } from './command-arguments.ts';
import { NotAFeedError } from './container.ts';
import { convert } from './convert-command.ts';
import { feedText } from './feed-text.ts';
import { importFeed } from './import-feed.ts';
import { newMeetingRegister } from './meeting-register.ts';
import { SourceError } from './download/source-error.ts';
import { readSource } from './read-source.ts';
import type { FeedReport } from './report.ts';
import { reportText } from './report-text.ts';

/** What a command prints, and the code it ends with. */
export type CommandResult = {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs `meetings WORDS…`. Files and lists that cannot be used are answered in words, with exit code 2. */
export async function meetingsCommand(words: readonly string[]): Promise<CommandResult> {
  try {
    return await run(commandWords(words));
  } catch (error) {
    if (error instanceof SourceError || error instanceof NotAFeedError) {
      return unusable(error.message);
    }
    if (error instanceof UsageError) {
      return unusable(`${error.message}\n\n${USAGE}`);
    }
    throw error;
  }
}

const unusable = (message: string): CommandResult => ({
  exitCode: 2,
  stdout: '',
  stderr: `${message}\n`,
});

async function run(words: CommandWords): Promise<CommandResult> {
  if (words.options.help) return { exitCode: 0, stdout: `${USAGE}\n`, stderr: '' };
  switch (words.command) {
    case 'check':
      return await check(words);
    case 'convert':
      return await convert(words);
    case undefined:
      throw new UsageError('Say what to do.');
    default:
      throw new UsageError(`There is no command “${words.command}”.`);
  }
}

async function check({ sources, options }: CommandWords): Promise<CommandResult> {
  const [source, ...rest] = sources;
  if (source === undefined || rest.length > 0) throw new UsageError('Name one file or address.');
  const { format, feed } = await feedOf(source, options);
  const { formats } = options;
  const text = await feedText({ source, format, formats }, (address) => readSource(address));
  const report = importFeed(
    { text, source, format, context: { feed, site } },
    newMeetingRegister(),
  );
  const shown = options.json ? JSON.stringify(contractOf(report)) : reportText(report);
  return { exitCode: report.accepted > 0 ? 0 : 1, stdout: `${shown}\n`, stderr: '' };
}

/** The report as the command promises it: these keys, and no others. */
const contractOf = ({
  read,
  accepted,
  repaired,
  duplicates,
  rejected,
  meetings,
  issues,
}: FeedReport) => ({
  read,
  accepted,
  repaired,
  duplicates,
  rejected,
  meetings,
  issues: issues.map(({ row, slug, field, code, found, message }) => ({
    row,
    slug,
    field,
    code,
    found,
    message,
  })),
});
