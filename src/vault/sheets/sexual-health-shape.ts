import * as v from 'valibot';
import {
	FEARS,
	INFECTIONS,
	TONES,
	VISIT_QUESTIONS,
	WHATS,
	type SexualHealthSheet,
	type TimeTold,
} from '../../core/help/sexual-health/sheet.ts';
import { list, sameAs, text } from '../shapes.ts';

/** A year, in hours: no time that was told is wider. */
const WIDEST = 366 * 24;

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(WIDEST));

const timeTold = v.pipe(
	v.object({
		date: v.pipe(v.string(), v.isoDate(), v.check(isDay)),
		from: hour,
		upTo: hour,
		zone: v.pipe(v.string(), v.maxLength(64), v.check(isZone)),
	}),
	v.check(({ from, upTo }: TimeTold) => from < upTo),
);

export const sexualHealthShape = sameAs<SexualHealthSheet>()(
	v.object({
		what: v.nullable(v.picklist(WHATS)),
		fear: v.nullable(v.picklist(FEARS)),
		when: v.nullable(timeTold),
		partner: v.object({ name: text, infection: v.picklist(INFECTIONS), tone: v.picklist(TONES) }),
		visit: v.object({ questions: list(v.picklist(VISIT_QUESTIONS)), own: list(text) }),
	}),
);

/** *31 February* has the form of a date and is none. */
function isDay(date: string): boolean {
	const at = Date.parse(date);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** A zone that this browser does not know cannot be counted in. */
function isZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en-GB', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}
