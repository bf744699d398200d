import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {componentIds} from '../../src/domain/openness/components.js';
import {mofComponents} from '../../src/domain/openness/mof-components.js';
import {frameworks, models, organizations} from './all.js';

const ratings = [...models.values(), ...organizations.values()].flatMap(({id, ratings = []}) =>
  ratings.map((rating) => ({id, rating})),
);

describe('the ratings', () => {
  it('carry the credit that the licence of their source asks for', () => {
    for (const {id, rating} of ratings) {
      const {license, credit} = frameworks.get(rating.framework)!;
      if (license?.startsWith('CC-BY')) assert.equal(rating.credit, credit, `${id} ${rating.framework}`);
    }
  });

  it('name the edition', () => {
    for (const {id, rating} of ratings) {
      assert.equal(rating.version, frameworks.get(rating.framework)!.version, `${id} ${rating.framework}`);
    }
  });

  it('give every dimension of the index in its order', () => {
    const counts = {osai: 12, 'opening-up-chatgpt': 14};
    for (const {id, rating} of ratings) {
      if (rating.framework !== 'osai' && rating.framework !== 'opening-up-chatgpt') continue;
      const dimensions = frameworks.get(rating.framework)!.dimensions!.map((dimension) => dimension.id);
      assert.equal(dimensions.length, counts[rating.framework]);
      assert.deepEqual(Object.keys(rating.levels), dimensions, id);
      for (const dimension of Object.keys(rating.evidence ?? {}))
        assert.ok(dimensions.includes(dimension), id);
    }
  });

  it('are as many as the sources have that can be relied upon', () => {
    const count = (framework: string) => ratings.filter(({rating}) => rating.framework === framework).length;
    // Of the tool’s records, those of the bulk imports and one named “test” are left out.
    assert.deepEqual(
      [count('mof'), count('osai'), count('opening-up-chatgpt'), count('fmti')],
      [41, 92, 26, 10],
    );
  });

  it('hold no verdict of the OSI, who has given none', () => {
    assert.deepEqual(
      ratings.filter(({rating}) => rating.framework === 'osaid'),
      [],
    );
  });

  it('hold none of the tool’s bulk imports, which are wrong too often', () => {
    for (const {id, rating} of ratings) {
      if (rating.framework !== 'mof') continue;
      // Their dates: October and November 2024, and one day of January 2025. None is older than the framework.
      assert.ok(rating.date >= frameworks.get('mof')!.date, `${id} ${rating.rated} ${rating.date}`);
      assert.notEqual(rating.date, '2025-01-28', `${id} ${rating.rated}`);
      assert.doesNotMatch(rating.rated, /test$/i, id);
      assert.ok(Object.keys(rating.components ?? {}).length, id);
    }
  });
});

describe('the frameworks', () => {
  it('hold the Model Openness Framework’s components as the evaluation has them', () => {
    const {dimensions = []} = frameworks.get('mof')!;
    assert.deepEqual(
      dimensions.map(({id}) => id),
      componentIds,
    );
    for (const {id, name, kind, class: of, required} of dimensions) {
      const component = mofComponents[id as keyof typeof mofComponents];
      assert.deepEqual(
        [name, kind, of, required],
        [component.name, component.kind, component.class, !component.optional],
        id,
      );
    }
  });

  it('hold the three things that the Open Source AI Definition requires', () => {
    assert.deepEqual(
      frameworks.get('osaid')!.elements!.map(({id}) => id),
      ['data-information', 'code', 'parameters'],
    );
  });

  it('sort each dimension into a category that exists', () => {
    for (const {id, dimensions = [], categories} of frameworks.values()) {
      const known = categories?.map((category) => category.id);
      for (const dimension of dimensions) if (known) assert.ok(known.includes(dimension.category!), id);
    }
  });
});
