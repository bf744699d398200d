/** Finds the command that was called, reads its options, and reports what went wrong in one line. */
import {parseArgs} from 'node:util';
import {nearest} from '../domain/records/nearest.js';
import {UsageError, type Command, type Output} from './command.js';

/** Each is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  evaluate: async () => (await import('./commands/evaluate.js')).evaluateCommand,
  validate: async () => (await import('./commands/validate.js')).validateCommand,
  new: async () => (await import('./commands/new.js')).newCommand,
  fetch: async () => (await import('./commands/fetch.js')).fetchCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  references: async () => (await import('./commands/references.js')).referencesCommand,
};

async function help(output: Output) {
  output.out('openness-elements <command> [options]\n');
  for (const [name, load] of Object.entries(commands)) {
    output.out(`  ${name.padEnd(12)}${(await load()).summary}`);
  }
  output.out('\nopenness-elements <command> --help tells more of one.');
}

/**
 * Runs the command line.
 *
 * @param args - What follows the program’s name.
 * @returns The exit status. Never rejects for what a user did.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (!name || name === 'help' || name === '--help' || name === '-h') {
    await help(output);
    return name ? 0 : 2;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const meant = nearest(name, Object.keys(commands));
    output.err(`no command “${name}”${meant ? `; did you mean ${meant}?` : ''}`);
    await help({out: output.err.bind(output), err: output.err.bind(output)});
    return 2;
  }
  const command = await load();
  const usage = `openness-elements ${name} ${command.usage}`;
  try {
    const {positionals, values} = parseArgs({
      args: [...rest],
      options: {...command.options, help: {type: 'boolean', short: 'h'}},
      allowPositionals: true,
    });
    if (values['help']) {
      output.out(`${command.summary}\n\n${usage}`);
      return 0;
    }
    return await command.run({positionals, values}, output);
  } catch (error) {
    const misused =
      error instanceof UsageError ||
      String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    output.err((error as Error).message);
    if (!misused) return 1;
    output.err(usage);
    return 2;
  }
}
