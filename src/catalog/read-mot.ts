/** Reads a file of the Model Openness Tool as an author’s own model. */
import {readMotFile} from '../domain/openness/mot-file.js';
import {motModel} from '../domain/openness/mot-model.js';
import {noRecords} from './own-catalog.js';
import {parseYaml} from './parse-yaml.js';
import type {Reading} from './json-text.js';

/**
 * @param text - YAML or JSON.
 * @param url - Where it was read.
 * @param day - The day it was read, for a file that carries no date of its own.
 * @returns The model, and each fault with line and column. Never throws.
 */
export function readMot(text: string, url: string, day: string): Reading {
  const parsed = parseYaml(text);
  if (parsed.value === undefined && parsed.issues.length) {
    return {
      records: noRecords,
      issues: parsed.issues.map(({message, place}) => ({path: place?.join(':') ?? '', message})),
    };
  }
  const {file, issues} = readMotFile(parsed.value);
  return {
    records: {...noRecords, model: file ? [motModel(file, url, day)] : []},
    issues: issues.map(({keys, path, message, suggestion}) => ({
      path: [parsed.placeOf(keys)?.join(':'), path].filter(Boolean).join(' '),
      message,
      suggestion,
    })),
  };
}
