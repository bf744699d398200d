/** Items as careless tools write them: the right fields, with anything in them. */
import fc from 'fast-check';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';

const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.constantFrom(
    '',
    'arXiv:1706.03762',
    '10.1000/x',
    'https://example.org/a',
    'javascript:alert(1)',
    '</script>',
    '\u202e',
  ),
);
const anything = fc.oneof(text, fc.integer(), fc.constant(null), fc.jsonValue({maxDepth: 3}));
const name = fc.oneof(
  anything,
  fc.record(
    {
      family: anything,
      given: anything,
      literal: anything,
      suffix: anything,
      'non-dropping-particle': anything,
    },
    {requiredKeys: []},
  ),
);
const date = fc.oneof(
  anything,
  fc.record(
    {'date-parts': fc.oneof(anything, fc.array(fc.array(anything))), literal: anything},
    {requiredKeys: []},
  ),
);

export const cslItems = fc
  .record(
    {
      id: anything,
      type: fc.oneof(
        anything,
        fc.constantFrom('chapter', 'book', 'thesis', 'report', 'article-journal', 'webpage'),
      ),
      title: anything,
      author: fc.oneof(anything, fc.array(name)),
      editor: fc.oneof(anything, fc.array(name)),
      issued: date,
      'container-title': anything,
      publisher: anything,
      volume: anything,
      issue: anything,
      page: anything,
      number: anything,
      edition: anything,
      genre: anything,
      DOI: anything,
      URL: anything,
      custom: fc.oneof(
        anything,
        fc.record({arxiv: anything, text: anything, aliases: anything}, {requiredKeys: []}),
      ),
    },
    {requiredKeys: ['id']},
  )
  .map((item) => item as unknown as ReferenceRecord);
