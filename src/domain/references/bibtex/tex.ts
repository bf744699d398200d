/** TeX as people write it in bibliographies, to text with the markup that CSL-JSON allows. */
import {texAddress} from './address.js';
import {declarations, dropped, relation, second, signs, silent, wrapped} from './commands.js';
import {accents, doubleStruck, symbolOf} from './symbols.js';

type Mode = 'text' | 'math';

/** @param mode - `math` for what stands between dollar signs. */
export function texToText(source: string, mode: Mode = 'text'): string {
  // Most values hold no TeX at all.
  if (mode === 'text' && !/[\\{}$~`]|--|''/.test(source)) return source.replace(/\s+/g, ' ').normalize('NFC');
  let at = 0;

  /** What stands in brackets after a command, which only TeX reads. */
  function option() {
    if (source[at] !== '[') return;
    const end = source.indexOf(']', at);
    if (end > 0) at = end + 1;
  }

  function spaces() {
    while (/\s/.test(source[at] ?? '')) at += 1;
  }

  function argument(here: Mode): string {
    spaces();
    const sign = source[at];
    if (sign === undefined || sign === '}') return '';
    if (sign === '{') {
      at += 1;
      return read('}', here);
    }
    if (sign === '\\') {
      at += 1;
      return command('}', here).text;
    }
    const [character] = source.slice(at, at + 2);
    at += character!.length;
    return character!;
  }

  /** An argument that is an address, in which only the escapes of TeX are undone. */
  function raw(): string {
    spaces();
    if (source[at] !== '{') return '';
    const start = at + 1;
    for (let depth = 0; at < source.length; at += 1) {
      if (source[at] === '{') depth += 1;
      else if (source[at] === '}' && (depth -= 1) === 0) break;
    }
    return texAddress(source.slice(start, at++));
  }

  function accented(mark: string, here: Mode): string {
    const base = argument(here);
    // `\~{}` is a tilde of its own.
    if (!base) return {'\u0303': '~', '\u0302': '^', '\u0300': '`', '\u0301': '´', '\u0308': '¨'}[mark] ?? '';
    const [first] = base;
    const below = /[\u0323-\u0331]/.test(mark);
    const letter = below ? first! : ({ı: 'i', ȷ: 'j'}[first!] ?? first!);
    return letter + mark + base.slice(first!.length);
  }

  /** After a backslash. `rest` is true when the text holds all that was left of the group. */
  function command(end: string, here: Mode): {readonly text: string; readonly rest?: boolean} {
    const name = /^[a-zA-Z]+/.exec(source.slice(at, at + 40))?.[0];
    if (!name) {
      const sign = source[at] ?? '';
      at += 1;
      if (sign === '(' || sign === '[') {
        const close = source.indexOf(sign === '(' ? '\\)' : '\\]', at);
        if (close < 0) return {text: ''};
        const formula = source.slice(at, close);
        at = close + 2;
        return {text: texToText(formula, 'math')};
      }
      if (here === 'text' && Object.hasOwn(accents, sign)) return {text: accented(accents[sign]!, here)};
      if (sign === '\\') option();
      return {text: signs[sign] ?? (silent.test(sign) ? '' : sign)};
    }
    at += name.length;
    if (source[at] === '*') at += 1;

    if (Object.hasOwn(declarations, name)) {
      spaces();
      const [before, after] = declarations[name]!;
      const text = read(end, here);
      return {text: text ? before + text + after : '', rest: true};
    }
    if (Object.hasOwn(wrapped, name)) {
      if (name === 'sqrt') option();
      const [before, after] = wrapped[name]!;
      return {text: before + argument(here) + after};
    }
    if (Object.hasOwn(accents, name)) return {text: accented(accents[name]!, here)};
    if (name === 'url' || name === 'path' || name === 'nolinkurl') return {text: raw()};
    if (name === 'ensuremath') return {text: argument('math')};
    if (name === 'text' || name === 'mbox') return {text: argument('text')};
    if (name === 'frac' || name === 'tfrac' || name === 'dfrac')
      return {text: `${argument(here)}/${argument(here)}`};
    if (name === 'mathbb') {
      const letters = argument(here);
      return {text: doubleStruck[letters] ?? letters};
    }
    if (name === 'hskip') {
      // `\hskip 1em plus 0.5em minus 0.4em\relax`, as IEEE’s style writes it.
      at += /^[^{}]{0,60}?\\relax ?/.exec(source.slice(at))?.[0].length ?? 0;
      return {text: ' '};
    }
    if (dropped.test(name)) {
      option();
      argument(here);
      return {text: ''};
    }
    if (second.test(name)) {
      if (name === 'href') raw();
      else argument(here);
      return {text: argument(here)};
    }
    if (name === 'uppercase' || name === 'MakeUppercase') return {text: argument(here).toUpperCase()};
    if (name === 'lowercase' || name === 'MakeLowercase') return {text: argument(here).toLowerCase()};
    const symbol = symbolOf(name);
    if (
      /^(?:quad|qquad|space|newline|linebreak|par|item|enspace|thinspace|nobreakspace)$/.test(name) ||
      symbol
    ) {
      // TeX swallows the space after a command; `\o{}` keeps it.
      if (source.startsWith('{}', at)) at += 2;
      else spaces();
      if (here === 'math' && symbol) {
        const isWord = /^[a-z]{2,}$/i.test(symbol);
        return {text: isWord || relation.test(symbol) ? ` ${symbol} ` : symbol};
      }
      return {text: symbol ?? ' '};
    }
    // A command we do not know: its arguments, if it has any, are the words.
    spaces();
    option();
    return {text: source[at] === '{' ? argument(here) : ''};
  }

  /** A sign of a formula, where spaces mean nothing and relations make their own. */
  function formula(sign: string): string {
    if (sign === '^' || sign === '_') {
      const script = argument('math').replace(/ /g, '');
      if (sign === '^' && script === '∘') return '°';
      return sign === '^' ? `<sup>${script}</sup>` : `<sub>${script}</sub>`;
    }
    if (/\s/.test(sign)) return '';
    // Between two terms it stands as its author set it: `a + b`, `n+1`.
    if (/[+*/-]/.test(sign) && /\s/.test(source[at - 2] ?? '') && /\s/.test(source[at] ?? ''))
      return ` ${sign === '-' ? '−' : sign} `;
    if (relation.test(sign)) return ` ${sign} `;
    return {"'": '′', '-': '−'}[sign] ?? sign;
  }

  function read(end: string, here: Mode): string {
    let text = '';
    while (at < source.length) {
      const sign = source[at]!;
      at += 1;
      if (sign === end) return text;
      if (sign === '\\') {
        const {text: more, rest} = command(end, here);
        text += more;
        if (rest) return text;
      } else if (sign === '{') text += read('}', here);
      else if (sign === '}') continue;
      else if (sign === '$') {
        if (source[at] === '$') at += 1;
        else text += read('$', 'math').replace(/ +/g, ' ').trim();
      } else if (sign === '~') text += '\u00a0';
      else if (here === 'math') text += formula(sign);
      else if (sign === '-' && source[at] === '-') {
        at += source[at + 1] === '-' ? 2 : 1;
        text += source[at - 2] === '-' && source[at - 3] === '-' ? '—' : '–';
      } else if (sign === '`') {
        const double = source[at] === '`';
        if (double) at += 1;
        text += /[?!]$/.test(text) && !double ? '' : double ? '“' : '‘';
        if (!double) text = text.replace(/\?$/, '¿').replace(/!$/, '¡');
      } else if (sign === "'" && source[at] === "'") {
        at += 1;
        text += '”';
      } else text += sign;
    }
    return text;
  }

  return read('', mode)
    .replace(/[ \t\r\n]+/g, ' ')
    .normalize('NFC');
}
