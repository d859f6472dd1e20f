import * as v from 'valibot';
import type { Instant } from '../core/brand.ts';
import { fromBase64 } from './base64.ts';

/** Any text a person or a reply can have written, in UTF-16 units; far more than fits in a message. */
const LONGEST_TEXT = 200_000;

/** Ids are random and short, but for those of tests. */
const LONGEST_ID = 100;

/** Entries of any one list in a turn or a note. */
const LONGEST_LIST = 1000;

const EMBEDDING_LENGTH = 384;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

export const id = <Id extends string>() =>
	v.custom<Id>((value) => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID);

/** A moment between 1970 and 2200. */
export const instant = v.custom<Instant>(
	(value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 7_258_118_400_000,
);

export const number = v.pipe(v.number(), v.finite());

export const probability = v.pipe(number, v.minValue(0), v.maxValue(1));

export const list = <Shape extends v.GenericSchema>(shape: Shape) =>
	v.pipe(v.array(shape), v.maxLength(LONGEST_LIST), v.readonly());

/** Float32 in little-endian bytes, base64. */
export const floatEmbedding = v.pipe(
	v.string(),
	v.maxLength(EMBEDDING_LENGTH * 6),
	v.transform((value): Float32Array | null => {
		const bytes = fromBase64(value);
		return bytes?.length === EMBEDDING_LENGTH * Float32Array.BYTES_PER_ELEMENT
			? new Float32Array(bytes.buffer)
			: null;
	}),
	v.custom<Float32Array>((value) => value instanceof Float32Array && value.every(Number.isFinite)),
);

/** Int8 as bytes, base64. */
export const byteEmbedding = v.pipe(
	v.string(),
	v.maxLength(EMBEDDING_LENGTH * 2),
	v.transform((value): Int8Array | null => {
		const bytes = fromBase64(value);
		return bytes?.length === EMBEDDING_LENGTH ? new Int8Array(bytes.buffer) : null;
	}),
	v.custom<Int8Array>((value) => value instanceof Int8Array),
);

/**
 * Compiles only while what a shape gives and the type of the core are the same: a shape that the core has outgrown, or
 * that lacks a new name, is an error here and not a backup that cannot be restored.
 */
export const sameAs =
	<Type>() =>
	<Shape extends v.GenericSchema<unknown, Type>>(
		shape: Shape & ([Type] extends [v.InferOutput<Shape>] ? unknown : never),
	): v.GenericSchema<unknown, Type> =>
		shape;
