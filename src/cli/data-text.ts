/** Reads an author’s data, whatever its format, and says where in its text each fault is. */
import type {Format} from '../catalog/data-format.js';
import {noRecords, type OwnRecords} from '../catalog/own-catalog.js';
import {readJson} from '../catalog/read-json.js';
import {readMot} from '../catalog/read-mot.js';
import {readBibtex} from '../domain/references/bibtex.js';
import {placesIn, whereJsonBreaks} from './places.js';

export interface DataIssue {
  /** `line:column`, empty where the text does not tell. */
  readonly place: string;
  readonly message: string;
  readonly suggestion?: string;
}

export interface DataReading {
  readonly records: OwnRecords;
  readonly issues: readonly DataIssue[];
}

/** @param url - Where the text is, for a model that names its source by it. */
export function readData(text: string, format: Format, url: string): DataReading {
  if (format === 'bibtex') {
    const {items, issues} = readBibtex(text);
    return {
      records: {...noRecords, reference: items},
      issues: issues.map(({path, message, suggestion}) => ({place: path, message, suggestion})),
    };
  }
  if (format === 'mot') {
    const {records, issues} = readMot(text, url, new Date().toISOString().slice(0, 10));
    return {
      records,
      issues: issues.map(({path, message, suggestion}) => {
        const [, place = '', rest = ''] = /^(\d+:\d+)? ?(.*)$/.exec(path)!;
        return {place, message: [rest, message].filter(Boolean).join(' '), suggestion};
      }),
    };
  }
  const {records, issues} = readJson(text);
  const place = issues.length ? placesIn(text) : () => '';
  return {
    records,
    issues: issues.map(({path, message, suggestion}) => ({
      place: path ? place(path) : whereJsonBreaks(text),
      message: path ? `${path}: ${message}` : message,
      suggestion,
    })),
  };
}
