import {answer} from './zh/answers.js';
import {check, threshold} from './zh/check.js';
import {line, tell} from './zh/lines.js';
import {page} from './zh/page.js';
import {groups, termInText, terms} from './zh/terms.js';
import type {LicenseWords} from './license-words.js';

export const zh: LicenseWords = {
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
