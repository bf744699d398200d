/** What the licence elements say to a reader. One function per sentence: languages order words differently. */
import type {Cell} from '../../domain/licenses/answer.js';
import type {ChangeKind} from '../../domain/licenses/changes.js';
import type {UseAnswer} from '../../domain/licenses/check.js';
import type {Decisive} from '../../domain/licenses/decisive.js';
import type {ExpressionIssue} from '../../domain/licenses/expression.js';
import type {Freedom} from '../../domain/licenses/freedom.js';
import type {ReadingGroup} from '../../domain/licenses/groups.js';
import type {Limit} from '../../domain/licenses/limits.js';
import type {Ground} from '../../domain/licenses/roles.js';
import type {Sense} from '../../domain/licenses/sense.js';
import type {Gist, SheetSection} from '../../domain/licenses/sheet.js';
import type {TermId} from '../../domain/licenses/terms.js';
import type {UseId} from '../../domain/licenses/uses.js';
import type {Verdict} from '../../domain/licenses/verdict.js';

/** Terms and answers, as a table, a card and a badge give them. */
export interface AnswerWords {
  /** The term in two or three words: the head of a row. */
  readonly terms: Readonly<Record<TermId, string>>;
  /** The same within a sentence: `passing it on`. */
  termInText(term: TermId): string;
  readonly groups: Readonly<Record<ReadingGroup, string>>;
  /** The answer in a word or two, under the term’s name; empty where `threshold` says it. */
  answer(cell: Cell): string;
  /** The answer by itself, under a heading of the card: `use it for the military` below “You may not”. */
  line(cell: Cell): string;
  /** A decisive answer as a sentence by itself: `military use and a list of others are forbidden`. */
  tell(decisive: Decisive): string;
  /**
   * `over 700,000,000 monthly users at its release: no rights until Meta grants a licence`.
   *
   * @param strong - Marks the number, which leads the eye.
   */
  threshold<T>(limit: Limit, strong: (number: string) => T): readonly (string | T)[];
}

/** The check: uses, answers and what they rest on. */
export interface CheckWords {
  readonly uses: Readonly<Record<UseId, string>>;
  /** Heading of the check, and of its list of uses. */
  readonly may: string;
  readonly want: string;
  /** The answer in a word; where the text is silent or unread the word says so. */
  verdictOf(answer: UseAnswer): string;
  /** What a ground asks for or forbids, without its clause: `not for the listed uses`. */
  ground(ground: Ground): string;
  /** The sentence where a text is silent and its grant has no such limit. */
  readonly grantHasNoLimit: string;
  readonly usersField: string;
  readonly revenueField: string;
  /** Spoken once when the answers change. */
  result(count: {readonly [A in UseAnswer['answer']]: number}): string;
  /** `decided by MIT (code)` for a model with several licences. */
  decidedBy(names: readonly string[]): string;
  readonly materials: Readonly<Record<'code' | 'weights' | 'data', string>>;
  readonly nothingTicked: string;
}

/** Headings, legend, notices: what stands around the answers. */
export interface PageWords {
  readonly sections: Readonly<Record<SheetSection, string>>;
  readonly unclear: string;
  readonly notMentioned: string;
  readonly notRead: string;
  /** The licence in a sentence or two. */
  lead(gist: Gist): string;
  verdict(verdict: Verdict['verdict']): string;
  reason(verdict: Verdict): string;
  /** Two words beside the name: `700M users`, `use limits`, `OSI-approved`. */
  tag(verdict: Verdict, first?: Decisive): string;
  readonly freedoms: Readonly<Record<Freedom, string>>;
  readonly osiApproved: string;
  readonly notOsiApproved: string;
  readonly onSpdxList: string;
  readonly notOnSpdxList: string;
  readonly text: string;
  readonly compare: string;
  readonly usedBy: string;
  superseded(by: string): string;

  title(count: number): string;
  sameInAll(count: number): string;
  readonly mentionedInNone: string;
  readonly showAll: string;
  readonly showDifferences: string;
  readonly copyMarkdown: string;
  readonly copyCsv: string;
  readonly copied: string;
  readonly term: string;
  readonly legend: Readonly<Partial<Record<Sense, string>>>;
  readonly silentMeans: string;
  readonly forbiddenMeans: string;

  changesTitle(from: string, to: string): string;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
  readonly noChange: string;

  readOn(dates: string): string;
  readonly notAdvice: string;
  missingLicense(name: string, nearest?: string): string;
  noTerms(name: string): string;
  unreachable(name: string): string;
  noWeights(model: string): string;
  missingModel(name: string, nearest?: string): string;
  /** `“MIT AND”: a licence is missing at its end`; positions count from 1. */
  expression(text: string, issue: ExpressionIssue): string;
  unknownTerm(name: string, nearest?: string): string;
  unknownUse(name: string, nearest?: string): string;
  readonly none: string;
}

export type LicenseWords = AnswerWords & CheckWords & PageWords;
