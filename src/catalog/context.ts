/** Hands the catalog down the page, from the nearest `<openness-data>` to the elements inside it. */
import {createContext} from '@lit/context';
import type {Catalog} from './catalog.js';

/** The key is registered by name: a second copy of the library on the page shares it. */
export const catalogContext = createContext<Catalog>(Symbol.for('openness-elements/catalog'));
