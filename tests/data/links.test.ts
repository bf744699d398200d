import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {frameworks, licenses, models, organizations, references} from './all.js';

/** Models that others were made from and that have no record; their names stand in the place of an id. */
const withoutRecord = ['mT5'];

const licensed = [...models.values()].flatMap((model) => [
  ...Object.values(model.components)
    .flat()
    .map(({license}) => [model.id, license]),
  ...(model.siblings ?? []).map(({license}) => [model.id, license]),
  ...(model.disputes ?? []).flatMap(({claims}) => claims.map(({license}) => [model.id, license])),
]);

describe('what records say of each other', () => {
  it('leads from a model to its organisation, its base and its siblings', () => {
    for (const {id, organization, baseModel, siblings = []} of models.values()) {
      assert.ok(organization && organizations.has(organization), `${id}: organisation ${organization}`);
      if (baseModel)
        assert.ok(models.has(baseModel) || withoutRecord.includes(baseModel), `${id}: base ${baseModel}`);
      for (const {model, note} of siblings) {
        if (model) assert.ok(models.has(model) && model !== id, `${id}: sibling ${model}`);
        else assert.ok(note, `${id}: a sibling without a record needs a note that names it`);
      }
    }
  });

  it('leads from every licence in use to its record', () => {
    for (const [id, license] of licensed) {
      if (license && license !== 'none') assert.ok(licenses.has(license), `${id}: ${license}`);
    }
    for (const {id, events = []} of organizations.values()) {
      for (const {license, title} of events) {
        if (license && license !== 'none') assert.ok(licenses.has(license), `${id}, ${title}: ${license}`);
      }
    }
    // The marker itself is a name by which a reader can ask.
    assert.ok(licenses.get('LicenseRef-none-stated')?.aliases?.includes('none'));
  });

  it('writes “unknown” nowhere as a licence: what was not read is left out', () => {
    for (const [id, license] of licensed) assert.notEqual(license, 'unknown', id);
  });

  it('leads from an event to its model', () => {
    for (const {id, events = []} of organizations.values()) {
      for (const {model, title} of events)
        if (model) assert.ok(models.has(model), `${id}, ${title}: ${model}`);
    }
  });

  it('leads from a licence to the one that took its place, and never in a circle', () => {
    for (const license of licenses.values()) {
      const seen = new Set<string>();
      for (let next = license.supersededBy; next; next = licenses.get(next)?.supersededBy) {
        assert.ok(licenses.has(next), `${license.id}: superseded by ${next}`);
        assert.ok(!seen.has(next) && next !== license.id, `${license.id}: superseded in a circle`);
        seen.add(next);
      }
    }
    for (const {id, supersededBy} of frameworks.values()) {
      if (supersededBy) assert.ok(frameworks.has(supersededBy), id);
    }
  });

  it('leaves no organisation without a model', () => {
    const used = new Set([...models.values()].map(({organization}) => organization));
    assert.deepEqual(
      [...organizations.keys()].filter((id) => !used.has(id)),
      [],
    );
  });

  it('says where each reference was checked', () => {
    for (const {id, custom, title, author, issued} of references.values()) {
      assert.ok(title && author?.length && issued, id);
      assert.ok(custom?.verifiedIn?.length, id);
      for (const {what} of custom.verifiedIn) assert.ok(what, id);
    }
  });
});
