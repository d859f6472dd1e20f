import type { Helpline } from '../people/helpline.ts';
import type { Fact, FactCountry } from './fact.ts';
import type { ToolId } from './tools.ts';

export const PACK_SUBJECTS = ['crisis', 'debt', 'sexual-health', 'everyone'] as const;

export type PackSubject = (typeof PACK_SUBJECTS)[number];

/** All that the page knows, by itself and not from the person, for one subject in one country. */
export type Pack = {
	/** Country and subject: `uk-debt`. */
	readonly id: string;
	readonly country: FactCountry;
	readonly subject: PackSubject;
	readonly facts: readonly Fact[];
	readonly contacts: readonly Helpline[];
	/** Those that rest on its facts. */
	readonly tools: readonly ToolId[];
};

/** Facts wherever they stand in what a file exports, each once, in its order. */
export const factsIn = (value: unknown): readonly Fact[] => [
	...new Map(walk(value).map((fact) => [fact.id, fact])).values(),
];

/** From this day on what the fact says must be read again in its source. */
export const isPastReview = ({ review }: Pick<Fact, 'review'>, now: number): boolean =>
	now > Date.parse(review);

const walk = (value: unknown): readonly Fact[] => {
	if (typeof value !== 'object' || value === null) return [];
	return isFact(value) ? [value] : Object.values(value).flatMap(walk);
};

/** Whatever says something from a source; whether it is a whole fact is asked when it is built. */
const isFact = (value: object): value is Fact => 'says' in value && 'source' in value;
