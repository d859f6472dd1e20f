/** What may be happening to someone. `clock`: a legal or medical deadline runs. */
export const DANGER_KINDS = [
	'self-harm',
	'overdose',
	'medical',
	'child',
	'assault',
	'abuse',
	'violence',
	'psychosis',
	'worry-about-other',
	'clock',
] as const;

export type DangerKind = (typeof DANGER_KINDS)[number];

/**
 * Of self-harm: 2 hopelessness, passive wish or self-injury · 3 active thoughts · 4 plan, means, intent or now.
 * The other kinds have one level each, see `LEVEL_OF`.
 */
export type DangerLevel = 2 | 3 | 4;

export type Danger = { readonly kind: DangerKind; readonly level: DangerLevel };

/** How grave a danger without levels of its own is: 4 cannot wait an hour, 3 needs a human, 2 needs one soon. */
export const LEVEL_OF = {
	overdose: 4,
	medical: 4,
	child: 3,
	assault: 3,
	abuse: 3,
	violence: 3,
	psychosis: 3,
	'worry-about-other': 2,
	clock: 2,
} as const satisfies Record<Exclude<DangerKind, 'self-harm'>, DangerLevel>;

/** The gravest level of self-harm; 0 when there is none. */
export const selfHarmLevel = (dangers: readonly Danger[]): DangerLevel | 0 =>
	dangers.reduce<DangerLevel | 0>(
		(gravest, { kind, level }) => (kind === 'self-harm' && level > gravest ? level : gravest),
		0,
	);

/** Where a danger stands among those of one level: the first is spoken of first. */
export const orderOf = (kind: DangerKind): number => DANGER_KINDS.indexOf(kind);
