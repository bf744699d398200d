/**
 * Lit’s decorators of fields, as TypeScript’s `experimentalDecorators` call them. Those of `lit/decorators.js` carry
 * the code for the other kind of decorators too, half a kilobyte for every page.
 */
import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** A field that updates its element, by its attribute too unless the options say otherwise. */
export const property =
  (options?: PropertyDeclaration) =>
  ({constructor}: ReactiveElement, name: PropertyKey): void =>
    (constructor as typeof ReactiveElement).createProperty(name, options);

/** A field that updates its element and is nobody else’s. */
export const state = () => property({state: true, attribute: false});

/**
 * A text that is empty where its attribute is taken away, or where a framework that waits for its data gives
 * `undefined` or `null`; stands before `@property()`.
 */
export function text(element: ReactiveElement, name: PropertyKey): void {
  const accessor = Object.getOwnPropertyDescriptor(element, name)!;
  const {set} = accessor;
  accessor.set = function (value: string | null | undefined) {
    set!.call(this, value ?? '');
  };
  Object.defineProperty(element, name, accessor);
}
