/** What `check` finds in a post. */
import {oldEncoding} from '../files.js';

/** A `fault` shows to readers: something is unknown or broken. A `hint` may. */
export type Severity = 'fault' | 'hint';

export interface Finding {
  readonly file: string;
  /** From 1; absent where the file as a whole is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly severity: Severity;
  /** One sentence without a full stop, with what to write instead. */
  readonly message: string;
  /** The nearest thing that would be right. */
  readonly suggestion?: string;
}

/** Notes a finding at an offset of the post. */
export type Report = (severity: Severity, at: number, message: string, suggestion?: string) => void;

/** A line in the encoding of another time; how bad that is depends on who reads the file. */
export const oldLineOf = (file: string, line: number) => ({file, line, column: 1, message: oldEncoding});
