/** Sums of money and short numbers by `Intl`: only licences speak of them. */
import {cached, dateLanguage} from './format.js';

/** A sum of money without cents, in the currency’s own sign or code. */
export function formatMoney(value: number, currency: string, language: string): string {
  return cached(`money ${currency}`, dateLanguage(language), (tag) => {
    const options = {style: 'currency', currency, maximumFractionDigits: 0} as const;
    try {
      return new Intl.NumberFormat(tag, options);
    } catch {
      // A record may name a currency that is none.
      return {format: (amount: number) => `${new Intl.NumberFormat(tag).format(amount)} ${currency}`};
    }
  }).format(value);
}

/** `700M`, for a line of text that has no room for the number in full. */
export function formatCompact(value: number, language: string): string {
  return cached('compact', language, (tag) => new Intl.NumberFormat(tag, {notation: 'compact'})).format(
    value,
  );
}
