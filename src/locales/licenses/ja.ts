import {answer} from './ja/answers.js';
import {check, threshold} from './ja/check.js';
import {line, tell} from './ja/lines.js';
import {page} from './ja/page.js';
import {groups, termInText, terms} from './ja/terms.js';
import type {LicenseWords} from './license-words.js';

export const ja: LicenseWords = {
  terms,
  termInText,
  groups,
  answer,
  line,
  tell,
  threshold,
  ...check,
  ...page,
};
