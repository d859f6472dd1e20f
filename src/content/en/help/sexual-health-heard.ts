import type { HeardWords } from '../../../core/help/sexual-health/prefill.ts';
import { CLOCK_WORDS } from '../clocks.ts';

const SEX = /\b(?:sex|slept|together|came inside|finished)\b/u;
const PARTNER =
	'(?:partner|boyfriend|girlfriend|husband|wife|ex|he|she|they|guy|girl|man|woman|someone i (?:slept|was) with)';
const INFECTION =
	'(?:chlamydia|gonorrh?o?ea|syphilis|herpes|hiv|hiv positive|an? (?:sti|std|infection)|hepatitis|the clap)';

/** How a person tells what happened; of folded text. The first that fits is meant. */
export const HEARD: HeardWords = {
	cues: CLOCK_WORDS.cues,
	whats: [
		{
			what: 'assault',
			clock: 'assault',
			words: /\braped?\b|assault|forced|against my will|inside me|did not want|didn'?t want|asleep/u,
		},
		{ what: 'assault', clock: 'assault', words: /./u },
		{
			what: 'condom-removed',
			clock: 'unprotected-sex',
			words:
				/stealth|(?:took|takes|taken|pulled|slipped|ripped|whipped|removed).{0,20}condom|condom off without/u,
		},
		{
			what: 'pill-vomited',
			clock: null,
			words:
				/(?:threw up|thrown up|throwing up|vomit\w*|puked|was sick|been sick).{0,60}(?:morning[ -]after|plan b|emergency pill|the pill)|(?:morning[ -]after|plan b|emergency pill).{0,60}(?:threw up|thrown up|throwing up|vomit\w*|puked|was sick|been sick)/u,
			near: SEX,
		},
		{
			what: 'missed-pill',
			clock: 'unprotected-sex',
			words: /(?:missed|forgot|forgotten|hid).{0,30}pills?|missed \w+ of/u,
			near: SEX,
		},
		{
			what: 'condom-broke',
			clock: 'unprotected-sex',
			words:
				/(?:condom|johnny|rubber).{0,20}(?:broke|broken|split|burst|rip|tore|torn|slip|leak|fail|snap|came off|come off|fell off)/u,
		},
		{
			what: 'needle',
			clock: 'exposure',
			words: /needle|syringe|sharp|prick/u,
		},
		{
			what: 'partner-told',
			clock: null,
			words: new RegExp(
				`\\b${PARTNER}\\b.{0,40}(?:has|got|have|had|positive for|tested positive|diagnosed with|with|is|for|says|said).{0,20}\\b${INFECTION}\\b`,
				'u',
			),
			near: SEX,
		},
		{
			what: 'no-condom',
			clock: 'unprotected-sex',
			words: /condom|protect|bareback|unsafe|sex|slept|inside|finished|pulled out|pull out/u,
		},
	],
};
