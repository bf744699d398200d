/** The one check that stands between an address in the data and a link on the page. */

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * The address, if a reader may safely follow it: http, https, mailto, or relative to the page.
 *
 * Browsers drop control characters and outer white space before they read a scheme (URL Standard, 4.4),
 * so they are dropped here too; spaces inside an address are encoded, never lost.
 */
export function safeUrl(text: string): string | undefined {
  const url = text.replace(controls, '').trim();
  if (!url) return undefined;
  // A scheme torn by spaces is no scheme to a browser, but nobody writes one in good faith.
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/\s/g, ''))?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https' && scheme !== 'http' && scheme !== 'mailto') return undefined;
  return url.replace(/ /g, '%20');
}
