/** What TeX commands do with the text around them. */

/** Commands whose argument goes: notes to TeX, not to readers. */
export const dropped =
  /^(?:footnote|footnotemark|thanks|label|index|cite[a-z]*|nocite|hspace|vspace|noopsort|SortNoop|sortnoop|NOOPSORT|color|selectlanguage|phantom|hphantom|vphantom|setcounter|begin|end|includegraphics|pagebreak|nopagebreak)$/;
/** Commands with two arguments, of which the second is read. */
export const second =
  /^(?:href|textcolor|colorbox|foreignlanguage|texorpdfstring|bibinfo|otherlanguage|raisebox|parbox|scalebox)$/;
export const wrapped: Readonly<Record<string, readonly [string, string]>> = {
  emph: ['<i>', '</i>'],
  textit: ['<i>', '</i>'],
  textsl: ['<i>', '</i>'],
  mkbibemph: ['<i>', '</i>'],
  textbf: ['<b>', '</b>'],
  mkbibbold: ['<b>', '</b>'],
  textsuperscript: ['<sup>', '</sup>'],
  mkbibsuperscript: ['<sup>', '</sup>'],
  textsubscript: ['<sub>', '</sub>'],
  enquote: ['“', '”'],
  mkbibquote: ['“', '”'],
  mkbibparens: ['(', ')'],
  mkbibbrackets: ['[', ']'],
  sqrt: ['√', ''],
};
/** Commands that hold to the end of their group: `{\em x}`. */
export const declarations: Readonly<Record<string, readonly [string, string]>> = {
  em: ['<i>', '</i>'],
  it: ['<i>', '</i>'],
  itshape: ['<i>', '</i>'],
  sl: ['<i>', '</i>'],
  slshape: ['<i>', '</i>'],
  bf: ['<b>', '</b>'],
  bfseries: ['<b>', '</b>'],
};
/** Signs after a backslash that stand for themselves or for a space. */
export const signs: Readonly<Record<string, string>> = {
  ' ': ' ',
  '\t': ' ',
  '\n': ' ',
  ',': '\u2009',
  ':': '\u2009',
  ';': '\u2009',
  '>': ' ',
  '\\': ' ',
  '|': '‖',
};
/** Signs of a formula that stand between spaces. */
export const relation = /^[=<>≤≥⩽⩾≠≈∼≃≅≡∝≪≫≲≳→←↔⇒⇐⇔⟶⟵↦∈∉∋⊂⊆⊃⊇⊨⊢≍≐]$/;
export const silent = /[!/\-@*+<[\]()]/;
