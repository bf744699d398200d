/** Asks Hugging Face’s Hub for a model’s metadata; loads only for a name that begins with `hf:`. */
import {hubModel, hubName} from '../domain/openness/hub-metadata.js';
import type {RemoteFailure} from '../domain/openness/remote-failure.js';
import type {Found} from './catalog.js';

export interface HubOptions {
  /** The Hub, or a mirror of it. */
  readonly home?: string;
  /** Milliseconds until it is given up. */
  readonly patience?: number;
}

/** An answer has a few kilobytes; the longest lists of files come to some megabytes. */
const longest = 20_000_000;

/** A gated model’s metadata is public: only a private model and one that does not exist ask for a login. */
const failures: Readonly<Record<number, RemoteFailure>> = {
  401: 'login',
  403: 'login',
  404: 'not found',
  429: 'busy',
};

/**
 * @param id - `org/name`.
 * @returns The record, or why there is none. Never rejects.
 */
export async function askHub(
  id: string,
  {home = 'https://huggingface.co', patience = 10_000}: HubOptions = {},
): Promise<Found<'model'>> {
  const name = `hf:${id.trim()}`;
  const known = hubName(id);
  if (!known) return {name, remote: 'no name'};
  try {
    const response = await fetch(`${home}/api/models/${known}`, {
      headers: {accept: 'application/json'},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return {name, remote: failures[response.status] ?? 'unreachable'};
    const text = await response.text();
    const record =
      text.length < longest
        ? hubModel(JSON.parse(text), home, new Date().toISOString().slice(0, 10))
        : undefined;
    return record ? {record} : {name, remote: 'unreadable'};
  } catch (error) {
    const {name: kind} = error as Error;
    return {
      name,
      remote: kind === 'TimeoutError' ? 'timeout' : kind === 'SyntaxError' ? 'unreadable' : 'unreachable',
    };
  }
}
