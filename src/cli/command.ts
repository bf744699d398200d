/** What a command is, and what it may do to the world. */
import type {ParseArgsConfig} from 'node:util';

/** Where a command writes; tests and callers give their own. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** What the shell gave, read by the command’s own options. */
export interface Given {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the command’s name, then what the options mean. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * @returns The exit status: 0 all well, 1 something is wrong with what was given, 2 the command was
   *   called wrongly.
   */
  run(given: Given, output: Output): Promise<number>;
}

/** A mistake in calling a command; its message is for the person who called. */
export class UsageError extends Error {}
