/** What the names in the attributes led to. */
import type {CatalogController} from '../../controllers/catalog-controller.js';
import type {LicensesController} from '../../controllers/licenses-controller.js';
import {expressionList} from '../../domain/licenses/expression-text.js';
import {termIds} from '../../domain/licenses/terms.js';
import {partsOf} from '../../domain/openness/parts.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {nearest} from '../../domain/records/nearest.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {askedProblems} from '../parts/asked-problems.js';

interface Named {
  readonly licenses: string;
  readonly models: string;
  readonly terms: string;
  readonly asOf: string;
}

export interface Resolved {
  readonly licenses: readonly LicenseRecord[];
  /** What brought a licence, by its id: models, or the expression that it stands in. */
  readonly brought: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly string[];
  readonly pending: boolean;
}

/** Finds what the attributes name, and says what of it could not be found. */
export function resolveCompare(
  {licenses: written, models, terms, asOf}: Named,
  catalog: CatalogController,
  asking: LicensesController,
  words: LicenseWords,
): Resolved {
  const problems: string[] = [];
  const brought = new Map<string, string[]>();
  const licenses = new Map<string, LicenseRecord>();
  const bring = (id: string, by: string) => brought.set(id, [...(brought.get(id) ?? []), by]);
  const asked = asking.ask(expressionList(written));
  let pending = false;
  for (const each of asked) {
    pending ||= each.pending;
    problems.push(...askedProblems(each, words));
    for (const license of each.licenses) {
      if (license.terms) {
        licenses.set(license.id, license);
        if (each.expression) bring(license.id, each.text);
      } else problems.push(words.noTerms(license.name));
    }
  }
  for (const word of attributeWords(terms)) {
    if (!(termIds as readonly string[]).includes(word))
      problems.push(words.unknownTerm(word, nearest(word, termIds)));
  }
  const day = dayAttribute(asOf) ?? catalog.catalog.asOf;
  for (const found of catalog.ask('model', attributeWords(models))) {
    if (!found) pending = true;
    else if (!found.record) {
      problems.push(
        found.unreachable ? words.unreachable(found.name) : words.missingModel(found.name, found.nearest),
      );
    } else {
      const weights = partsOf(found.record, day).find(({id}) => id === 'final-model-parameters')!;
      if (!weights.license || weights.license === 'none') {
        problems.push(words.noWeights(found.record.name));
        continue;
      }
      const [answer] = catalog.ask('license', [weights.license]);
      if (!answer) pending = true;
      else if (!answer.record) problems.push(words.missingLicense(answer.name, answer.nearest));
      else if (!answer.record.terms) problems.push(words.noTerms(answer.record.name));
      else {
        licenses.set(answer.record.id, answer.record);
        bring(answer.record.id, found.record.name);
      }
    }
  }
  return {licenses: [...licenses.values()], brought, problems, pending};
}
