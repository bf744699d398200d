/** `openness-elements validate`: whether an author’s own data is right. */
import {builtIn} from '../../catalog/built-in.js';
import type {Kind} from '../../catalog/catalog.js';
import {ownCatalog} from '../../catalog/own-catalog.js';
import {readJson, type Reading} from '../../catalog/read-json.js';
import type {Issue} from '../../domain/records/check.js';
import {checkSources} from '../../domain/records/check-sources.js';
import {UsageError, type Command} from '../command.js';
import {readText} from '../files.js';
import {placesIn, whereJsonBreaks} from '../places.js';

/** What a licence field may hold besides a licence. */
const noLicense = new Set(['none', 'proprietary']);

/** Licences and organisations that no record answers to: neither the file’s nor the library’s. */
async function unknownNames({records}: Reading): Promise<readonly Issue[]> {
  const catalog = ownCatalog(records, builtIn);
  const issues: Issue[] = [];
  const look = async (kind: Kind, name: string | undefined, path: string) => {
    if (!name || noLicense.has(name)) return;
    const found = await catalog.find(kind, name);
    if (!found.record) {
      issues.push({path, message: `no ${kind} “${name}” is known`, suggestion: found.nearest});
    }
  };
  for (const [index, model] of records.model.entries()) {
    const place = `models[${index}]`;
    await look('organization', model.organization, `${place}.organization`);
    for (const [component, facts] of Object.entries(model.components)) {
      for (const [at, {license}] of facts.entries())
        await look('license', license, `${place}.components.${component}[${at}].license`);
    }
  }
  return issues;
}

const counted = ({records}: Reading) =>
  (Object.keys(records) as Kind[])
    .filter((kind) => records[kind].length)
    .map((kind) => `${records[kind].length} ${kind}${records[kind].length === 1 ? '' : 's'}`)
    .join(', ');

export const validateCommand: Command = {
  summary: 'Checks a file of your own models, licences, organisations or references.',
  usage: `<data.json> [--json]

  <data.json>  what <openness-data src> would read; - reads what is piped in
  --json       prints the issues as JSON

Exit status 1 when something is wrong, each named with line, column and, where there is one, the
nearest thing that would be right. A licence or organisation that nobody knows is wrong too.`,
  options: {json: {type: 'boolean'}},

  async run({positionals: [path, ...more], values}, output) {
    if (!path) throw new UsageError('name a file');
    if (more.length) throw new UsageError('one file at a time');
    const text = await readText(path, (message) => output.err(message));
    const reading = readJson(text);
    const alone = reading.records.model.length === 1 && !/"models"\s*:/.test(text);
    const issues: Issue[] = [
      ...reading.issues,
      ...reading.records.model.flatMap((model, index) => checkSources(model, `models[${index}]`)),
      ...(await unknownNames(reading)),
    ].map((issue) => (alone ? {...issue, path: issue.path.replace(/^models\[0\]\.?/, '')} : issue));
    const place = placesIn(text);
    const placed = issues.map((issue) => ({
      place: issue.path ? place(issue.path) : whereJsonBreaks(text),
      ...issue,
    }));
    if (values['json']) output.out(JSON.stringify({file: path, issues: placed}, undefined, 2));
    for (const {place: at, path: where, message, suggestion} of values['json'] ? [] : placed) {
      const meant = suggestion ? `; did you mean “${suggestion}”?` : '';
      output.err(`${[path, at].filter(Boolean).join(':')}: ${where ? `${where}: ` : ''}${message}${meant}`);
    }
    if (issues.length) return 1;
    if (!values['json']) output.out(`${path}: ${counted(reading)}, all in order`);
    return 0;
  },
};
