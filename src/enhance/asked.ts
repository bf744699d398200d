/**
 * The kinds that the script tag of a page asks for in `data-enhance`; `undefined` when it does not.
 *
 * A module has no `document.currentScript`: its tag is found by the address. A server that redirects to
 * another version gives the module another address than its tag’s, so any tag that asks will do then.
 *
 * @param url - `import.meta.url` of the file that the tag loads.
 */
export function askedBy(url: string): string | undefined {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[data-enhance][src]')];
  return (tags.find(({src}) => src === url) ?? tags[0])?.dataset['enhance'];
}
