import {answer} from './it/answers.js';
import {check, threshold} from './it/check.js';
import {line, tell} from './it/lines.js';
import {page} from './it/page.js';
import {groups, termInText, terms} from './it/terms.js';
import type {LicenseWords} from './license-words.js';

export const it: LicenseWords = {
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
