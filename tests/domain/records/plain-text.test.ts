import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {plainText} from '../../../src/domain/records/plain-text.js';

describe('plainText', () => {
  it('makes one line of a paragraph', () => {
    assert.equal(plainText('  Attention\r\n\tis  all\u2028you need '), 'Attention is all you need');
  });

  it('takes away what would turn the text around it', () => {
    assert.equal(plainText('safe\u202eexe.fdp\u202c'), 'safeexe.fdp');
    assert.equal(plainText('\u2067open'), 'open');
    assert.equal(plainText('close\u2069 more'), 'close more');
    assert.equal(plainText('a\u0000b\u009bc'), 'abc');
    assert.equal(plainText('a \u202e \u2067 b'), 'a b');
  });

  it('keeps what a title in Hebrew or Arabic needs', () => {
    assert.equal(plainText('שלום \u2066GPT-4\u2069 \u200f!'), 'שלום \u2066GPT-4\u2069 \u200f!');
  });

  it('composes letters and their accents', () => {
    assert.equal(plainText('Go\u0308del'), 'Gödel');
  });

  it('answers well-formed text, and the same again, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), (a, b) => {
        const text = plainText(`${a}\u2067${b}\ud800`);
        assert.doesNotMatch(text, /\p{Cs}/u);
        assert.equal(plainText(text), text);
        assert.equal(text.split('\u2069').length, text.split(/[\u2066-\u2068]/).length);
      }),
    );
  });
});
