const TIME = String.raw`(?:(?:tomorrow|tonight|today|later|later today|next week|this week|this weekend|(?:on|next|this) \p{L}+day|first thing)(?: morning| afternoon| evening| night)?,? )?`;

const WHO = String.raw`(?:him|her|them|someone|somebody|(?:your|the|a|an|my) (?!(?:truth|difference|way|thing|world|time|word|point)\b)[\p{L}'’-]+(?: (?!(?:and|but|because|so|that|if|how|what|why)\b)[\p{L}\p{N}'’-]+){0,4}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|citizens advice|work|school|uni|college|housing|hr|HR|111|101|samaritans|shelter|stepchange)`;

const REST = String.raw`(?: (?!(?:and|but|because|so|which|while|since|though|if|unless|or|instead|never)\b)[\p{L}\p{N}£'’:-]+){0,8}`;

const PROFESSIONAL = String.raw`(?:my|your|the|a|an) (?:gp|GP|doctor|dr|nurse|practice nurse|midwife|dentist|therapist|counsellor|counselor|psychiatrist|psychologist|pharmacist|solicitor|lawyer|adviser|advisor|debt adviser|housing officer|tutor|teacher|head teacher|social worker|support worker|landlord|boss|manager|union rep|specialist|consultant|health visitor)\b`;

const DEED = String.raw`(?:(?:call|ring|phone|text|message|email|e-mail|contact|visit|ask|write to|talk to|talk with|speak to|speak with|have a (?:word|chat|talk) with|go and see|go see|meet|meet up with|tell) ${WHO}|see (?:${PROFESSIONAL}|your (?:mum|mom|mam|dad|sister|brother|nan|gran|grandma|kids|son|daughter|children|best friend|friend)\b)|go to (?:your|the|a|an) (?!(?:world|light|point|pub|toilet|loo|bathroom|bed|ground|floor|moon|end|grave|dogs|kitchen|window|door)\b)[\p{L}'’-]+|(?:call|ring|phone) (?=(?:on|at|in|tomorrow|today|tonight|next|first)\b)|(?:book|make|cancel|move|rearrange) (?:an?|the|your|that) (?:[\p{L}]+ )?(?:appointment|test|call|meeting|session|slot|assessment|scan|doctor's appointment)|(?:open|read|sort|sort out|answer|reply to|post|send|hand in|submit|file|fill in|fill out|sign|print|finish|write|start) (?:the|that|those|my|your|an?|all the) (?!(?:fire|fight|war|row|argument|family|new life|mess)\b)(?:[\p{L}'’-]+ )?(?:letters?|email|emails|form|forms|application|bill|bills|bank statements?|post|envelopes?|essay|assignment|report|message|text|list|budget|statement|complaint|appeal|cv|CV|paperwork|papers|notice|resignation|course|tablets|medication|homework|chapter|dissertation)|apply (?:for|to) ${WHO}|(?:register|sign up|sign on) (?:with|at|for|to) ${WHO}|join (?:a|an|the|your) (?:[\p{L}-]+ )?(?:group|class|gym|club|union|choir|course|team)|go (?:for|on) an? (?:[\p{L}]+ )?(?:walk|run|swim|ride)|(?:pay|return|cancel) (?:the|my|your|that) [\p{L}'’-]+|take (?:a|the|your) (?:test|pregnancy test|sti test|meds|medication|tablets|day off)|get (?:tested|checked|a test|help|advice|an appointment|legal advice)|hand in (?:your|my) notice|move out|pack (?:a|the|your) bag)`;

/** Steps that the person will take. */
export const AHEAD = [
	new RegExp(
		`^${TIME}you (?:will|are going to|plan to|are planning to|have decided to|decided to|promise to|promised to|promised yourself to|intend to|are about to) (?:just |now |definitely |probably |also |try to |try and |go and |then )*(?<step>${DEED}${REST})(?=$|,|;| (?:and|but|because|so|which|while|since|though|or|instead)\\b)`,
		'u',
	),
	new RegExp(
		`^${TIME}you are (?<step>seeing ${PROFESSIONAL}${REST})(?=$|,|;| (?:and|but|because|so)\\b)`,
		'u',
	),
] as const;

/** What has a time and is no deed of theirs. */
export const EVENTS = [
	new RegExp(
		`^${TIME}you have (?<event>(?:an?|another|the|your) (?:[\\p{L}'’-]+ ){0,2}(?:appointment|interview|job interview|exam|hearing|court date|court hearing|scan|blood test|assessment|operation|surgery|meeting|review|driving test|tribunal|viewing|presentation|smear test|biopsy)(?: (?:with|at|for) (?!(?:noon|midday|\\d))[\\p{L}'’-]+(?: (?!(?:and|but|because|so|on|at|tomorrow|next|this|today)\\b)[\\p{L}'’-]+){0,4})?)(?=$|,|;| )`,
		'u',
	),
] as const;
