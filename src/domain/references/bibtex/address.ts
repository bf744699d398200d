/** An address or id, in which TeX’s escapes stand for the sign itself: `\_ \% \& \# \~{}`. */
export function texAddress(source: string): string {
  return source
    .trim()
    .replace(/^\\(?:url|path|nolinkurl)\s*\{([^]*)\}$/, '$1')
    .replace(/\\(?:textasciitilde|sim)(?![a-z])(?:\{\})?|\$\\sim\$|\\~(?:\{\})?/g, '~')
    .replace(/\\textunderscore(?![a-z])(?:\{\})?/g, '_')
    .replace(/\\(?:[/-]|discretionary\s*\{[^{}]*\}\{[^{}]*\}\{[^{}]*\}|allowbreak|linebreak)/g, '')
    .replace(/\\([%&#_${}])/g, '$1')
    .replace(/[{}\s]/g, '');
}
