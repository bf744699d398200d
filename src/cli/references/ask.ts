/** Asks a server, patiently: with a time limit, and again when it is busy. */

export interface AskOptions {
  readonly accept: string;
  /** The least pause before the server is asked again, in milliseconds; each further one is twice as long. */
  readonly pause: number;
  /** Milliseconds until an answer is given up. */
  readonly patience?: number;
  /** Hosts that gave no answer, which are asked nothing more; those that give none now are added. */
  readonly silent: Map<string, Unanswered>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface ServerAnswer {
  /** Who answered in the end, after all redirects. */
  readonly host: string;
  readonly status: number;
  /** Media type without parameters. */
  readonly type: string;
  readonly text: string;
}

/** A server gave no answer; the message says which one, and how. */
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
/** As many as browsers follow. */
const mostRedirects = 20;
/** No connection, hence no network or no such server: asking again would only take time. */
const noConnection = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH']);

/** `Retry-After` in milliseconds: a number of seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Where an answer sends its asker, if it does. */
function redirect(response: Response, url: string): string | undefined {
  const location = response.headers.get('location');
  if (!location || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
  return next && /^https?:$/.test(next.protocol) ? next.href : undefined;
}

type Step = ServerAnswer | {readonly next: string};

/** One answer of one server, a redirect too. */
async function step(url: string, {accept, pause, patience = 10_000, wait}: AskOptions): Promise<Step> {
  const {host} = new URL(url);
  for (let attempt = 1; ; attempt += 1) {
    let failure: Unanswered;
    let asked: number | undefined;
    let response: Response | undefined;
    try {
      response = await fetch(url, {
        headers: {accept, 'user-agent': 'openness-elements'},
        // Followed by hand: else nobody could tell which server failed.
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      const {status, headers} = response;
      const next = redirect(response, url);
      if (next) {
        await response.body?.cancel();
        return {next};
      }
      const text = await response.text();
      const type = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
      if (status !== 429 && status < 500) return {host, status, type, text};
      asked = retryAfter(headers.get('retry-after'));
      failure =
        status === 429
          ? new Unanswered(`${host} has been asked too often (429)`, true)
          : new Unanswered(`${host} has a fault of its own (${status})`, false);
    } catch (error) {
      const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? '';
      failure =
        (error as Error).name === 'TimeoutError'
          ? new Unanswered(`${host} did not answer in time`, true)
          : response
            ? new Unanswered(`${host} broke its answer off`, false)
            : new Unanswered(`${host} could not be reached`, true);
      if (noConnection.has(code)) throw failure;
    }
    const next = Math.max(pause * 2 ** (attempt - 1), asked ?? 0);
    if (attempt === tries || next > longestPause) throw failure;
    await wait(next);
  }
}

/**
 * @returns Any answer but a redirect, which is followed, “too many requests” and a server’s own fault.
 * @throws Unanswered when a server on the way gives none after four tries, or gave none before.
 */
export async function ask(url: string, options: AskOptions): Promise<ServerAnswer> {
  const {silent} = options;
  let place = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const {host} = new URL(place);
    const known = silent.get(host);
    if (known) throw known;
    try {
      const answer = await step(place, options);
      if (!('next' in answer)) return answer;
      place = answer.next;
    } catch (error) {
      if (error instanceof Unanswered && error.silent) silent.set(host, error);
      throw error;
    }
  }
  throw new Unanswered(`${new URL(place).host} leads in a circle`, false);
}
