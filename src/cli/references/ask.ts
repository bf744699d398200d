/** Asks a server, patiently: with a time limit, and again when it is busy. */

export interface AskOptions {
  readonly accept: string;
  /** The least pause before the server is asked again, in milliseconds; each further one is twice as long. */
  readonly pause: number;
  /** Milliseconds until an answer is given up. */
  readonly patience?: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface ServerAnswer {
  readonly status: number;
  /** Media type without parameters. */
  readonly type: string;
  readonly text: string;
}

/** The server gave no answer; its message completes “doi.org …”. */
export class Unanswered extends Error {
  /** Nor would it answer anything else now. */
  readonly silent: boolean;

  constructor(message: string, silent: boolean) {
    super(message);
    this.silent = silent;
  }
}

const tries = 4;
/** Who asks for more patience than this is asked another day. */
const longestPause = 60_000;
/** No connection, hence no network or no such server: asking again would only take time. */
const noConnection = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH']);

/** `Retry-After` in milliseconds: a number of seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/**
 * @returns Any answer but “too many requests” and a server’s own fault.
 * @throws Unanswered when there is none after four tries.
 */
export async function ask(
  url: string,
  {accept, pause, patience = 10_000, wait}: AskOptions,
): Promise<ServerAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    let failure: Unanswered;
    let asked: number | undefined;
    try {
      const response = await fetch(url, {
        headers: {accept, 'user-agent': 'openness-elements'},
        signal: AbortSignal.timeout(patience),
      });
      const {status, headers} = response;
      const text = await response.text();
      const type = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
      if (status !== 429 && status < 500) return {status, type, text};
      asked = retryAfter(headers.get('retry-after'));
      failure =
        status === 429
          ? new Unanswered('has been asked too often (429)', true)
          : new Unanswered(`has a fault of its own (${status})`, false);
    } catch (error) {
      const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? '';
      failure = new Unanswered(
        (error as Error).name === 'TimeoutError' ? 'did not answer in time' : 'could not be reached',
        true,
      );
      if (noConnection.has(code)) throw failure;
    }
    const next = Math.max(pause * 2 ** (attempt - 1), asked ?? 0);
    if (attempt === tries || next > longestPause) throw failure;
    await wait(next);
  }
}
