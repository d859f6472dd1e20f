import * as v from 'valibot';
import { AUDIT_FORMAT, CHANNELS, SECTIONS } from '../../src/core/privacy/audit.ts';
import { LAYERS } from '../../src/core/privacy/self-check.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.minValue(0));
const of = <Value extends v.GenericSchema>(keys: readonly string[], value: Value) =>
	v.strictObject(Object.fromEntries(keys.map((key) => [key, value])));

const standing = v.picklist(['held', 'broken', 'unsure']);

/** Every field of a report as it is downloaded, and no other. */
export const auditReportShape = v.strictObject({
	format: v.literal(AUDIT_FORMAT),
	version: v.literal(1),
	at: v.pipe(v.string(), v.isoTimestamp()),
	address: v.pipe(v.string(), v.url()),
	browser: v.pipe(v.string(), v.nonEmpty()),
	standings: of(SECTIONS, standing),
	ledgerHeading: v.pipe(v.string(), v.includes('not proof')),
	found: v.strictObject({
		policy: v.strictObject({
			layers: v.array(
				v.strictObject({
					layer: v.picklist(LAYERS),
					is: v.picklist(['in-force', 'by-host', 'by-service-worker', 'not', 'unknown-here']),
				}),
			),
			isAsWritten: v.nullable(v.boolean()),
			areFeaturesOff: v.nullable(v.boolean()),
			policies: v.array(v.pipe(v.string(), v.startsWith('default-src'))),
		}),
		leaks: v.pipe(
			v.array(
				v.strictObject({
					channel: v.picklist(CHANNELS),
					is: v.picklist(['refused', 'let-through', 'unseen', 'not-there']),
					by: v.string(),
				}),
			),
			v.length(CHANNELS.length),
		),
		headers: v.union([
			v.literal('unreached'),
			v.array(
				v.strictObject({
					path: v.string(),
					status: count,
					wrong: v.array(
						v.strictObject({ name: v.string(), wanted: v.string(), found: v.nullable(v.string()) }),
					),
				}),
			),
		]),
		files: v.union([
			v.literal('unreached'),
			v.strictObject({
				build: hash,
				files: v.array(
					v.strictObject({
						path: v.string(),
						kept: v.picklist(['same', 'changed', 'absent']),
						served: v.picklist(['same', 'changed', 'absent']),
					}),
				),
				added: v.array(v.string()),
			}),
		]),
		models: v.array(
			v.strictObject({
				cache: v.string(),
				url: v.pipe(v.string(), v.url()),
				bytes: count,
				sha256: hash,
				is: v.picklist(['same', 'as-first', 'changed', 'unknown']),
			}),
		),
		storage: v.array(
			v.strictObject({
				kind: v.picklist(['database', 'file', 'cache', 'choice', 'cookie', 'service-worker']),
				name: v.string(),
				bytes: v.nullable(count),
				items: v.nullable(count),
			}),
		),
		ledger: v.array(
			v.strictObject({
				first: count,
				last: count,
				times: v.pipe(v.number(), v.minValue(1)),
				seenBy: v.string(),
				address: v.pipe(
					v.string(),
					v.check((address) => !/[?#]/.test(address)),
				),
				how: v.string(),
				bytes: count,
				outcome: v.picklist(['answered', 'unanswered', 'refused', 'navigated']),
				by: v.string(),
			}),
		),
	}),
});
