import {isServer} from 'lit';
import {closestAround} from './ancestors.js';
import {placeOf} from './place.js';

/**
 * The BCP 47 tag in force where an element stands, up the tree and out of shadow roots as HTML itself has it; empty
 * when there is none.
 */
export function languageAt(element: Element): string {
  if (isServer || element.hasAttribute('lang')) return element.getAttribute('lang') ?? '';
  return (placeOf(element).language ??= closestAround(element, '[lang]')?.getAttribute('lang') ?? '');
}

/** `pt` of `pt-BR`, by which our words are kept. */
export const primarySubtag = (tag: string) => tag.toLowerCase().split('-')[0]!;
