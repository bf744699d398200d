/** The day of a post, and facts that have changed since. */
import {parseYaml} from '../../catalog/parse-yaml.js';
import {changesOf} from '../../domain/openness/model-history.js';
import {isReleased} from '../../domain/openness/parts.js';
import {mofComponents} from '../../domain/openness/mof-components.js';
import type {ComponentFact, ModelRecord} from '../../domain/records/model.js';
import {dayIn} from './day.js';
import type {Report} from './finding.js';
import type {FrontMatter} from './front-matter.js';
import {ancestorsOf, attributeOf, type Element, type Post} from './post.js';

/** Without hyphens and underscores, in small letters; the first that holds a day is meant. */
const fields = [
  'date',
  'pubdate',
  'pubdatetime',
  'publishdate',
  'publisheddate',
  'datepublished',
  'publishedat',
  'published',
];
const fieldIn = (name: string) => fields.indexOf(name.toLowerCase().replace(/[-_]/g, ''));

/** What a front matter that no parser reads, or TOML above its tables, says of each name. */
function linesOf({text, format}: FrontMatter): [name: string, value: string][] {
  const lines = format === 'toml' ? text.split(/^[ \t]*\[/m)[0]! : text;
  const pair = format === 'toml' ? /^[ \t]*([\w-]+)[ \t]*=[ \t]*["']?(.+)/gm : /^([\w-]+):[ \t]*["']?(.+)/gm;
  return [...lines.matchAll(pair)].map(([, name, value]) => [name!, value!]);
}

function frontMatterDay(frontMatter: FrontMatter | undefined): string | undefined {
  if (!frontMatter) return undefined;
  const parsed = frontMatter.format === 'toml' ? undefined : parseYaml(frontMatter.text).value;
  const values = parsed && typeof parsed === 'object' ? Object.entries(parsed) : linesOf(frontMatter);
  return values
    .filter(([name]) => fieldIn(name) >= 0)
    .sort(([a], [b]) => fieldIn(a) - fieldIn(b))
    .map(([, value]) => dayIn(value))
    .find(Boolean);
}

/** Jekyll’s and Docusaurus’ names of files and folders, and folders for year, month and day. */
function pathDay(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('/');
  const [name = '', folder = '', ...above] = parts.reverse();
  const own = /^index\.\w+$/.test(name) ? folder : name;
  const spread = [...above.slice(0, 2).reverse(), folder].join('-');
  const dated = [/^\d{4}-\d\d-\d\d(?![\w])/.exec(own)?.[0], /^\d{4}-\d\d-\d\d$/.exec(spread)?.[0]];
  return dated.map(dayIn).find(Boolean);
}

/** From the front matter, the page’s own metadata, its first `<time>`, or its path as Jekyll wants it. */
export function dayOf(post: Post): string | undefined {
  const metadata = post.elements.find(
    (element) =>
      element.tagName === 'meta' &&
      /^(?:article:published_time|datePublished|date)$/.test(
        attributeOf(element, 'property') ??
          attributeOf(element, 'itemprop') ??
          attributeOf(element, 'name') ??
          '',
      ),
  );
  const time = post.elements.find(
    (element) =>
      element.tagName === 'time' &&
      // The fallback of a timeline holds other days.
      !ancestorsOf(element).some(({tagName}) => tagName.includes('-') || tagName === 'table'),
  );
  return (
    frontMatterDay(post.frontMatter) ??
    (metadata && dayIn(attributeOf(metadata, 'content'))) ??
    (time && dayIn(attributeOf(time, 'datetime'))) ??
    pathDay(post.path)
  );
}

/** Licences where they differ, else what became of the component. */
function told({licenseNames}: ModelRecord, fact: ComponentFact, other: ComponentFact): string {
  const {state, license = 'none'} = fact;
  return license === 'none' || license === other.license ? state : (licenseNames?.[license] ?? license);
}

/** Whether `as-of` sets a day, on an element itself or around it. */
export const isDaySet = (own: string | undefined, around: readonly Element[]) =>
  !!own?.trim() ||
  around.some((each) => each.tagName === 'openness-data' && attributeOf(each, 'as-of')?.trim());

/** A hint for each model whose facts are newer than the post. */
export function checkDay(models: readonly ModelRecord[], day: string, at: number, report: Report) {
  for (const model of models) {
    if (!isReleased(model, day)) {
      report('hint', at, `${model.name} came out on ${model.released}, after the day of the post (${day})`);
      continue;
    }
    const changes = changesOf(model, day);
    if (changes.length === 0) continue;
    const components = [...new Set(changes.map(({component}) => component))].map((component) => {
      const own = changes.filter((change) => change.component === component);
      const [{fact}, {before}] = [own[0]!, own.at(-1)!];
      const name = mofComponents[component].name;
      return `${name}: ${told(model, before, fact)} then, ${told(model, fact, before)} since ${fact.from}`;
    });
    report(
      'hint',
      at,
      `${model.name} has changed since ${day} (${components.join('; ')}); to show it as it was, write as-of="${day}"`,
    );
  }
}
