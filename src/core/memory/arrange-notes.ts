import type { Topic } from '../reading/labels.ts';
import type { Note } from './note.ts';

/** What may stand over notes in a list that somebody else might see: no subject that people are shamed for. */
export const OPEN_TOPICS = [
	'family',
	'relationship',
	'work',
	'study',
	'housing',
	'grief',
	'other',
] as const satisfies readonly Topic[];

export type OpenTopic = (typeof OPEN_TOPICS)[number];

export type Heading =
	| { readonly kind: 'pinned' | 'step' | 'preference' | 'helped' }
	| { readonly kind: 'person'; readonly name: string }
	| { readonly kind: 'topic'; readonly topic: OpenTopic };

export type Group = { readonly heading: Heading; readonly notes: readonly Note[] };

/** Every note once, in the order of the Memory screen. Within a list they keep the order they came in. */
export type Arranged = {
	readonly groups: readonly Group[];
	/** Wait for a yes. */
	readonly proposed: readonly Note[];
	/** Sensitive and not proposed: a screen shows none of them until it is asked to. */
	readonly hidden: readonly Note[];
	/** Not sensitive, and a newer note says otherwise. */
	readonly superseded: readonly Note[];
};

/** By person and subject. A note about a person whom another note knows stands with that person, whatever its kind. */
export const arrangeNotes = (notes: readonly Note[]): Arranged => {
	const open = notes.filter(({ standing, isSensitive }) => standing !== 'proposed' && !isSensitive);
	const shown = open.filter(({ standing }) => standing === 'kept');
	const people = new Set(shown.flatMap((note) => (note.kind === 'person' ? note.subjects.slice(0, 1) : [])));
	const groups = new Map<string, { heading: Heading; notes: Note[] }>();
	for (const note of shown) {
		const heading = headingOf(note, people);
		const key = orderOf(heading);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { heading, notes: [note] });
		else group.notes.push(note);
	}
	return {
		groups: [...groups.entries()]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([, { heading, notes: some }]) => ({
				heading,
				notes: heading.kind === 'step' ? some.toSorted(byUrgency) : some,
			})),
		proposed: notes.filter(({ standing }) => standing === 'proposed'),
		hidden: notes.filter(({ standing, isSensitive }) => standing !== 'proposed' && isSensitive),
		superseded: open.filter(({ standing }) => standing === 'superseded'),
	};
};

const headingOf = (note: Note, people: ReadonlySet<string>): Heading => {
	if (note.isPinned) return { kind: 'pinned' };
	if (note.kind === 'step' || note.kind === 'preference' || note.kind === 'helped')
		return { kind: note.kind };
	const name = note.subjects.find((subject) => people.has(subject));
	return name === undefined
		? { kind: 'topic', topic: OPEN_TOPICS.find((topic) => topic === note.topic) ?? 'other' }
		: { kind: 'person', name };
};

const orderOf = (heading: Heading): string => {
	switch (heading.kind) {
		case 'pinned':
			return '0';
		case 'step':
			return '1';
		case 'person':
			return `2 ${heading.name}`;
		case 'topic':
			return `3 ${OPEN_TOPICS.indexOf(heading.topic)}`;
		case 'preference':
			return '4';
		case 'helped':
			return '5';
	}
};

/** What is still to be done first, the soonest on top; then what has no time; then what is over. */
const byUrgency = (a: Note, b: Note): number => rank(a) - rank(b) || (a.due ?? 0) - (b.due ?? 0);

const rank = ({ done, due }: Note): number =>
	done === null || done === 'stuck' ? (due === null ? 1 : 0) : 2;
