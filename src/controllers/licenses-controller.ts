import type {ReactiveElement} from 'lit';
import type {Missing} from '../catalog/catalog.js';
import type * as Expressions from '../domain/licenses/expression.js';
import type {Expression, ExpressionIssue} from '../domain/licenses/expression.js';
import {isExpression} from '../domain/licenses/expression-text.js';
import type {LicenseRecord} from '../domain/records/license.js';
import type {CatalogController} from './catalog-controller.js';

// One parser for the page, once somebody writes an expression.
let parser: typeof Expressions | undefined;

/** What one entry of `license` or `licenses` led to. */
export interface AskedLicense {
  /** As the author wrote it. */
  readonly text: string;
  /** Its licences, each once; several for an expression such as `MIT AND CC-BY-4.0`. */
  readonly licenses: readonly LicenseRecord[];
  /** By the names that the expression uses. */
  readonly byName: ReadonlyMap<string, LicenseRecord>;
  readonly missing: readonly Missing[];
  readonly expression?: Expression;
  /** The expression is broken, and where. */
  readonly issue?: ExpressionIssue;
  readonly pending: boolean;
}

/** Finds licences by name or SPDX expression. The expression parser loads only when one is written. */
export class LicensesController {
  readonly #host: ReactiveElement;
  readonly #catalog: CatalogController;

  constructor(host: ReactiveElement, catalog: CatalogController) {
    this.#host = host;
    this.#catalog = catalog;
  }

  /** One answer for each text, in order. Call it in `willUpdate`. */
  ask(texts: readonly string[]): readonly AskedLicense[] {
    return texts.map((text) => (isExpression(text) ? this.#askExpression(text) : this.#named(text, [text])));
  }

  #named(text: string, names: readonly string[], expression?: Expression): AskedLicense {
    const answers = this.#catalog.ask('license', names);
    const byName = new Map<string, LicenseRecord>();
    answers.forEach((found, index) => found?.record && byName.set(names[index]!, found.record));
    return {
      text,
      licenses: [...new Map([...byName.values()].map((license) => [license.id, license])).values()],
      byName,
      missing: answers.filter((found): found is Missing => !!found && !found.record),
      expression,
      pending: answers.includes(undefined),
    };
  }

  #askExpression(text: string): AskedLicense {
    const nothing = {text, licenses: [], byName: new Map<string, LicenseRecord>(), missing: []};
    if (!parser) {
      void import('../domain/licenses/expression.js').then((loaded) => {
        parser = loaded;
        this.#host.requestUpdate();
      });
      return {...nothing, pending: true};
    }
    const {expression, issue} = parser.parseExpression(text);
    if (issue) return {...nothing, issue, pending: false};
    return this.#named(text, parser.licensesIn(expression), expression);
  }
}

/** The value of an expression: the worst of what holds together, the best of what the reader may choose. */
export function weighAsked<T>(
  {expression, byName}: AskedLicense,
  valueOf: (license: LicenseRecord | undefined) => T,
  rank: (value: T) => number,
): T | undefined {
  if (!expression) return valueOf([...byName.values()][0]);
  return parser?.weigh(expression, (name) => valueOf(byName.get(name)), rank);
}
