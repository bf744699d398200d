/** What TeX commands without argument stand for. */

// Pairs of command and character, by spaces: half the size of an object, and read as easily.
const table = `
aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ ij ĳ IJ Ĳ
S § P ¶ pounds £ textsterling £ euro € texteuro € EUR € textyen ¥ textcent ¢ copyright © textcopyright ©
textregistered ® texttrademark ™ dag † ddag ‡ textdagger † textdaggerdbl ‡ textsection § textparagraph ¶
textordfeminine ª textordmasculine º textdegree ° degree ° textmu µ textonehalf ½ textonequarter ¼
textthreequarters ¾ textnumero № textperiodcentered · textbullet • textexclamdown ¡ textquestiondown ¿
textendash – textemdash — textellipsis … dots … ldots … textquoteleft ‘ textquoteright ’ textquotedblleft “
textquotedblright ” textquotedbl " textquotesingle ' quotesinglbase ‚ quotedblbase „ glqq „ grqq “ flqq « frqq »
guillemotleft « guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright ›
textbackslash \\ textasciitilde ~ textasciicircum ^ textasciigrave \` textunderscore _ textbar | textless < textgreater >
textbraceleft { textbraceright } lbrace { rbrace } textdollar $ slash / lq ‘ rq ’ textasteriskcentered ∗
textvisiblespace ␣ textminus − texttimes × textdiv ÷ textpm ± textonesuperior ¹ texttwosuperior ²
textthreesuperior ³ textbrokenbar ¦ textcurrency ¤ textlnot ¬
alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
textalpha α textbeta β textgamma γ textdelta δ textepsilon ε textlambda λ textmugreek μ textpi π textsigma σ
infty ∞ times × cdot · div ÷ pm ± mp ∓ leq ≤ le ≤ leqslant ⩽ geq ≥ ge ≥ geqslant ⩾ neq ≠ ne ≠ approx ≈ sim ∼
simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ lesssim ≲ gtrsim ≳ to → rightarrow → leftarrow ←
gets ← uparrow ↑ downarrow ↓ leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ implies ⇒
longrightarrow ⟶ longleftarrow ⟵ mapsto ↦ hookrightarrow ↪ rightleftharpoons ⇌ in ∈ notin ∉ ni ∋ subset ⊂
subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ varnothing ∅ setminus ∖ forall ∀ exists ∃ neg ¬ lnot ¬
land ∧ wedge ∧ lor ∨ vee ∨ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ wp ℘
circ ∘ bullet • star ⋆ ast ∗ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ perp ⊥ bot ⊥ top ⊤ parallel ∥ mid ∣ angle ∠ prime ′
dagger † ddagger ‡ cdots ⋯ vdots ⋮ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | Vert ‖ colon :
triangle △ square □ Box □ diamond ⋄ checkmark ✓ cprime ʹ models ⊨ vdash ⊢ therefore ∴ because ∵ ltimes ⋉ rtimes ⋊
bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ wr ≀ amalg ⨿ asymp ≍ doteq ≐ flat ♭ sharp ♯ natural ♮
heartsuit ♥ spadesuit ♠ clubsuit ♣ diamondsuit ♦ imath ı jmath ȷ
TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε BibTeX BibTeX XeTeX XeTeX LuaTeX LuaTeX pdfTeX pdfTeX
log log ln ln exp exp sin sin cos cos tan tan max max min min lim lim sup sup inf inf det det dim dim ker ker
Pr Pr gcd gcd arg arg argmax argmax argmin argmin bmod mod
`;

let symbols: ReadonlyMap<string, string> | undefined;

/** The characters of a command, for example `ø` of `o`; `undefined` for one that is not known. */
export function symbolOf(command: string): string | undefined {
  if (!symbols) {
    const words = table.trim().split(/\s+/);
    const pairs = words.flatMap((word, index) => (index % 2 ? [] : [[word, words[index + 1]!] as const]));
    symbols = new Map(pairs);
  }
  return symbols.get(command);
}

/** Combining characters of the accent commands, and of the accents in formulas. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  ocirc: '\u030a',
  d: '\u0323',
  b: '\u0331',
  t: '\u0361',
  h: '\u0309',
  G: '\u030f',
  U: '\u030e',
  textcommabelow: '\u0326',
  textcommaabove: '\u0315',
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  bar: '\u0304',
  overline: '\u0305',
  dot: '\u0307',
  ddot: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  check: '\u030c',
  breve: '\u0306',
  vec: '\u20d7',
  mathring: '\u030a',
};

/** Double-struck letters that are words of their own in mathematics. */
export const doubleStruck: Readonly<Record<string, string>> = {
  C: 'ℂ',
  H: 'ℍ',
  N: 'ℕ',
  P: 'ℙ',
  Q: 'ℚ',
  R: 'ℝ',
  Z: 'ℤ',
  E: '𝔼',
};
