/** `schemas/`: JSON Schema of every record, made of the definitions that the library itself checks with. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsonSchema, type ConversionConfig} from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {format} from 'prettier';
import {LicenseRecord} from '../src/domain/records/license.js';
import {ModelRecord} from '../src/domain/records/model.js';
import {OrganizationRecord} from '../src/domain/records/organization.js';
import {ReferenceRecord} from '../src/domain/records/reference.js';

/** Where the published package shows them. */
const home = 'https://cdn.jsdelivr.net/npm/openness-elements/schemas';

const records = {
  model: [ModelRecord, 'A model: what was released of it, under which licence, and how it was rated.'],
  license: [LicenseRecord, 'A licence: its text’s answer to each term.'],
  organization: [OrganizationRecord, 'An organisation and what it opened, restricted or closed.'],
  reference: [ReferenceRecord, 'A cited work: a CSL-JSON item.'],
} as const;

type Schema = Record<string, unknown>;

/** Every object may carry a comment, which readers of the data leave out. */
function withComments(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withComments);
  if (typeof schema !== 'object' || schema === null) return schema;
  const each = Object.fromEntries(
    Object.entries(schema as Schema).map(([key, value]) => [key, withComments(value)]),
  );
  if (each['type'] === 'object' && !('$comment' in each)) {
    each['properties'] = {...(each['properties'] as Schema | undefined), $comment: {type: 'string'}};
    if (each['propertyNames']) {
      // The names of a record’s keys are a choice; the comment is one more.
      each['propertyNames'] = {anyOf: [each['propertyNames'], {const: '$comment'}]};
    }
  }
  return each;
}

/** A record whose keys are a choice: what the converter does not know, JSON Schema says as names of properties. */
const options: ConversionConfig = {
  typeMode: 'input',
  overrideSchema: ({valibotSchema, errors}) => {
    const {type, key, value} = valibotSchema as unknown as {
      type: string;
      key?: {type: string; options: string[]};
      value: v.GenericSchema;
    };
    if (!errors || type !== 'record' || key?.type !== 'picklist') return undefined;
    const {$schema: _, ...additionalProperties} = toJsonSchema(value, options);
    return {type: 'object', propertyNames: {enum: [...key.options]}, additionalProperties};
  },
};

/** Every schema by its name, as the text of its file. */
export async function schemas(): Promise<Map<string, string>> {
  const made: Record<string, Schema> = {};
  for (const [name, [schema, description]] of Object.entries(records)) {
    const {$schema, ...body} = toJsonSchema(schema as v.GenericSchema, options) as Schema;
    made[name] = {
      $schema,
      $id: `${home}/${name}.json`,
      title: name,
      description,
      ...(withComments(body) as Schema),
    };
  }
  const list = (name: string) => ({type: 'array', items: {$ref: `${home}/${name}.json`}});
  made['data'] = {
    $schema: made['model']!['$schema'],
    $id: `${home}/data.json`,
    title: 'data',
    description: 'What <openness-data> reads.',
    type: 'object',
    properties: {
      $schema: {type: 'string'},
      $comment: {type: 'string'},
      models: list('model'),
      licenses: list('license'),
      organizations: list('organization'),
      references: list('reference'),
    },
    additionalProperties: false,
  };
  const texts = new Map<string, string>();
  for (const [name, schema] of Object.entries(made))
    texts.set(
      name,
      await format(JSON.stringify(schema), {parser: 'json', printWidth: 110, bracketSpacing: false}),
    );
  return texts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('schemas', {recursive: true});
  for (const [name, text] of await schemas()) writeFileSync(`schemas/${name}.json`, text);
}
