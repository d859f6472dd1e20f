/**
 * What a sentence of ours takes for granted, and words by which a person tells that it is not so: `says` is left out where `told`
 * stands in what was said in the conversation.
 */
export const PRESUMED = [
	{
		// A child that was not born has had no ordinary day.
		told: /\b(?:miscarr\w*|no heartbeat|ectopic|stillb\w*|termination|abortion)\b/iu,
		says: /\b(?:ordinary day|last days|knew them|things do you keep|have said about)\b/iu,
	},
	{
		// Whoever lost the job has no shift, no boss and no working day.
		told: /\b(?:(?:since|when) i lost (?:my|the) job|i(?:['’]ve| have)? (?:just )?lost my job|(?:i (?:was|got|am|have been)|i['’]m|im|been|just|sorry|got) (?:laid off|made redundant|fired|sacked|let go|unemployed)|(?<!(?:n['’]?t|not|never|to|will|would) )let (?:me|us|\w+ of us) go\b(?! (?:out|home|to|back|and|there|in|for|with|through|anywhere))|(?:out of|without a|no) (?:work|job)\b|i(?:['’]ve| have)? retired)/iu,
		says: /\b(?:at work|of your day work|working day|next shift|shifts|your desk|your spot|rota|in charge|raised it|your pay|pay hangs|boss|manager|work bearable|reaches into|behind at work|people often have at work|more than pay|of the day goes into|same people every day|going in\b|that place|work follows|spoke up|back you up|your day\?|would say yes|want to stay|last shift|work been like)/iu,
	},
	{
		// Whoever is blackmailed has no bill to sort.
		told: /\b(?:gift ?cards?|apple cards?|steam cards?|blackmail\w*|sextort\w*|(?:send|post|leak|goes|share)\w* (?:it|them|my (?:pics?|photos?|nudes?|video)) to (?:everyone|my|all)|goes to everyone)\b/iu,
		says: /\b(?:bills?|letters?|debt adviser|papers|the post|owe|pay or put off|of these sorted|off your back|under control|sums)\b/iu,
	},
] as const;

/** Of whoever has no job any more, in lower case. */
export const JOB_LOST = [
	...[
		'lost my job',
		'lost the job',
		'they let me go',
		'company let me go',
		'let us go',
		'unemployed',
		'out of work',
	],
	...['was', 'been', 'got', "i'm", 'im', 'am'].flatMap((was) =>
		['laid off', 'made redundant', 'redundant', 'fired', 'sacked'].map((lost) => `${was} ${lost}`),
	),
];
