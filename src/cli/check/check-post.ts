/** All that `check` finds in one post. */
import type {ModelRecord} from '../../domain/records/model.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {checkKeyless, checkPlain, markCited, plainCitations} from './citations.js';
import {codeBlocks} from './code-blocks.js';
import {holderOf, scopeAt, scopesOf, type Scope} from './data.js';
import type {DataFiles, Source} from './data-files.js';
import {checkDay, dayOf, isDaySet} from './dates.js';
import {askedBy, fallbacksIn} from './enhanced.js';
import type {Finding, Report} from './finding.js';
import {linkedWorks} from './linked-works.js';
import type {KnownTags} from './manifest.js';
import {checkInMarkdown, checkTorn} from './markdown-traps.js';
import type {Markdown} from './markdown.js';
import {checkNames, checkSpelling, checkValues, type Surroundings} from './names.js';
import {holds, offsetOf} from './offsets.js';
import {ancestorsOf, attributeOf, type Post} from './post.js';
import {standIns} from './stand-ins.js';
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

/** Notes that a list shows every reference, cited or not. */
const showAll = ({sources}: Scope) => {
  for (const source of sources) source.allShown = true;
};

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
    // Several links may lead to one definition.
    if (found.some((each) => each.at === at && each.finding.message === message)) return;
    const finding = {file: post.path, ...post.placeOf(at), severity, message};
    found.push({at, finding: {...finding, ...(suggestion ? {suggestion} : {})}});
  };
  const day = given ?? dayOf(post);
  const asked = askedBy(post, report);
  const isFallback = fallbacksIn(post, known);
  const blocks = asked.kinds.has('code') ? codeBlocks(post).filter(({carrier}) => !isFallback(carrier)) : [];
  const scopes = await scopesOf(post, outer, blocks, asked.inPost, files, report);
  const all = [...scopes.values()];
  const around = (scope: Scope): Surroundings => ({post, scope, scopes: all, report});
  const cite = (references: readonly ReferenceRecord[], scope: Scope) => markCited(references, scope);
  const compare = (models: readonly ModelRecord[], at: number) =>
    day === undefined ? undefined : checkDay(models, day, at, report);

  for (const element of post.elements) {
    const {tagName} = element;
    const scope = scopes.get(holderOf(element, scopes))!;
    const get = (name: string) => attributeOf(element, name);
    if (tagName === 'citation-list' && get('all') !== undefined) showAll(scope);
    checkSpelling(element, known, report);
    if (!known.has(tagName)) continue;
    checkTag(element, post, report);
    if (isMarkdown(post)) checkInMarkdown(element, post, report);
    if (tagName === 'openness-data') checkTemplates(element, post, report);
    const {models, references} = await checkNames(element, known, around(scope));
    cite([...references, ...(await checkKeyless(element, around(scope)))], scope);
    if (!isDaySet(get('as-of'), ancestorsOf(element)))
      compare(models, offsetOf(post, element, get('model') === undefined ? 'models' : 'model'));
  }
  for (const {tagName, at, attributes} of standIns(post, blocks, asked, known, report)) {
    if (isFallback(at)) continue;
    const scope = scopeAt(scopes, at);
    const get = (name: string) => attributes.find((each) => each.name === name);
    if (tagName === 'citation-list' && get('all')) showAll(scope);
    const {models, references} = await checkValues(tagName, attributes, known, around(scope));
    cite(references, scope);
    const holders = post.elements.filter((each) => holds(each, at));
    if (!isDaySet(get('as-of')?.value, holders)) compare(models, (get('model') ?? get('models'))?.at() ?? at);
  }
  for (const citation of asked.kinds.has('cites') ? plainCitations(post) : []) {
    const scope = scopeAt(scopes, citation.at);
    if (!isFallback(citation.at)) cite(await checkPlain(citation, around(scope)), scope);
  }
  for (const {key, at} of asked.kinds.has('links') ? linkedWorks(post) : []) {
    const scope = scopeAt(scopes, at);
    const {record} = await scope.catalog.find('reference', key, false);
    if (record && !isFallback(at)) cite([record], scope);
  }
  if (isMarkdown(post)) checkTorn(post, known, report);
  return {
    findings: found.sort((a, b) => a.at - b.at).map(({finding}) => finding),
    sources: all.flatMap(({sources}) => sources).filter(({file}) => file === post.path),
    ...(day ? {day} : {}),
  };
}
