import type {ReactiveControllerHost} from '@lit/reactive-element';

/**
 * A module that few pages need.
 *
 * @param load - Imports it.
 * @returns What gives it to a host, or nothing while it loads, whereupon the host updates; `failed` hears that it did
 *   not arrive, offline perhaps: the next update asks again.
 */
export function late<T>(load: () => Promise<T>) {
  let module: T | undefined;
  return (
    host: ReactiveControllerHost,
    failed: (error: unknown) => void = () => undefined,
  ): T | undefined => {
    if (!module)
      void load().then((loaded) => {
        module = loaded;
        host.requestUpdate();
      }, failed);
    return module;
  };
}
