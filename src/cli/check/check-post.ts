/** All that `check` finds in one post. */
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {checkKeyless, checkPlain, markCited, plainCitations} from './citations.js';
import {holds, scopesOf, type Scope} from './data.js';
import type {DataFiles, Source} from './data-files.js';
import {checkDay, dayOf} from './dates.js';
import type {Finding, Report} from './finding.js';
import type {KnownTags} from './manifest.js';
import {checkInMarkdown, checkTorn} from './markdown-traps.js';
import type {Markdown} from './markdown.js';
import {checkNames, checkSpelling, type Surroundings} from './names.js';
import {ancestorsOf, attributeOf, type Post} from './post.js';
import {checkTag, checkTemplates} from './traps.js';

export interface Checked {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** References that the post holds itself. */
  readonly sources: readonly Source[];
  /** The day to which its facts were compared. */
  readonly day?: string;
}

const isMarkdown = (post: Post): post is Post & {markdown: Markdown} => !!post.markdown;

/**
 * @param outer - Built-in data and the files that the author named.
 * @param files - Those that posts fetch.
 * @param given - The post’s day, if the author gave it.
 */
export async function checkPost(
  post: Post,
  known: KnownTags,
  outer: Scope,
  files: DataFiles,
  given?: string,
): Promise<Checked> {
  const found: {at: number; finding: Finding}[] = [];
  const report: Report = (severity, at, message, suggestion) => {
    const finding = {file: post.path, ...post.placeOf(at), severity, message};
    found.push({at, finding: {...finding, ...(suggestion ? {suggestion} : {})}});
  };
  const day = given ?? dayOf(post);
  const scopes = await scopesOf(post, outer, files, report);
  const all = [...scopes.values()];
  const holders = [...scopes.keys()].filter((element) => element !== undefined);
  const around = (scope: Scope): Surroundings => ({post, scope, scopes: all, report});
  const cite = (references: readonly ReferenceRecord[], scope: Scope) => markCited(references, scope);

  for (const element of post.elements) {
    const {tagName} = element;
    const scope = scopes.get(ancestorsOf(element).find((each) => each.tagName === 'openness-data'))!;
    if (tagName === 'citation-list' && attributeOf(element, 'all') !== undefined)
      for (const source of scope.sources) source.allShown = true;
    checkSpelling(element, known, report);
    if (!known.has(tagName)) continue;
    checkTag(element, post, report);
    if (isMarkdown(post)) checkInMarkdown(element, post, report);
    if (tagName === 'openness-data') checkTemplates(element, post, report);
    const {models, references} = await checkNames(element, known, around(scope));
    cite([...references, ...(await checkKeyless(element, around(scope)))], scope);
    if (day) checkDay(element, models, day, post, report);
  }
  for (const citation of plainCitations(post)) {
    const scope = scopes.get(holders.filter((each) => holds(each, citation.at)).at(-1))!;
    cite(await checkPlain(citation, around(scope)), scope);
  }
  if (isMarkdown(post)) checkTorn(post, known, report);
  return {
    findings: found.sort((a, b) => a.at - b.at).map(({finding}) => finding),
    sources: all.flatMap(({sources}) => sources).filter(({file}) => file === post.path),
    ...(day ? {day} : {}),
  };
}
