/** The one check that stands between an address in the data and a link on the page. */

/**
 * The address, if a reader may safely follow it: http, https, mailto, or relative to the page.
 *
 * Browsers drop white space and control characters inside a scheme (URL Standard, 4.4), so they are
 * dropped before the scheme is read.
 */
export function safeUrl(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const url = text.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  if (!url) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return !scheme || scheme === 'https' || scheme === 'http' || scheme === 'mailto' ? url : undefined;
}
