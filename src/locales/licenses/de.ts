import {answer} from './de/answers.js';
import {check, threshold} from './de/check.js';
import {line, tell} from './de/lines.js';
import {page} from './de/page.js';
import {groups, termInText, terms} from './de/terms.js';
import type {LicenseWords} from './license-words.js';

export const de: LicenseWords = {
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
