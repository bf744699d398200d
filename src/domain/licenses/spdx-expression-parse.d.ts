/** The grammar alone, without the package’s lists of ids. */
declare module 'spdx-expression-parse/parse.js' {
  export interface Token {
    readonly type: 'OPERATOR' | 'LICENSE' | 'LICENSEREF' | 'DOCUMENTREF' | 'EXCEPTION';
    readonly string: string;
  }
  export type Node =
    | {readonly license: string; readonly plus?: true; readonly exception?: string}
    | {readonly left: Node; readonly conjunction: 'and' | 'or'; readonly right: Node};
  /** @throws Error, without a place, when the tokens are no expression. */
  export default function parse(tokens: readonly Token[]): Node;
}
