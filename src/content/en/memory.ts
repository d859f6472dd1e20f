import type { MemoryWords } from '../../core/memory/answer-from-notes.ts';
import type { MemoryCommandWords } from '../../core/memory/memory-command.ts';

const SAID = String.raw`(?:i(?:'ve| have)?|we(?:'ve)?) (?:just |ever |already )?(?:said|told you|tell you|say|wrote|written|write|mentioned|mention|shared|typed|talked|spoke)(?: to you| here)?`;

/** By which a person tells the app what to do with its memory. Each begins its sentence. */
export const MEMORY_COMMANDS = {
	openers:
		/^(?:(?:ok(?:ay)?|so|please|pls|hey|hi|hello|hiya|and|but|oh|actually|sorry|wait|also|just|no(?! notes?\b)|yes|yeah|right|well|um|now|by the way|btw|can you|can u|could you|would you|will you|i want you to|i'd like you to|i would like you to|i need you to|you can|you should|you must|i'd rather you|go ahead and|quick question|remind me|tell me|do me a favour and)(?:[,\s]+|\s*-\s*))+/iu,
	closers:
		/(?:[,\s]+(?:please|pls|plz|thanks|thank you|ok|okay|now|then|for me|from now on|again|entirely|completely|forever|right|yeah|would you|will you|if you can|if that's ok|at all|anymore|any more|ever))+$/iu,
	requests:
		/^(?:(?:ok(?:ay)?|so|please|hey|hi|and|but|oh|actually|sorry|also|just|well)[,\s]+)*(?:can|could|would|will) (?:you|u)\b/iu,
	doNotRemember: [
		/^(?:do not|don't|dont|not) (?:remember|save|keep|store|record|log|note|note down|write down|make (?:a )?notes? (?:of|about|on)) (?:this|that|it|any of (?:this|that|it)|what i (?:say|said|am saying|'m saying|just said|just told you|wrote|just wrote|am about to say)|anything i (?:say|said|write|tell you)|(?:this|that) (?:last )?(?:one|bit|part|message|conversation|chat))(?: down| in (?:your )?(?:memory|notes))?(?=$|,| - )/iu,
		/^(?:do not|don't|dont) (?:write|note|put) (?:this|that|it|any of (?:this|that)) (?:down|in your (?:memory|notes))(?=$|,| - )/iu,
		/^off the record\b/iu,
		/^(?:this (?:one |bit |part |message )?is |this is strictly |that's |that is |that was |that one's |all of this is |everything here is |keep (?:this|that|it) |let's keep (?:this|that|it) |strictly )?off the record(?=$|,| - )/iu,
		/^no notes?(?: (?:of|on|about|from|for) (?:this|that)(?: one| bit| message)?)?$/iu,
		/^(?:this|that)(?: one| bit| part)? is not for (?:your|the) (?:memory|notes)$/iu,
		/^leave (?:this|that)(?: one| bit| part)? out of (?:your|the) (?:memory|notes)$/iu,
	],
	forget: [
		new RegExp(
			String.raw`^(?:forget|delete|erase|remove|wipe|get rid of|clear|unsay) (?:(?:everything|anything|all|whatever|what|the (?:things|stuff|bits|messages|parts|bit|part|thing)) )?(?:that |of what )?(?:${SAID} )?(?:you (?:know|remember|have|saved|kept|noted) )?(?:about|regarding|to do with|with) (?<about>(?!(?:it|that|this|him|her|them|today|tonight|tomorrow|yesterday|the rest|the world)$)(?!.* for (?:a|one|this|now)\b)[^,]+)$`,
			'iu',
		),
		new RegExp(
			String.raw`^(?:forget|delete|erase|remove|wipe|get rid of) (?:everything|anything|all|whatever|what|the (?:things|stuff|bits|messages|parts|bit|part|thing)) (?:that )?${SAID} (?:about|on) (?<about>[^,]+)$`,
			'iu',
		),
		/^forget (?:that )?i (?:ever |even )?(?:mentioned|told you about|said (?:anything )?about|talked about) (?<about>(?!(?:it|that|this|anything)$)[^,]+)$/iu,
		/^(?:forget|delete|erase|remove|get rid of) (?:the|your|that|those|all) (?:notes?|messages?|bits?|things?|memor(?:y|ies)) (?:about|on|with) (?<about>[^,]+)$/iu,
	],
	forgetThat: [
		new RegExp(
			String.raw`^(?:forget|delete|erase|unsay|remove|wipe|take back|get rid of) (?:what ${SAID}|(?:the |that |my )?last (?:message|thing|one|bit|part)(?: i (?:said|wrote))?|that last (?:message|thing|one|bit|part)|i (?:ever )?said (?:that|this|anything|it)|that message|this message|that one|that bit)$`,
			'iu',
		),
		/^(?:forget that|forget this|delete that|delete this|erase that|erase this|unsay that|strike that)$/iu,
	],
	forgetEverything: [
		/^(?:forget|delete|erase|wipe|clear|remove) (?:everything|all of (?:it|this|that)|it all|the lot|all|my whole history|all my (?:messages|notes)|your (?:whole )?memory(?: of me)?)(?: (?:that )?(?:you (?:know|remember|have|saved|kept)(?: about me| of me| on me)?|about me|i(?:'ve)? (?:said|told you|wrote|written)(?: here| to you)?))?$/iu,
		/^(?:forget|delete|erase) (?:all|everything) you (?:know|remember)(?: about me)?$/iu,
	],
	whatRemembered: [
		/^(?:what|which things|how much|what all) (?:do|did|can|could) (?:you|u) (?:still |actually |even )?(?:remember|recall)(?: (?:about|of|from) (?<about>.+))?$/iu,
		/^(?:what|how much) (?:do|did) (?:you|u) (?:still |actually |even |already )?(?:know|have)(?: (?:saved|stored|noted|kept|written down))? (?:about|on) (?<about>me|us|myself|(?:my|our) .+)$/iu,
		/^what (?:have|had) (?:i|we) (?:told you|said|shared|mentioned)(?: (?:about|so far about) (?<about>.+))?(?: so far)?$/iu,
		/^what (?:have|did) you (?:remembered|noted|kept|saved|written down|learnt|learned|note|keep|save|remember)(?: (?:about|on|of) (?<about>.+))?$/iu,
		/^what did i (?:tell you|say)(?: (?:about|regarding) (?<about>.+))?$/iu,
		/^what (?:you|u) (?:remember|know|have noted|have kept)(?: about (?<about>me|us|my .+|our .+|\p{L}+))?$/iu,
		/^do (?:you|u) (?:still |even )?(?:remember|recall) (?:anything|much|something|things) (?:about|of) (?<about>me|us|my .+|our .+|\p{L}+)$/iu,
		/^do (?:you|u) (?:still |even )?know (?:anything|much|something|things) (?:about|of) (?<about>me|us|my .+|our .+)$/iu,
		/^do (?:you|u) (?:still |even )?remember (?<about>me|my (?!(?:god|question)\b)[\p{L}'’-]+(?: [\p{L}'’-]+){0,2})$/iu,
		/^do (?:you|u) (?:still )?(?:remember|know) who (?<about>(?!(?:i am|you are|said|told|we are|this is|that is|it is|he is|she is)\b)(?:my )?[\p{L}'’-]+(?: [\p{L}'’-]+)?) (?:is|was|are)$/iu,
		/^what(?:'s|s| is| was) (?<about>my [\p{L}-]+(?: [\p{L}-]+)?)(?:'s name| called)$/iu,
		/^(?:what(?:'s|s| is)|do (?:you|u) remember) (?<about>my name)$/iu,
		/^what(?:'s| is| are)? (?:in|on) your (?:memory|notes)(?: (?:about|of|on) (?<about>.+))?$/iu,
	],
	toldBefore: [
		new RegExp(
			String.raw`^(?:do|did|can|don't) (?:you|u) (?:not )?(?:still |even )?(?:remember|recall|know) (?:when|what|that|how|the time|the day|the bit|the thing|if|whether)? ?${SAID}(?: you)? (?:about |that |of )(?<about>.+)$`,
			'iu',
		),
		new RegExp(
			String.raw`^(?:you )?remember (?:when|what|how|the time) ${SAID}(?: you)? (?:about |that )(?<about>.+)$`,
			'iu',
		),
		/^(?:do|did) (?:you|u) (?:still |even )?(?:remember|recall) (?:what happened (?:with|to)|what (?:my|our|the)|that (?=(?:my|our|i|we)\b)|when (?=(?:my|our|i|we)\b)|how (?=(?:my|our|i|we)\b)|about) ?(?<about>.+)$/iu,
		/^(?:have|did|had) i (?:not )?(?:ever |already |even )?(?:told|tell|mention|mentioned|said|say)(?: to)?(?: you)?(?: anything)? (?:about|that) (?<about>.+)$/iu,
		/^i(?:'ve| have)? (?:already )?(?:told|mentioned to) you about (?<about>.+) (?:before|already|last time|didn't i|right|remember)$/iu,
	],
	remember: [
		/^(?:remember|note down|note|make a note|keep in mind|bear in mind|don't forget|do not forget|dont forget|memorise|memorize) that (?=.*\b(?:my|our|i|i'm|im|i've|me|we)\b|\p{L}+ (?:is|has|works|lives|was|died)\b)(?!(?:you|u|your|staying|sometimes|nothing|everything|nobody|everyone|life|time|day|night|one|guy|girl|man|woman|thing|feeling|song|film|was|is|it|moment|summer|year|when)\b)(?<words>.+)$/iu,
		/^(?:remember|note|keep in mind|bear in mind|don't forget|do not forget|dont forget)(?:,| -)? (?=(?:my|i|i'm|im|i've|our|we|we're)\b)(?!(?:i'm|i am|i'll be|we're|i|we) (?:always |still )?(?:here|there|love|with|got you|care|believe)\b)(?<words>.+)$/iu,
		/^(?:remember|note|make a note of|write down|save|keep) this(?: for (?:me|later|next time))?(?<words>)$/iu,
		/^for (?:next time|the future|your memory|your notes|the record),? (?<words>(?:my|i|i'm|i've|our|we)\b.+)$/iu,
	],
	self: /^(?:me|myself|us|me so far|me then|me already|our chats|our conversations|our talks|me from before|before|(?:from )?one day to the next|(?:from )?day to day|yesterday|last time|last week)$/iu,
	nobody:
		/^(?:it|that|this|him|her|them|they|he|she|what|everything|anything|something|things|stuff|all)(?: later(?: on)?| tomorrow| next time| afterwards)?$/iu,
} as const satisfies MemoryCommandWords;

/** What the app says of its notes. Each is literally true of what it does. */
export const MEMORY = {
	known: 'These are the notes from what you told me.',
	nothing: 'There are no notes about you yet.',
	nothingAbout: 'There is no note of that. What you wrote in this conversation still stands above.',
	private: {
		one: 'There is also one thing you asked me to keep private, on the Memory screen.',
		many: 'There are also {count} things you asked me to keep private, on the Memory screen.',
	},
	more: 'There is more on the Memory screen.',
	forget: {
		found: 'About {about}: {what}. Nothing goes until you tap below.',
		last: 'The last you wrote: {what}. Nothing goes until you tap below.',
		none: 'There is nothing here about that, so there is nothing to forget. The Memory screen shows all of it.',
	},
	counts: {
		notes: { one: 'one note', many: '{count} notes' },
		turns: { one: 'one message', many: '{count} messages' },
	},
	and: ' and ',
} as const satisfies MemoryWords;
