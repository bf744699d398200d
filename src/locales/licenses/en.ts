import {answer} from './en/answers.js';
import {check, threshold} from './en/check.js';
import {line, tell} from './en/lines.js';
import {page} from './en/page.js';
import {groups, termInText, terms} from './en/terms.js';
import type {LicenseWords} from './license-words.js';

export const en: LicenseWords = {
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
