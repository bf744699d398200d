import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {verdicts} from '../../../src/domain/licenses/check.js';
import {checkUse} from '../../../src/domain/licenses/check.js';
import {expressionList, isExpression} from '../../../src/domain/licenses/expression-text.js';
import {
  licensesIn,
  parseExpression,
  weigh,
  type Expression,
} from '../../../src/domain/licenses/expression.js';
import {license} from './records.js';

const issue = (text: string) => {
  const found = parseExpression(text).issue!;
  return [found.problem, found.at, found.found];
};
const leaf = (name: string): Expression => ({kind: 'license', name});

describe('parseExpression', () => {
  it('reads AND before OR, and brackets before both', () => {
    assert.deepEqual(parseExpression('A OR B AND C').expression, {
      kind: 'or',
      parts: [leaf('A'), {kind: 'and', parts: [leaf('B'), leaf('C')]}],
    });
    assert.deepEqual(parseExpression('(A OR B) AND C').expression, {
      kind: 'and',
      parts: [{kind: 'or', parts: [leaf('A'), leaf('B')]}, leaf('C')],
    });
  });

  it('takes any name in any case, since records have many names', () => {
    assert.deepEqual(licensesIn(parseExpression('mit and llama3.1 AND LicenseRef-x').expression!), [
      'mit',
      'llama3.1',
      'LicenseRef-x',
    ]);
  });

  it('reads exceptions and the plus sign', () => {
    assert.deepEqual(parseExpression('GPL-2.0+ WITH Classpath-exception-2.0').expression, {
      kind: 'license',
      name: 'GPL-2.0+',
      exception: 'Classpath-exception-2.0',
    });
  });

  it('names the place of a mistake', () => {
    assert.deepEqual(issue('MIT AND'), ['expected-license', 7, '']);
    assert.deepEqual(issue('AND MIT'), ['expected-license', 0, 'AND']);
    assert.deepEqual(issue('MIT OR OR Apache-2.0'), ['expected-license', 7, 'OR']);
    assert.deepEqual(issue('MIT Apache-2.0'), ['expected-operator', 4, 'Apache-2.0']);
    assert.deepEqual(issue('(MIT OR Apache-2.0'), ['unclosed', 0, '(']);
    assert.deepEqual(issue('MIT)'), ['unopened', 3, ')']);
    assert.deepEqual(issue('GPL-2.0-only WITH'), ['expected-exception', 17, '']);
    assert.deepEqual(issue(''), ['expected-license', 0, '']);
  });

  it('never throws, and finds a place inside the text', () => {
    const words = fc.array(fc.constantFrom('MIT', 'gemma', 'AND', 'or', 'WITH', '(', ')', '+', 'é'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const {expression, issue: found} = parseExpression(text);
        if (expression) assert.ok(licensesIn(expression).length > 0);
        else assert.ok(found!.at <= text.length && text.startsWith(found!.found, found!.at));
      }),
      {numRuns: 1000},
    );
  });
});

describe('weigh', () => {
  const answer = (text: string) =>
    weigh(
      parseExpression(text).expression!,
      (name) => checkUse(license(name), 'build-commercial-product').answer,
      (value) => verdicts.indexOf(value),
    );

  it('lets the worst licence decide under AND, and the reader choose under OR', () => {
    assert.equal(answer('MIT AND CC-BY-NC-4.0'), 'no');
    assert.equal(answer('MIT OR CC-BY-NC-4.0'), 'yes');
    assert.equal(answer('(CC-BY-NC-4.0 OR LicenseRef-llama3.1) AND Apache-2.0'), 'conditional');
  });
});

describe('expressionList', () => {
  it('keeps expressions whole in a list by spaces or commas', () => {
    assert.deepEqual(expressionList('mit, Apache-2.0 OR MIT gemma (A AND B) OR C'), [
      'mit',
      'Apache-2.0 OR MIT',
      'gemma',
      '(A AND B) OR C',
    ]);
  });

  it('drops quotation marks that a tool put there', () => {
    assert.deepEqual(expressionList('“mit llama3.1”'), ['mit', 'llama3.1']);
  });

  it('keeps a broken expression together, so that its mistake can be named', () => {
    assert.deepEqual(expressionList('gemma MIT AND'), ['gemma', 'MIT AND']);
    assert.deepEqual(expressionList('(MIT OR, gemma'), ['(MIT OR', 'gemma']);
  });
});

describe('isExpression', () => {
  it('tells names from expressions', () => {
    for (const name of ['MIT', ' llama3.1 ', 'Orca', 'Sand', 'with-care'])
      assert.equal(isExpression(name), false);
    for (const text of ['MIT AND X', 'mit or x', '(MIT)']) assert.equal(isExpression(text), true);
  });
});
