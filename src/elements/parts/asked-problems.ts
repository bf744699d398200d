/** What an author’s entry for a licence got wrong, one sentence each. */
import type {AskedLicense} from '../../controllers/licenses-controller.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';

export function askedProblems({text, issue, missing}: AskedLicense, words: LicenseWords): readonly string[] {
  if (issue) return [words.expression(text, issue)];
  return missing.map(({name, nearest, unreachable}) =>
    unreachable ? words.unreachable(name) : words.missingLicense(name, nearest),
  );
}
