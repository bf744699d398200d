/** Our tags and their attributes, from `custom-elements.json`. */
import {readFile} from 'node:fs/promises';

export interface KnownAttribute {
  /** All values that it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly isNumber: boolean;
}

/** By tag, by attribute. */
export type KnownTags = ReadonlyMap<string, ReadonlyMap<string, KnownAttribute>>;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string; readonly type?: {readonly text: string}}[];
    }[];
  }[];
}

function attribute(type = ''): KnownAttribute {
  const choices = [...type.matchAll(/'([^']+)'/g)].map(([, choice]) => choice!);
  return {...(choices.length ? {choices} : {}), isNumber: type === 'number'};
}

/** The manifest lies at the top of the package, beside `src/` and `dist/` alike. */
export async function knownTags(): Promise<KnownTags> {
  const text = await readFile(new URL('../../../custom-elements.json', import.meta.url), 'utf8');
  const {modules} = JSON.parse(text) as Manifest;
  const elements = modules.flatMap(({declarations}) => declarations ?? []);
  return new Map(
    elements.flatMap(({tagName, attributes = []}) =>
      tagName
        ? [[tagName, new Map(attributes.map(({name, type}) => [name, attribute(type?.text)]))] as const]
        : [],
    ),
  );
}
