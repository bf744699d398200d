/** The day of a post, and facts that have changed since. */
import {parseYaml} from '../../catalog/parse-yaml.js';
import {changesOf} from '../../domain/openness/model-history.js';
import {isReleased} from '../../domain/openness/parts.js';
import {mofComponents} from '../../domain/openness/mof-components.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import type {ComponentFact, ModelRecord} from '../../domain/records/model.js';
import type {Report} from './finding.js';
import {ancestorsOf, attributeOf, type Element, type Post} from './post.js';

const fields = ['date', 'pubDate', 'publishDate', 'published', 'publish_date'];

const dayIn = (text: unknown) => {
  const day = /^\s*(\d{4}-\d\d-\d\d)/.exec(typeof text === 'string' ? text : '')?.[1];
  return dayAttribute(day);
};

function frontMatterDay({frontMatter, text}: Post): string | undefined {
  if (!frontMatter) return undefined;
  // TOML’s dates are written as YAML’s, with an equals sign.
  const yaml = text.startsWith('+++') ? frontMatter.replace(/^(\w+)\s*=\s*/gm, '$1: ') : frontMatter;
  const value = parseYaml(yaml).value as Record<string, unknown> | undefined;
  const found = fields.map((field) => dayIn(value?.[field])).find(Boolean);
  return (
    found ??
    fields.map((field) => dayIn(new RegExp(`^${field}: *["']?(.+)`, 'm').exec(yaml)?.[1])).find(Boolean)
  );
}

/** From the front matter, the page’s own metadata, its first `<time>`, or a file name as Jekyll wants it. */
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
    frontMatterDay(post) ??
    (metadata && dayIn(attributeOf(metadata, 'content'))) ??
    (time && dayIn(attributeOf(time, 'datetime'))) ??
    dayIn(/(?:^|[/\\])(\d{4}-\d\d-\d\d)-[^/\\]*$/.exec(post.path)?.[1])
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
