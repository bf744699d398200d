/** What the list says to search engines. */
import {citationsJsonLd} from '../../domain/references/json-ld.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {element} from '../parts/element.js';

/** Not in the DOM’s types of TypeScript yet (https://w3c.github.io/trusted-types/dist/spec/). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScript(text: string): string},
  ): {createScript(text: string): string};
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Text that is JSON and nothing else: as a script it would do nothing. */
function trusted(text: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy('openness-elements', {
    createScript: (json) => {
      JSON.parse(json);
      return json;
    },
  });
  return policy?.createScript(text) ?? text;
}

/**
 * The works that the page cites, for a `<script type="application/ld+json">`.
 *
 * A page with `require-trusted-types-for` counts its text as a script’s, though nothing runs it.
 *
 * @param refused - The page’s policy does not name `openness-elements` among its `trusted-types`.
 */
export function jsonLd(
  page: Document,
  items: readonly ReferenceRecord[],
  refused: (error: unknown) => void,
): Element {
  // The address by which the page wants to be known.
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"][href]')?.href;
  const script = element('script', {type: 'application/ld+json'});
  try {
    script.textContent = trusted(citationsJsonLd(canonical || page.URL.split('#')[0]!, items));
  } catch (error) {
    refused(error);
  }
  return script;
}
