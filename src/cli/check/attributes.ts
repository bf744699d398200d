/** What the attributes of our tags name, and how their lists are written. */
import {markerStyles} from '../../domain/references/marker.js';
import type {Kind} from '../../catalog/catalog.js';
import {measures} from '../../domain/chart/measure.js';
import {isExpression, expressionList} from '../../domain/licenses/expression-text.js';
import {licensesIn, parseExpression} from '../../domain/licenses/expression.js';
import {termIds} from '../../domain/licenses/terms.js';
import {useIds} from '../../domain/licenses/uses.js';
import {frameworks} from '../../domain/openness/verdicts.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {eventTypes} from '../../domain/records/organization.js';
import {citedKeys} from '../../domain/references/identify.js';

export interface Naming {
  readonly kind: Kind;
  /** The names in a value. */
  readonly names: (value: string) => readonly string[];
  /** What is wrong with the value as a whole. */
  readonly broken?: (value: string) => string | undefined;
}

const namesIn = (text: string): readonly string[] => {
  if (!isExpression(text)) return [text];
  const {expression} = parseExpression(text);
  return expression ? licensesIn(expression) : [];
};

const problems = {
  'expected-license': 'a licence is missing',
  'expected-operator': 'AND, OR or WITH is missing',
  'expected-exception': 'the name of an exception is missing after WITH',
  unclosed: 'a bracket is not closed',
  unopened: 'a bracket is closed that was not opened',
} as const;

function brokenIn(text: string): string | undefined {
  const {issue} = isExpression(text) ? parseExpression(text) : {issue: undefined};
  if (!issue) return undefined;
  const where = issue.found ? ` at “${issue.found}”` : ' at its end';
  return `“${text}” is no licence expression: ${problems[issue.problem]}${where}`;
}

/** Attributes that name records. */
export const namings: Readonly<Record<string, Naming>> = {
  model: {kind: 'model', names: attributeWords},
  models: {kind: 'model', names: attributeWords},
  organizations: {kind: 'organization', names: attributeWords},
  license: {
    kind: 'license',
    names: (value) => namesIn(value.trim()).filter(Boolean),
    broken: (value) => brokenIn(value.trim()),
  },
  licenses: {
    kind: 'license',
    names: (value) => expressionList(value).flatMap(namesIn),
    broken: (value) => expressionList(value).map(brokenIn).find(Boolean),
  },
  cite: {kind: 'reference', names: citedKeys},
};

/** Attributes that take words of ours, several at once. */
export const vocabularies: Readonly<Record<string, readonly string[]>> = {
  terms: termIds,
  uses: useIds,
  kinds: eventTypes,
  frameworks,
  measure: measures,
  marker: markerStyles,
};

/** Attributes of HTML and of the frameworks that write it, which any tag may carry. */
export const isGlobal = (name: string) =>
  /^(?:class|id|style|lang|dir|title|hidden|slot|part|exportparts|role|tabindex|translate|inert|popover|is|nonce|accesskey|autofocus|contenteditable|draggable|spellcheck|enterkeyhint|inputmode|markdown|xmlns)$|^(?:aria|data|v|x|ng|hx|up)-\w|^item\w|^on\w|[:@.#*[({$%]/.test(
    name,
  );
