import { meetingsCommand } from './meetings-command.ts';

const { exitCode, stdout, stderr } = await meetingsCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
