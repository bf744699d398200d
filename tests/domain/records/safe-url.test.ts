import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {safeUrl} from '../../../src/domain/records/safe-url.js';

describe('safeUrl', () => {
  it('lets web, mail and relative addresses through', () => {
    for (const url of [
      'https://example.org/a?b#c',
      'http://example.org',
      'mailto:a@example.org',
      '/a',
      'a/b:c',
      '#ref-x',
      '?q',
    ]) {
      assert.equal(safeUrl(url), url);
    }
  });

  it('stops every address that runs code or carries a document', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      '\u00a0javascript:alert(1)',
      'java script:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
    ]) {
      assert.equal(safeUrl(url), undefined, JSON.stringify(url));
    }
  });

  it('keeps an address whole that has a space in it', () => {
    assert.equal(safeUrl(' https://example.org/a b.pdf\n'), 'https://example.org/a%20b.pdf');
  });

  it('takes an empty address for none', () => {
    assert.equal(safeUrl(' \t'), undefined);
  });
});
