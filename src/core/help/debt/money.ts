import type { Country } from '../../people/helpline.ts';
import { localeOf } from '../../people/locale.ts';
import type { Pence } from './sheet.ts';

/** More than anybody owes here; what is larger was not read right. */
export const MOST_PENCE: Pence = 100_000_000_00;

/** `£1,200`, `1200.50`, `1.2k` as pence; null for what is no amount of money, is negative or out of reach. */
export const readMoney = (text: string): Pence | null => {
	const found = /^[£$€]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?(k)?[£$€]?$/iu.exec(
		text.replaceAll(/\s/gu, ''),
	);
	if (found === null) return null;
	const [, whole = '', part = '', thousands] = found;
	const pence = Number(whole.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
	const all = thousands === undefined ? pence : pence * 1000;
	return all <= MOST_PENCE ? all : null;
};

/** `£1,200` or `£1,200.50`: pence only where there are some. Elsewhere a plain number, for the currency is not known. */
export const writeMoney = (pence: Pence, country: Country): string => {
	const isWhole = pence % 100 === 0;
	const currency = CURRENCIES[country];
	return new Intl.NumberFormat(localeOf(country), {
		...(currency === null ? {} : { style: 'currency', currency }),
		minimumFractionDigits: isWhole ? 0 : 2,
		maximumFractionDigits: isWhole ? 0 : 2,
	}).format(pence / 100);
};

/** As a person would type it: `1200`, `1200.50`. */
export const typedMoney = (pence: Pence): string =>
	pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);

const CURRENCIES: Readonly<Record<Country, string | null>> = { UK: 'GBP', US: 'USD', elsewhere: null };
