/** What a page is given of each record: what its elements show. */
import {at} from '../src/domain/openness/as-of.js';
import {verdictOf} from '../src/domain/openness/mof.js';
import {nameKey} from '../src/domain/records/name-key.js';
import {namesOf} from '../src/domain/records/names-of.js';
import type {LicenseRecord} from '../src/domain/records/license.js';
import type {Dispute, ModelRecord} from '../src/domain/records/model.js';
import type {OrganizationRecord} from '../src/domain/records/organization.js';
import type {Rating} from '../src/domain/records/rating.js';
import type {ReferenceRecord} from '../src/domain/records/reference.js';
import {putInOrder} from '../src/domain/references/put-in-order.js';
import type {Records} from './data-records.js';

/** A card shows each rating’s result, not the hundred answers it was made from. */
function ratingPage(rating: Rating): Rating {
  if (rating.framework === 'mof') {
    const {licenses: _licenses, components: _components, ...rest} = rating;
    const verdict = verdictOf(rating);
    const progress = verdict.progress.map(Math.round) as typeof verdict.progress;
    return {...rest, verdict: {...verdict, progress}};
  }
  if (rating.framework === 'osai' || rating.framework === 'opening-up-chatgpt') {
    // Where the licence it names differs from ours, `disputes` says so.
    const {evidence: _evidence, license: _license, ...rest} = rating;
    return rest;
  }
  return rating;
}

const licenseIndexes = new WeakMap<object, Map<string, string>>();

/** The licence that a source’s own words name, if they name one that we know. */
function recorded(words: string | undefined | null, {licenses}: Records): string | undefined {
  let index = licenseIndexes.get(licenses);
  if (!index) {
    index = new Map(
      [...licenses.values()].flatMap((license) =>
        namesOf('license', license).map((name) => [nameKey(name), license.id]),
      ),
    );
    licenseIndexes.set(licenses, index);
  }
  return words ? index.get(nameKey(words)) : undefined;
}

/** An index that names another version of the same maker’s licence is imprecise, not at odds. */
function sameText(a: string, b: string, {licenses}: Records): boolean {
  const [first, second] = [licenses.get(a), licenses.get(b)];
  return (
    a === b ||
    (first?.family !== undefined && first.family === second?.family && first.steward === second.steward)
  );
}

/** Where an index names another licence for the weights than the evidence does. */
function disputesOf(model: ModelRecord, records: Records): Dispute[] {
  const component = 'final-model-parameters';
  const fact = at(model.components[component] ?? []);
  if (!fact?.license || fact.license === 'none') return [];
  const claims = (model.ratings ?? []).flatMap((rating) => {
    // Only a rating of this very model speaks of its licence.
    if (rating.framework !== 'osai' || rating.match !== 'exact') return [];
    const license = recorded(rating.license, records);
    return license && !sameText(license, fact.license!, records) ? [{license, source: rating.source}] : [];
  });
  return claims.length
    ? [{component, claims: [{license: fact.license, source: fact.source}, ...claims]}]
    : [];
}

/** Keys of the sources that a page names. */
function namedSources({components, siblings, disputes, ratings, evidence}: ModelRecord): ReadonlySet<string> {
  const facts = Object.values(components).flat();
  return new Set([
    ...facts.flatMap(({source, fromSource}) => (fromSource ? [source, fromSource] : [source])),
    ...(siblings ?? []).map(({source}) => source),
    ...(disputes ?? []).flatMap(({claims}) => claims.map(({source}) => source)),
    ...(ratings ?? []).map(({source}) => source),
    ...Object.values(evidence ?? {}),
  ]);
}

export function modelPage(model: ModelRecord, records: Records): ModelRecord {
  const organization = model.organization ? records.organizations.get(model.organization) : undefined;
  const company = (organization?.ratings ?? []).map((rating) => ({
    ...rating,
    source: `company-${rating.source}`,
  }));
  const disputes = [...(model.disputes ?? []), ...disputesOf(model, records)];
  const used = new Set(
    [
      ...Object.values(model.components).flatMap((facts) => facts.map(({license}) => license)),
      ...(model.siblings ?? []).map(({license}) => license),
      ...disputes.flatMap(({claims}) => claims.map(({license}) => license)),
    ].filter((license): license is string => !!license && license !== 'none'),
  );
  const ratings = [...(model.ratings ?? []).map(ratingPage), ...company];
  const {aliases: _aliases, evidence, ...rest} = model;
  const page: ModelRecord = {
    ...rest,
    organizationName: organization?.name,
    licenseNames: Object.fromEntries(
      [...used].sort().map((id) => [id, records.licenses.get(id)?.shortName ?? id]),
    ),
    disputes: disputes.length ? disputes : undefined,
    ratings: ratings.length ? ratings : undefined,
    // Of the fields, only the day of release is set beside other facts on a page.
    evidence: evidence?.released ? {released: evidence.released} : undefined,
  };
  const sources = {
    ...model.sources,
    ...Object.fromEntries(
      company.map(({source}) => [source, organization!.sources![source.slice('company-'.length)]!]),
    ),
  };
  const named = namedSources(page);
  page.sources = Object.fromEntries(Object.entries(sources).filter(([key]) => named.has(key)));
  return page;
}

/** An answer’s second reading is for whoever keeps the data. */
export function licensePage(license: LicenseRecord): LicenseRecord {
  const {aliases: _aliases, verifiedNote: _note, terms, ...rest} = license;
  if (!terms) return rest;
  const shown = Object.entries(terms).map(([id, {secondReading: _second, ...answer}]) => [id, answer]);
  return {...rest, terms: Object.fromEntries(shown) as LicenseRecord['terms']};
}

/** In order, so that no page has anything to read in it. */
export function referencePage(item: ReferenceRecord): ReferenceRecord {
  if (!item.custom) return putInOrder(item);
  const {verifiedIn: _verified, ...custom} = item.custom;
  return putInOrder({...item, custom});
}

/** An organisation as a page shows it: with its models, and the names of the licences that its events mention. */
export function organizationPage(organization: OrganizationRecord, records: Records): OrganizationRecord {
  const used = new Set((organization.events ?? []).flatMap(({license}) => license ?? []));
  const names = [...used].sort().flatMap((id) => {
    const license = records.licenses.get(id);
    return license ? [[id, license.shortName] as const] : [];
  });
  const models = [...records.models.values()]
    .filter((model) => model.organization === organization.id)
    .sort((a, b) => (a.released ?? '').localeCompare(b.released ?? ''))
    .map(({id}) => id);
  return {
    ...organization,
    ...(models.length ? {models} : {}),
    ...(names.length ? {licenseNames: Object.fromEntries(names)} : {}),
  };
}
