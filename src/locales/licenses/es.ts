import {answer} from './es/answers.js';
import {check, threshold} from './es/check.js';
import {line, tell} from './es/lines.js';
import {page} from './es/page.js';
import {groups, termInText, terms} from './es/terms.js';
import type {LicenseWords} from './license-words.js';

export const es: LicenseWords = {
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
