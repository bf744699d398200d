import {answer} from './pt/answers.js';
import {check, threshold} from './pt/check.js';
import {line, tell} from './pt/lines.js';
import {page} from './pt/page.js';
import {groups, termInText, terms} from './pt/terms.js';
import type {LicenseWords} from './license-words.js';

export const pt: LicenseWords = {
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
