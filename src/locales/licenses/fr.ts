import {answer} from './fr/answers.js';
import {check, threshold} from './fr/check.js';
import {line, tell} from './fr/lines.js';
import {page} from './fr/page.js';
import {groups, termInText, terms} from './fr/terms.js';
import type {LicenseWords} from './license-words.js';

export const fr: LicenseWords = {
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
