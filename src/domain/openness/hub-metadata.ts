/**
 * What Hugging Face’s Hub says of a model: its own metadata, and nothing of the seventeen components.
 *
 * Source: `GET /api/models/{id}` as the Hub’s own client reads it (`ModelInfo` in huggingface_hub: gated is
 * `"auto"`, `"manual"` or false; the lowest `createdAt` is 2022-03-02, when the Hub began to keep it).
 */
import * as v from 'valibot';
import type {HubFacts, ModelRecord} from '../records/model.js';

const oneOrMore = v.union([v.string(), v.array(v.string())]);
// A field of an unexpected shape is left out; the others count.
const lenient = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);

const Answer = v.looseObject({
  id: v.string(),
  author: lenient(v.string()),
  sha: lenient(v.string()),
  gated: lenient(v.union([v.picklist(['auto', 'manual']), v.boolean()])),
  createdAt: lenient(v.string()),
  lastModified: lenient(v.string()),
  pipeline_tag: lenient(v.string()),
  tags: lenient(v.array(v.string())),
  cardData: lenient(
    v.looseObject({
      license: lenient(oneOrMore),
      license_name: lenient(v.string()),
      license_link: lenient(v.string()),
      base_model: lenient(oneOrMore),
    }),
  ),
});

/** The day on which the Hub began to record when a repository was made. */
const firstRecorded = '2022-03-02';

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
const dayOf = (time: string | undefined) => /^(\d{4}-\d\d-\d\d)T/.exec(time ?? '')?.[1];
const tagged = (tags: readonly string[] | undefined, prefix: string) =>
  (tags ?? []).filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));

/** A name on the Hub, `org/name`, or one of the oldest models’ bare names; `undefined` for anything else. */
export function hubName(text: string): string | undefined {
  return /^(?!.*\.\.)[\w-][\w.-]*(\/[\w-][\w.-]*)?$/.exec(text.trim())?.[0];
}

/**
 * Makes a record of the Hub’s answer.
 *
 * @param home - The Hub’s own address, for links.
 * @param today - The day it was asked.
 * @returns `undefined` when the answer is not one of the Hub’s.
 */
export function hubModel(answer: unknown, home: string, today: string): ModelRecord | undefined {
  const read = v.safeParse(Answer, answer);
  if (!read.success || !hubName(read.output.id)) return undefined;
  const {id, author, sha, gated, createdAt, lastModified, pipeline_tag, tags, cardData} = read.output;
  const page = `${home}/${id}`;
  const created = dayOf(createdAt);
  const license = list(cardData?.license)[0] ?? tagged(tags, 'license:')[0];
  const link = cardData?.license_link;
  const bases = cardData?.base_model
    ? list(cardData.base_model)
    : // Tags repeat the base with its relation: `base_model:finetune:org/name`.
      tagged(tags, 'base_model:').filter((name) => !name.includes(':'));
  const hub: HubFacts = {
    source: 'hub',
    ...(license ? {license} : {}),
    ...(cardData?.license_name ? {licenseName: cardData.license_name} : {}),
    ...(link && /^https?:\/\//.test(link) ? {licenseUrl: link} : {}),
    ...(gated === undefined ? {} : {gated: gated === 'manual' ? 'by hand' : gated ? 'at once' : 'no'}),
    ...(bases.length ? {baseModels: [...bases]} : {}),
    ...(created && created > firstRecorded ? {created} : {}),
    ...(dayOf(lastModified) ? {changed: dayOf(lastModified)} : {}),
    ...(sha ? {revision: sha} : {}),
  };
  return {
    id:
      id
        .split('/')
        .at(-1)!
        .replace(/^[^A-Za-z0-9]+/, '') || 'model',
    name: id.split('/').at(-1)!,
    // A page that holds the record asks nobody.
    aliases: [`hf:${id}`],
    ...(author ? {organizationName: author} : {}),
    ...(pipeline_tag ? {modality: [pipeline_tag]} : {}),
    ...(gated === undefined ? {} : {access: gated ? 'gated download' : 'download'}),
    ...(bases.length ? {baseModel: bases[0]} : {}),
    huggingface: id,
    components: {},
    hub,
    sources: {
      hub: {
        url: page,
        asOf: hub.changed ?? today,
        title: 'Hugging Face Hub',
        ...(hub.changed ? {} : {undated: true}),
      },
    },
  };
}
