/** Resolves DOIs at their registrars and arXiv ids at arXiv. */
import {readArxivFeed, versioned} from '../../domain/references/arxiv-feed.js';
import {arxivId, doiName} from '../../domain/references/identify.js';
import {doiUrl, type ArxivId} from '../../domain/references/links.js';
import {registryItem, registryNote} from '../../domain/references/registry-item.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {ask, Unanswered} from './ask.js';
import {isFresh, type Answered, type Cache, type CachedItem} from './cache.js';

export interface ResolveOptions {
  /** A server that answers as https://doi.org does. */
  readonly doi: string;
  /** A server that answers as https://export.arxiv.org does. */
  readonly arxiv: string;
  readonly cache: Cache;
  readonly patience?: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface Resolved {
  /** In the order of the ids. */
  readonly items: readonly ReferenceRecord[];
  /** Why ids could not be resolved, each reason once. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
  /** What the author should know of those that were. */
  readonly notes: readonly string[];
}

/** arXiv asks for one request in three seconds (https://info.arxiv.org/help/api/tou.html). */
const arxivPause = 3000;
const arxivBatch = 100;
const cslJson = 'application/vnd.citationstyles.csl+json';

const refusals: Readonly<Record<number, string>> = {
  404: 'there is no such DOI',
  406: 'its registrar gives no CSL-JSON',
};

type Outcome = Answered | {readonly failed: string};
type Tell = (id: string, outcome: Outcome) => Promise<void>;

/** One DOI after the other, as registrars ask of those who do not say who they are. */
async function askDois(ids: readonly string[], {doi: home, ...options}: ResolveOptions, tell: Tell) {
  const silent = new Map<string, Unanswered>();
  for (const id of ids) {
    const doi = doiName(id)!;
    try {
      const url = doiUrl(doi).replace('https://doi.org', home);
      const {host, status, type, text} = await ask(url, {...options, accept: cslJson, pause: 1000, silent});
      // doi.org knows the DOI whose registrar it names.
      if (status === 404 && host !== new URL(home).host)
        await tell(id, {failed: `${host} says nothing of it (404)`});
      else if (status !== 200)
        await tell(id, {failed: refusals[status] ?? `its registrar answered ${status}`});
      else if (/html/.test(type)) await tell(id, {failed: 'its registrar answered with a web page'});
      else {
        const answer = parsed(text);
        const item = registryItem(answer, doi);
        await tell(
          id,
          item
            ? {item, note: registryNote(answer, doi)}
            : {failed: 'its registrar’s answer could not be read'},
        );
      }
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      await tell(id, {failed: error.message});
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Many ids in one request. */
async function askArxiv(ids: readonly string[], {arxiv: home, ...options}: ResolveOptions, tell: Tell) {
  const left = ids.map((id) => ({id, asked: arxivId(id)!}));
  const nameOf = ({id, version = ''}: ArxivId) => id + version;
  const failAll = async (some: typeof left, failed: string) => {
    for (const {id} of some) await tell(id, {failed});
  };
  for (let first = true; left.length > 0; first = false) {
    if (!first) await options.wait(arxivPause);
    const batch = left.splice(0, arxivBatch);
    const list = batch.map(({asked}) => nameOf(asked)).join(',');
    // Unless told, arXiv answers about ten.
    const url = `${home}/api/query?id_list=${list}&max_results=${batch.length}`;
    try {
      const {status, text} = await ask(url, {
        ...options,
        accept: 'application/atom+xml',
        pause: arxivPause,
        silent: new Map(),
      });
      const feed = readArxivFeed(text);
      if (!feed) {
        await failAll(
          batch,
          status === 200 ? 'arXiv’s answer could not be read' : `arXiv answered ${status}`,
        );
      } else if (feed.error) {
        // One id that arXiv cannot read costs the others their answer.
        const culprit = batch.find(({asked}) => feed.error!.includes(asked.id));
        if (culprit) {
          await tell(culprit.id, {failed: `arXiv says: ${feed.error}`});
          left.unshift(...batch.filter((each) => each !== culprit));
        } else await failAll(batch, `arXiv says: ${feed.error}`);
      } else {
        for (const {id, asked} of batch) {
          const entry = feed.entries.find(
            (each) => each.id === asked.id && (!asked.version || each.version === asked.version),
          );
          if (!entry) await tell(id, {failed: 'arXiv has no such paper'});
          else {
            const item = asked.version ? versioned(entry) : entry.item;
            const {withdrawn} = entry;
            await tell(id, {item, ...(withdrawn ? {note: `withdrawn, says arXiv: “${withdrawn}”`} : {})});
          }
        }
      }
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      await failAll([...batch, ...left.splice(0)], error.message);
    }
  }
}

/**
 * @param ids - As `idOf` gives them, each once.
 * @returns What could be had; a server that does not answer costs nothing but its own ids. Never rejects for
 *   what a server did.
 */
export async function resolveIds(ids: readonly string[], options: ResolveOptions): Promise<Resolved> {
  const {cache} = options;
  const items = new Map<string, ReferenceRecord>();
  const failures = new Map<string, string[]>();
  const notes: string[] = [];
  const old = new Map<string, CachedItem>();
  const unknown: string[] = [];
  const take = (id: string, {item, note}: Answered) => {
    items.set(id, item);
    if (note) notes.push(`${id}: ${note}`);
  };
  for (const id of ids) {
    const kept = await cache.read(id);
    if (kept && isFresh(kept)) take(id, kept);
    else unknown.push(id);
    if (kept) old.set(id, kept);
  }
  const tell: Tell = async (id, outcome) => {
    if ('item' in outcome) {
      take(id, outcome);
      await cache.write(id, outcome);
      return;
    }
    const kept = old.get(id);
    if (kept) {
      take(id, kept);
      notes.push(`${id}: ${outcome.failed}; the answer of ${kept.date} is used`);
    } else failures.set(outcome.failed, [...(failures.get(outcome.failed) ?? []), id]);
  };
  const isArxiv = (id: string) => id.startsWith('arxiv:');
  await Promise.all([
    askDois(
      unknown.filter((id) => !isArxiv(id)),
      options,
      tell,
    ),
    askArxiv(unknown.filter(isArxiv), options, tell),
  ]);
  return {
    items: ids.flatMap((id) => items.get(id) ?? []),
    failures,
    notes: notes.sort(),
  };
}
