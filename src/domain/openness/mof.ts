/**
 * The Model Openness Framework’s evaluation, case for case as its reference tool makes it.
 *
 * Source: `ModelEvaluator.php` and the classes it uses, github.com/lfai/model_openness_tool, commit
 * 8b5d30e90a7c62d7d6ece48b91e69ff495920a4d. Numbers are plain doubles and are not rounded, as there.
 */
import type {MofRating, MofVerdict} from '../records/rating.js';
import {componentIds, type ComponentId, type ComponentKind} from './components.js';
import {componentsOfClass, mofClasses, mofComponents, type MofClass} from './mof-components.js';
import {acceptLenient} from './mof-lenient.js';
import {fitLicenses, openLicenses} from './mof-licenses.js';

/** A release as a MOT file states it. */
export interface MofRelease {
  /** Licences for all components, or for all of a kind. */
  readonly licenses?: Readonly<Partial<Record<'distribution' | ComponentKind, string | null>>>;
  /** Components that are present, each with its own licence; `null` takes the global one. */
  readonly components: Readonly<Partial<Record<ComponentId, string | null>>>;
}

/** `strict` is the tool’s own answer; `lenient` also takes other spellings and newer open licences. */
export type MofMode = 'strict' | 'lenient';

export type MofStatus = 'included' | 'optional' | 'missing' | 'invalid' | 'unlicensed';

/** Where a component’s licence came from. */
export type MofRule = 'component' | 'global' | 'distribution' | 'none';

export interface MofPart {
  readonly status: MofStatus;
  readonly license?: string;
  readonly rule: MofRule;
  /** Open, yet not the kind of licence the tool would see on this kind of component. */
  readonly warning: boolean;
  /** The lenient rule that took the licence for open. */
  readonly accepted?: string;
}

export interface MofClassResult {
  readonly progress: number;
  readonly included: number;
  readonly required: number;
  /** Components by status; optional ones that are absent are nowhere. */
  readonly by: Readonly<Record<MofStatus, readonly ComponentId[]>>;
}

export interface MofResult {
  readonly mode: MofMode;
  /** 1 is the most open; 0 is unclassified. */
  readonly class: 0 | MofClass;
  /** Mean of the three classes’ progress: the tool’s sort key. */
  readonly totalProgress: number;
  readonly classes: Readonly<Record<MofClass, MofClassResult>>;
  readonly parts: Readonly<Partial<Record<ComponentId, MofPart>>>;
  readonly warnings: readonly ComponentId[];
}

// PHP’s `empty()` takes the string "0" for empty too; the tool’s answers depend on it.
const empty = (text: string | null | undefined) => text == null || text === '' || text === '0';

function licenseOf(
  id: ComponentId,
  own: string | null,
  release: MofRelease,
): {license?: string; rule: MofRule} {
  // A licence of its own that is empty or “unlicensed” hides every global one.
  if (own !== null)
    return empty(own) || own === 'unlicensed' ? {rule: 'component'} : {license: own, rule: 'component'};
  const {licenses = {}} = release;
  for (const [text, rule] of [
    [licenses[mofComponents[id].kind], 'global'],
    [licenses.distribution, 'distribution'],
  ] as const) {
    if (!empty(text)) return text === 'unlicensed' ? {rule} : {license: text!, rule};
  }
  return {rule: 'none'};
}

function judge(id: ComponentId, own: string | null, release: MofRelease, mode: MofMode): MofPart {
  const {kind, optional} = mofComponents[id];
  const {license, rule} = licenseOf(id, own, release);
  const accepted =
    license && mode === 'lenient' && !openLicenses.has(license) ? acceptLenient(license) : undefined;
  const open = license !== undefined && (openLicenses.has(license) || accepted !== undefined);
  const status = open
    ? optional
      ? 'optional'
      : 'included'
    : license === undefined
      ? 'unlicensed'
      : 'invalid';
  const fit = license !== undefined && fitLicenses[kind].has(accepted?.id ?? license);
  return {status, license, rule, warning: open && !fit, accepted: accepted?.rule};
}

type Lists = Record<MofStatus, ComponentId[]>;

/** The statuses of the components of a class, before the paper may stand in for the report. */
function sort(of: MofClass, parts: MofResult['parts']): Lists {
  const lists: Lists = {included: [], optional: [], missing: [], invalid: [], unlicensed: []};
  for (const id of componentsOfClass[of]) {
    const part = parts[id];
    if (part) lists[part.status].push(id);
    else if (!mofComponents[id].optional) lists.missing.push(id);
  }
  return lists;
}

/** A paper that is present takes a missing report’s place; a report never takes the paper’s. */
function letPaperStandIn(lists: Record<MofClass, Lists>, parts: MofResult['parts']): boolean {
  const report = parts['technical-report'];
  const paper = parts['research-paper'];
  if (report?.status === 'included' || !paper) return false;
  for (const of of mofClasses) {
    lists[of].missing = lists[of].missing.filter((id) => id !== 'technical-report');
    if (of !== 1) lists[of][paper.status].push('research-paper');
  }
  return paper.status === 'included';
}

/**
 * Evaluates a release.
 *
 * @returns The class, each class’s progress, and for every component why. Never throws.
 */
export function evaluate(release: MofRelease, mode: MofMode = 'strict'): MofResult {
  const parts: Partial<Record<ComponentId, MofPart>> = {};
  for (const id of componentIds) {
    const own = release.components[id];
    if (own !== undefined) parts[id] = judge(id, own, release, mode);
  }
  const lists = {3: sort(3, parts), 2: sort(2, parts), 1: sort(1, parts)};
  const replaced = letPaperStandIn(lists, parts);

  // 6, 10 and 14; whoever lets the paper stand in for the report is asked for one part fewer in class 1.
  const required = (of: MofClass) => componentsOfClass[of].filter((id) => !mofComponents[id].optional).length;
  const complete = (of: MofClass) => lists[of].included.length >= required(of);
  const classes = {} as Record<MofClass, MofClassResult>;
  for (const of of mofClasses) {
    const total = of === 1 && replaced ? required(1) - 1 : required(of);
    const included = lists[of].included.length;
    const reachable = mofClasses.filter((lower) => lower > of).every(complete);
    classes[of] = {
      progress: reachable ? Math.min(100, (included / total) * 100) : 0,
      included,
      required: total,
      by: lists[of],
    };
  }
  return {
    mode,
    class: ([1, 2, 3] as const).find((of) => classes[of].progress === 100) ?? 0,
    totalProgress: (classes[3].progress + classes[2].progress + classes[1].progress) / 3,
    classes,
    parts,
    warnings: componentIds.filter((id) => parts[id]?.warning),
  };
}

/** What a record keeps of a result: the class, and what the next one lacks. */
export function toVerdict(result: MofResult): MofVerdict {
  const next = result.class === 1 ? undefined : result.class === 0 ? 3 : ((result.class - 1) as 1 | 2);
  const of = result.classes[next ?? 1];
  const needed = (ids: readonly ComponentId[]) => ids.filter((id) => !mofComponents[id].optional);
  return {
    class: result.class,
    progress: [result.classes[3].progress, result.classes[2].progress, result.classes[1].progress],
    ...(next ? {next} : {}),
    included: of.included,
    required: of.required,
    missing: [...of.by.missing],
    unlicensed: needed(of.by.unlicensed),
    invalid: needed(of.by.invalid),
  };
}

/** The verdict on a record as the tool keeps it. */
export function verdictOf({licenses, components}: MofRating, mode?: MofMode): MofVerdict {
  return toVerdict(evaluate({licenses, components: components ?? {}}, mode));
}
