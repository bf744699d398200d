/** A MOT file as a model record, so that it shows like any other model. */
import * as v from 'valibot';
import type {ComponentFact, ModelRecord} from '../records/model.js';
import {PartialDate, type Sources} from '../records/fact.js';
import {safeUrl} from '../records/safe-url.js';
import {componentIds, componentsByKind, type ComponentId, type State} from './components.js';
import {evaluate, verdictOf, type MofPart} from './mof.js';
import type {MotFile} from './mot-file.js';

/** Words that stand in some files where a licence should, and name none. */
const noLicenseName = /^(undisclosed|unknown|not?\b|none\b|n\/?a\b|component not|pending|tbd)/i;

/** A document that is there can be read; code and data without a licence may be looked at and no more. */
function stateOf(id: ComponentId, {status, license}: MofPart): State {
  if (status === 'included' || status === 'optional') return 'open';
  if (status === 'unlicensed') return componentsByKind.document.includes(id) ? 'open' : 'restricted';
  return noLicenseName.test(license!) ? 'unknown' : 'restricted';
}

const idOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\w.+:-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '') || 'model';

/** `org/name` of an address on the Hub. */
const hubId = (address: string | undefined) =>
  address?.match(/^(?:https:\/\/huggingface\.co\/)?([\w.-]+\/[\w.-]+)\/?$/)?.[1];

/**
 * @param url - Where the file was read.
 * @param day - The day it was read, `2026-11-24`, for a file that carries no date of its own.
 * @returns A record in which every listed component has a state and the rest is unknown, with the
 *   framework’s verdict on it.
 */
export function motModel(file: MotFile, url: string, day: string): ModelRecord {
  const {parts} = evaluate(file.release);
  // The tool dates the record, not the model: OLMo-7B of February 2024 has 2025-05-16.
  const dated = file.date && v.is(PartialDate, file.date) ? file.date : undefined;
  const date = dated ?? day;
  const sources: Sources = {file: {url, asOf: date, ...(dated ? {} : {undated: true}), title: 'MOT file'}};
  const components: Partial<Record<ComponentId, ComponentFact[]>> = {};
  for (const id of componentIds) {
    const part = parts[id];
    if (!part) continue;
    const path = file.paths[id];
    const address = path && /^https?:\/\//.test(path) ? safeUrl(path) : undefined;
    if (address) sources[id] = {url: address, asOf: date, ...(dated ? {} : {undated: true}), seenAt: url};
    const state = stateOf(id, part);
    components[id] = [
      {
        state,
        ...(part.status === 'unlicensed'
          ? {license: 'none'}
          : state === 'unknown'
            ? {}
            : {license: part.license}),
        source: address ? id : 'file',
        ...(state === 'unknown' ? {note: `The file says “${part.license}”.`} : {}),
      },
    ];
  }
  const rating = {
    framework: 'mof',
    rated: file.name,
    version: file.version,
    date,
    source: 'file',
    licenses: Object.fromEntries(
      Object.entries(file.release.licenses ?? {}).filter((entry): entry is [string, string] => !!entry[1]),
    ),
    components: {...file.release.components},
  } as const;
  const hub = hubId(file.huggingface);
  return {
    id: idOf(file.name),
    name: file.name,
    aliases: [file.name],
    organizationName: file.producer,
    ...(file.type ? {modality: [file.type]} : {}),
    ...(hub ? {huggingface: hub} : {}),
    ...(file.repository && /^https?:\/\/[^\s/]/.test(file.repository) ? {homepage: file.repository} : {}),
    components,
    ratings: [{...rating, verdict: verdictOf(rating)}],
    sources,
  };
}
