/** What the names in the attributes led to. */
import type {CatalogController} from '../../controllers/catalog-controller.js';
import type {LicensesController} from '../../controllers/licenses-controller.js';
import {expressionList} from '../../domain/licenses/expression-text.js';
import {materialsOf} from '../../domain/licenses/subject.js';
import {useIds} from '../../domain/licenses/uses.js';
import type {Covered} from '../../domain/licenses/weakest.js';
import {partsOf} from '../../domain/openness/parts.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import {nearest} from '../../domain/records/nearest.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {askedProblems} from '../parts/asked-problems.js';
import type {Subject} from './check-subjects.js';

interface Named {
  readonly licenses: string;
  readonly model: string;
  readonly uses: string;
  readonly asOf: string;
}

export interface Resolved {
  readonly subjects: readonly Subject[];
  readonly problems: readonly string[];
  readonly pending: boolean;
}

/** Finds what the attributes name, and says what of it could not be found. */
export function resolveCheck(
  {licenses, model, uses, asOf}: Named,
  catalog: CatalogController,
  asking: LicensesController,
  words: LicenseWords,
): Resolved {
  const problems: string[] = [];
  const subjects: Subject[] = [];
  let pending = false;
  for (const word of attributeWords(uses)) {
    if (!(useIds as readonly string[]).includes(word))
      problems.push(words.unknownUse(word, nearest(word, useIds)));
  }
  for (const asked of asking.ask(expressionList(licenses))) {
    pending ||= asked.pending;
    problems.push(...askedProblems(asked, words));
    const unread = asked.licenses.filter(({terms}) => !terms);
    problems.push(...unread.map(({shortName}) => words.noTerms(shortName)));
    if (asked.licenses.some(({terms}) => terms)) subjects.push({asked});
  }
  const day = dayAttribute(asOf) ?? catalog.catalog.asOf;
  for (const found of catalog.ask('model', attributeWords(model))) {
    if (!found) pending = true;
    else if (!found.record) {
      problems.push(
        found.unreachable ? words.unreachable(found.name) : words.missingModel(found.name, found.nearest),
      );
    } else {
      const materials = materialsOf(partsOf(found.record, day));
      const answers = catalog.ask(
        'license',
        materials.map(({license}) => license),
      );
      pending ||= answers.includes(undefined);
      const covered = materials.flatMap(({material}, index): Covered[] => {
        const license = answers[index]?.record;
        return license?.terms ? [{license, material}] : [];
      });
      if (covered.length) subjects.push({model: found.record, covered});
      else if (!pending) problems.push(words.noWeights(found.record.name));
    }
  }
  return {subjects, problems, pending};
}
