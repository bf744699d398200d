import {isServer} from 'lit-html/is-server.js';
import {closestAround} from './ancestors.js';
import {placeOf} from './place.js';

/**
 * The BCP 47 tag in force where an element stands, up the tree and out of shadow roots as HTML itself has it; empty
 * when there is none.
 */
export function languageAt(element: Element): string {
  const own = element.getAttribute('lang');
  if (own !== null) return own;
  if (isServer) return '';
  return (placeOf(element).language ??= closestAround(element, '[lang]')?.getAttribute('lang') ?? '');
}

/** `pt` of `pt-BR`, by which our words are kept. */
export const primarySubtag = (tag: string) => tag.toLowerCase().split('-')[0]!;
