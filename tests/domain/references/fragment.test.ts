import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fragmentId, idHref} from '../../../src/domain/references/fragment.js';

const keys = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  fc.constantFrom(
    'a b',
    'a~20.b',
    'a\tb',
    'godel+1931:ueber.satz',
    'müller',
    '50%25',
    'a#b',
    '\ud800',
    'a\u202eb',
  ),
);

/** What an id or a link to it was made from, read back: so no two keys share one. */
const keyOf = (href: string) =>
  decodeURIComponent(href.replace(/^#/, ''))
    .replace(/^ref-/, '')
    .replace(/~\d+$/, '')
    .replace(/~([\da-f]+)\./g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

describe('fragmentId', () => {
  it('leaves the signs that people use in keys', () => {
    assert.equal(fragmentId('godel+1931:ueber.satz'), 'ref-godel+1931:ueber.satz');
    assert.equal(fragmentId('doi:10.1000/x_y-z'), 'ref-doi:10.1000/x_y-z');
    assert.equal(fragmentId('müller2020'), 'ref-müller2020');
  });

  it('is a valid id for every key', () => {
    fc.assert(fc.property(keys, (key) => assert.match(fragmentId(key), /^ref-\S*$/u)));
  });

  it('is another for a second list of a page, and leads to the same key', () => {
    assert.equal(fragmentId('müller2020', 2), 'ref-müller2020~2');
    fc.assert(
      fc.property(keys, keys, fc.integer({min: 2, max: 999}), (a, b, copy) => {
        assert.notEqual(fragmentId(a, copy), fragmentId(b));
        assert.equal(keyOf(idHref(fragmentId(a, copy))), a.normalize('NFC'));
      }),
    );
  });

  it('is another for every other key', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        assert.equal(fragmentId(a) === fragmentId(b), a.normalize('NFC') === b.normalize('NFC'));
      }),
    );
  });
});

describe('idHref', () => {
  it('leads a browser to the id, by the steps of the HTML Standard', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const {hash} = new URL(idHref(fragmentId(key)), 'https://example.org/post');
        assert.equal(decodeURIComponent(hash.slice(1)), fragmentId(key));
      }),
    );
  });

  it('can be read back', () => {
    fc.assert(fc.property(keys, (key) => assert.equal(keyOf(idHref(fragmentId(key))), key.normalize('NFC'))));
  });
});
