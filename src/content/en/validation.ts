import { JOB_LOST } from './presumed.ts';
import type { Phrases } from '../../core/reply/phrases.ts';

/**
 * That a feeling makes sense, and what makes it so. Nothing here is true of every trouble: a cause that would fit
 * anything says nothing.
 */
export const VALIDATION = {
	heavy: [
		'It makes sense that this weighs on you, {cause}.',
		'No wonder this is hard, {cause}.',
		'Of course this is on your mind, {cause}.',
		'There is good reason for this to feel heavy, {cause}.',
		'This would be hard for most people, {cause}.',
		'Many people would find this hard, {cause}.',
		'That this takes so much out of you makes sense, {cause}.',
		'Anyone could struggle with this, {cause}.',
		'What you feel makes sense, {cause}.',
	],
	heavyFeeling: [
		'It would make sense to feel {state}, {cause}.',
		'No wonder if you feel {state}, {cause}.',
		'Feeling {state} would make sense, {cause}.',
		'Many people would feel {state} here, {cause}.',
		'Anyone might feel {state}, {cause}.',
		'There may be good reason to feel {state}, {cause}.',
	],
	causesBySubject: [
		'given what is happening with {subject}',
		'given how things are with {subject}',
		'given what is going on with {subject}',
		'with {subject} in the middle of it',
	],
	/** Somebody may be hurt there, and who hurts them may read along: nothing that says so, nothing that explains the two. */
	causesAtHome: [
		'when so much has to be thought of at once',
		'because nobody knows your days as you do',
		'when every choice has to be weighed',
		'because it takes strength to keep going',
		'when a quiet hour is hard to find',
	],
	causesTold: {
		'new-ground': [
			'when nobody has shown you how',
			'because a first time has no map',
			'given how new all of this is to you',
		],
		'used-to-be': [
			'when you remember how it used to be',
			'because something you could count on has changed',
			'given what has been lost along the way',
		],
		death: [
			'when someone is gone who was part of your days',
			'because love does not end with a funeral',
			'given how much of life was shared',
		],
		left: [
			'when someone goes and you are left with the questions',
			'because you had counted on them',
			'given that you had no say in the ending',
		],
		betrayed: [
			'when the truth came from somewhere else',
			'because you had built on that trust',
			'given how long you did not know',
		],
		secret: [
			'because a secret takes guarding day and night',
			'when one slip could give it away',
			'given how long you have held it in',
		],
		ordered: [
			'when others decide about your life',
			'because it is your life they speak about',
			'given that nobody asked you',
		],
		'home-lost': [
			'when there is no door to close behind you',
			'because sleep needs a safe place',
			'given how much of life is packed up with a home',
		],
		'job-lost': [
			'when a whole daily rhythm went with it',
			'because a job is people and a place too',
			'given how fast it was over',
		],
		'no-money': [
			'when each choice costs something else you need',
			'because there is no cushion under you',
			'given how much working out a week takes',
		],
		debt: [
			'because it stays there while you do other things',
			'when what you owe is always in the room',
			'given how hard it is to see an end to it',
		],
		avoided: [
			'because looking away gives a little rest',
			'when opening it could make it real',
			'given how loud it has grown by being left',
		],
		waiting: [
			'when the answer is in other hands',
			'because the mind fills the gap',
			'given how slow the hours go',
		],
		'alone-with-all': [
			'when all of it comes down to one person',
			'because even strong people get tired alone',
			'given that nobody takes a turn',
		],
		unseen: [
			'when nobody asks how it is for you',
			'because being passed over hurts',
			'given how much you do that goes unmarked',
		],
		shamed: [
			'when it was done in front of others',
			'because words like that stay',
			'given that there was no way to answer',
		],
		'afraid-of-them': [
			'when so much hangs on how they take it',
			'because you know how it can go with them',
			'given that you would be there for the answer',
		],
		body: [
			'when your own body is the trouble',
			'because there is no walking away from it',
			'given how little of it shows',
		],
		regret: [
			'because you would do it another way now',
			'when you know today what you did not know then',
			'given that the moment cannot be had again',
		],
		pull: [
			'when one part of you wants it and one does not',
			'because wanting is not the same as choosing',
			'given how it comes back at the same hour',
		],
		failed: [
			'when you had put so much into it',
			'because other people saw you try',
			'given what you had hoped for',
		],
		'no-rest': [
			'when sleep does not come',
			'because a tired mind makes all things bigger',
			'given how long you have been running on so little',
		],
		lonely: [
			'when there is nobody to turn to and say it',
			'because people are made for company',
			'given how long an evening can be',
		],
		'no-way-out': [
			'when every way out looks shut',
			'because both choices cost you something',
			'given how long you have looked for a way',
		],
		ill: [
			'when illness sits at the table too',
			'because nobody can promise how it goes',
			'given how it changes what a day can hold',
		],
		unsaid: [
			'because words that stay in get heavier',
			'when there was never a good moment',
			'given how much hangs on saying it well',
		],
		tears: [
			'because tears find their way out',
			'when it has been held back for so long',
			'given how much came together in that moment',
		],
		numb: [
			'because feeling nothing can be what is left after too much',
			'when everything has gone flat',
			'given how long it has been too much',
		],
		'had-enough': [
			'when it has gone on for so long',
			'because anyone runs out at some point',
			'given how often you have tried again',
		],
		circling: [
			'because a mind goes back to what has no answer',
			'when the same thought comes round again',
			'given how little rest that gives',
		],
		fights: [
			'when every talk turns into a fight',
			'because shouting wears down everyone in a house',
			'given how often it starts over the same thing',
		],
		tried: [
			'when you have tried and it did not hold',
			'because each try took strength',
			'given how many ways you have been at it already',
		],
	},
	causes: {
		debt: [
			'given how much in life hangs on money',
			'because money worries follow a person around',
			'when there is only so much money to go round',
			'given how little peace it leaves',
			'because being short of money is tiring',
			'given that bills do not wait',
			'because it is there again every morning',
			'given how few people talk about money out loud',
		],
		'sexual-health': [
			'given how private this is',
			'when it is about your own body',
			'because it touches how you see yourself',
			'given how few people talk about it openly',
			'because it is hard to find someone to ask',
			'when a small sign can set off every thought',
			'given that it can touch someone else as well',
			'because it is so hard to find plain words for it',
		],
		relationship: [
			'given how close this person is to you',
			'when it is about someone who is such a part of your life',
			'because love makes people easy to hurt',
			'given how much two people share',
			'because it touches the life you share',
			'given how much trust it takes to be close',
			'when home is part of it too',
			'because few things matter as much as who is close',
			'when so much hangs on two people',
		],
		family: [
			'given that this is your family',
			'when it is about the people closest to you',
			'because family goes deep',
			'given that family is hard to walk away from',
			'because these ties are so old',
			'when you are in the middle of it',
			'given how long the same thing can go on in a family',
			'with everyone looking to you',
		],
		work: [
			'given how much of your day work takes up',
			'when your pay hangs on it',
			'because work reaches into the rest of the week',
			'given how little say people often have at work',
			'because work is about more than pay',
			'when so much of the day goes into it',
			'given that you see the same people every day',
			'because it does not stay behind at work',
		],
		study: [
			'given how much seems to hang on it',
			'when it can feel like marks decide everything',
			'because that kind of pressure builds up',
			'given how much of your time it takes',
			'because a lot of people expect a lot',
			'when it never seems to be enough',
			'given how easy it is to fall behind and how hard to say so',
			'with everyone around you seeming to cope',
		],
		grief: [
			'given what you have lost',
			'because the love is still there',
			'when someone who mattered is gone',
			'given how much is missing now',
			'because every day has a gap in it',
			'when so much reminds you',
			'given that the small things bring it back',
			'with the rest of the world just going on',
			'because it comes in waves and asks nobody first',
		],
		loneliness: [
			'given how much people need other people',
			'when there is nobody to share it with',
			'because being alone with things makes them heavier',
			'given how quiet it can get',
			'because everyone wants to be seen',
			'because being left out of things hurts',
			'given how hard the first word can be',
			'with other people seeming so busy with each other',
		],
		health: [
			'given that this is about your health',
			'when it touches every part of the day',
			'because not knowing what comes next wears people down',
			'given how much hangs on feeling well',
			'because a body is hard to argue with',
			'when there are more questions than answers',
			'because it takes up more of a day than others think',
			'with so much that other people cannot see',
		],
		identity: [
			'given that this is about who you are',
			'when it is about being seen as yourself',
			'because everyone wants to be known as they are',
			'given how ready others are to say who people are',
			'because finding the words for it can take so long',
			'when others think they know better',
			'given how much it can take to be open',
			'with people watching how you take it',
		],
		substance: [
			'given how strong the pull of it can be',
			'when something that eased things begins to take so much',
			'because there is often pain behind it',
			'given that it takes more than wanting to change this',
			'because it can reach into every part of life',
			'when people are so quick to judge',
			'given how much strength each day of it takes',
			'because habits run deep',
		],
		eating: [
			'given that food is about more than being hungry',
			'when every day brings it up again',
			'because nobody can just walk away from food',
			'given how much gets said about food and bodies',
			'because it touches how people see themselves',
			'when it takes up so much room',
			'because eating is never only about eating',
			'with other people looking on at the table',
		],
		housing: [
			'given how much a home means',
			'when it is about the roof over your head',
			'because without a safe home the rest gets harder',
			'given that everyone needs a place to be',
			'because home is where you rest',
			'when so much of a day hangs on it',
			'with everything you own in one place',
			'because a door of your own matters',
		],
		other: [],
	},
	causesByCue: {
		debt: [
			{
				when: ['letter', 'letters', 'post', 'envelope', 'envelopes', 'brown'],
				says: 'when every letter through the door could be another one',
			},
			{
				when: ['shop', 'shopping', 'food', 'tesco', 'aldi', 'lidl', 'walmart', 'groceries'],
				says: 'when every small thing in a shop turns into a sum',
			},
			{
				when: ['bailiff', 'bailiffs', 'knock', 'enforcement'],
				says: 'when someone may come to your own door over it',
			},
			{
				when: ['call', 'calls', 'calling', 'phone', 'rang', 'ringing', 'telephoned', 'messages'],
				says: 'when they can reach you at any hour',
			},
			{
				when: [
					'kids',
					'my son',
					'my daughter',
					'our son',
					'our daughter',
					'children',
					'my boy',
					'my girl',
					'baby',
				],
				says: 'when there are children in the house',
			},
			{
				when: ['husband', 'wife', 'partner', 'name', 'signed', 'hid', 'hidden'],
				says: 'because money and trust hang together',
			},
			{
				when: ['bet', 'betting', 'gamble', 'gambling', 'parlay'],
				says: 'because the next bet always looks like the way out',
			},
			{ when: ['collections', 'insurance'], says: 'when one office sends you on to the next' },
			{
				when: ['court', 'claim', 'form', 'portal'],
				says: 'because official papers can make anyone freeze',
			},
		],
		'sexual-health': [
			{ when: ['tested positive', 'came back positive'], says: 'because news like that takes time to land' },
			{ when: ['test', 'tested', 'results'], says: 'when so much seems to hang on one test' },
			{
				when: ['condom', 'broke', 'unprotected', 'pregnant', 'period', 'late'],
				says: 'because waiting to know can fill every hour',
			},
			{
				when: ['tell', 'telling', 'told', 'say', 'herpes'],
				says: 'because telling someone means handing them a choice',
			},
			{
				when: ['desk', 'reception', 'receptionist', 'waiting room'],
				says: 'when saying it to a stranger is the first thing asked of you',
			},
			{
				when: ['erection', 'pain', 'painful', 'tight', 'soft'],
				says: 'when a body does not do what you ask of it',
			},
			{
				when: ['gave', 'boyfriend', 'girlfriend', 'ex', 'exclusive'],
				says: 'because trust is in question along with it',
			},
		],
		relationship: [
			{
				when: ['cheated', 'cheat', 'cheating', 'affair'],
				says: 'because trust mends slowly',
			},
			{
				when: ['ghosted', 'blocked me', 'profile gone'],
				says: 'because an ending without a word leaves you to write it',
			},
			{
				when: ['years', 'married', 'marriage'],
				says: 'given how many years are in it',
			},
			{
				when: ['talk', 'talking', 'silence', 'conversation', 'call'],
				says: 'because two people can be alone in one room',
			},
			{
				when: ['alzheimer', "alzheimer's", 'alzheimers', 'dementia', 'caring'],
				says: 'when the one you miss is still in the house',
			},
			{
				when: ['broke up', 'broken up', 'dumped', 'breakup', 'split'],
				says: 'when a habit of two turns into one',
			},
		],
		family: [
			{
				when: ['no contact', 'cut off', 'cut me off', 'estranged', 'stopped speaking', 'stopped talking'],
				says: 'when people who share a name do not speak',
			},
			{
				when: ['christmas', 'wedding', 'birthday', 'eid', 'diwali', 'easter', 'thanksgiving'],
				says: 'because days like that bring everyone to mind',
			},
			{
				when: [
					'caring',
					'carer',
					'carers',
					'respite',
					'night off',
					'a day off',
					'look after',
					'hoist',
					'nonverbal',
					'hospice',
				],
				says: 'when caring leaves no day that is only yours',
			},
			{ when: ['guilt', 'guilty', 'bad', 'sorry'], says: 'when every answer seems to be the wrong one' },
		],
		work: [
			{ when: ['boss', 'supervisor'], says: 'when the one who wears you down also decides your hours' },
			{
				when: ['shift', 'shifts', 'rota', 'hours', 'night', 'nights'],
				says: 'because a rota can eat the rest of a life',
			},
			{
				when: ['fired', 'sacked', 'redundant', 'laid', 'redundancy'],
				says: 'when years of work end in one talk',
			},
			...[
				'because a week without it has no shape of its own',
				'when a job was also a place to belong',
				'given how much of a name comes with a job',
			].map((says) => ({ when: JOB_LOST, says })),
			{
				when: ['patients', 'ward', 'nurse', 'icu', 'class', 'students'],
				says: 'when people lean on you all day long',
			},
			{
				when: ['bully', 'bullying', 'laughed at', 'laugh', 'jokes'],
				says: 'because being made small in front of others sticks',
			},
			{
				when: ['mistake', 'wrong', 'button', 'complaint'],
				says: 'because one mistake can play back all night',
			},
		],
		study: [
			{ when: ['exam', 'exams', 'test'], says: 'when one morning seems to decide so much' },
			{
				when: ['thesis', 'phd', 'dissertation', 'supervisor'],
				says: 'because that kind of work is done so much alone',
			},
			{
				when: ['bullied', 'lunch', 'friends', 'laughed'],
				says: 'when the same faces are there every day',
			},
			{
				when: ['parents', 'mum', 'mom', 'dad', 'family'],
				says: 'when people at home have put their hopes in it',
			},
			{
				when: ['unopened', "haven't opened", 'havent opened', 'not opened', 'ignored the email', 'dean'],
				says: 'because an unopened message grows in the dark',
			},
		],
		grief: [
			{
				when: ['husband', 'wife', 'jean', 'widow', 'widower', 'married'],
				says: 'when the other half of every habit is missing',
			},
			{
				when: [
					'lost my mum',
					'lost my mom',
					'lost my dad',
					'mum died',
					'mom died',
					'dad died',
					'mother died',
					'father died',
					'mum passed',
					'dad passed',
				],
				says: 'because a parent is there from the very start',
			},
			{ when: ['dog', 'cat', 'pet'], says: 'because they were there every single day' },
			{
				when: ['baby', 'stillborn', 'miscarriage', 'miscarried', 'heartbeat', 'ectopic', 'born'],
				says: 'because a whole life was hoped for',
			},
			{
				when: ['suicide', 'last call', 'call log', 'voicemail'],
				says: 'when the mind goes back to the last words again and again',
			},
			{
				when: ['relieved', 'relief', 'glad'],
				says: 'because relief and grief often come together',
			},
			{ when: ['no news', 'missing people', 'no goodbye'], says: 'when there is no goodbye to hold on to' },
		],
		loneliness: [
			{
				when: ['moved', 'new city', 'new town', 'new country', 'new here', 'new school'],
				says: 'when a whole place is still full of strangers',
			},
			{
				when: ['lunch', 'school', 'class', 'counselor'],
				says: 'when the whole room sees who sits with whom',
			},
			{ when: ['died', 'widow', 'widower', 'passed away'], says: 'when the talk in the house has gone' },
			{ when: ['baby', 'language', 'country', 'english'], says: 'when even small talk takes effort' },
			{
				when: ['game', 'discord', 'online', 'screen'],
				says: 'because company on a screen ends with a click',
			},
		],
		health: [
			{
				when: ['waiting', 'wait', 'biopsy', 'scan results', 'my scan is', 'results'],
				says: 'because waiting for news is work of its own',
			},
			{
				when: ['tired', 'fatigue', 'spoons', 'energy'],
				says: 'when each small thing costs so much strength',
			},
			{
				when: ['sleep', 'night', 'awake', 'insomnia'],
				says: 'because nights without sleep make all of it louder',
			},
			{ when: ['panic', 'anxiety', 'anxious'], says: 'when your own body sounds the alarm' },
			{
				when: ['care', 'caring', 'carer', 'dementia', 'looks after'],
				says: 'when you carry two people through a day',
			},
			{
				when: ['sugar', 'diabetes', 'numbers'],
				says: 'when every visit can feel like being marked',
			},
		],
		identity: [
			{
				when: ['mum', 'mom', 'dad', 'parents', 'family'],
				says: 'when the people who raised you are the ones to tell',
			},
			{
				when: ['name', 'pronoun', 'pronouns', 'mx', 'deadname'],
				says: 'because a name is heard all day long',
			},
			{
				when: ['church', 'pray', 'god', 'faith', 'mosque'],
				says: 'when faith holds the people you love together',
			},
			{ when: ['school', 'work', 'head', 'class'], says: 'when you go in there every day' },
			{ when: ['husband', 'wife', 'married'], says: 'because someone close to you is part of it' },
		],
		substance: [
			{ when: ['evening', 'six', 'home', 'key', 'night'], says: 'when the same hour comes round every day' },
			{ when: ['work', 'job', 'shift', 'license'], says: 'when a job might hang on who knows' },
			{
				when: ['girlfriend', 'wife', 'husband', 'kids', 'mum'],
				says: 'when people you love stand close to it',
			},
			{
				when: ['he drinks', 'she drinks', 'his drinking', 'her drinking', 'drinks every'],
				says: 'because watching someone drink or use wears on you',
			},
			{
				when: ['again', 'back', 'relapse', 'tried'],
				says: 'because going back to it does not undo the rest',
			},
		],
		eating: [
			{
				when: ['family', 'mum', 'mom', 'table', 'dinner', 'plate'],
				says: 'when others watch what is on your plate',
			},
			{ when: ['night', 'alone', 'truck', 'parking', 'quiet'], says: 'when it is quiet and nobody is there' },
			{ when: ['doctor', 'gp', 'nurse'], says: 'because being looked at there is its own fear' },
			{ when: ['exam', 'exams', 'school', 'uni'], says: 'when the rest of life is full of pressure too' },
		],
		housing: [
			{ when: ['mould', 'mold', 'damp', 'cough', 'asthma'], says: 'when you breathe it in every night' },
			{
				when: [
					'a notice',
					'the notice',
					'got notice',
					'given notice',
					'notice came',
					'evict',
					'eviction',
					'evicted',
				],
				says: 'when a paper on the door sets the clock going',
			},
			{
				when: ['kids', 'baby', 'children', 'my son', 'my daughter', 'our son', 'our daughter'],
				says: 'when small ones sleep there too',
			},
			{
				when: ['music', 'noise', 'thump', 'neighbour', 'neighbor'],
				says: 'because there is no way to shut a wall',
			},
			{
				when: ['thrown out', 'kicked out', 'homeless', 'bus station'],
				says: 'when the next night has no sure place',
			},
		],
		other: [],
	},
	causesByFeeling: {
		debt: {
			fear: [
				'because not knowing the sum leaves room for the worst',
				'when the next letter could be about anything',
				'given that no one has told you what comes next',
			],
			shame: [
				'when so many people think money trouble says who you are',
				'given how much people hide about money',
				'because nobody is taught how to talk about debt',
			],
			anger: [
				'when you pay what you can and it still grows',
				'given how they speak to people who owe',
				'because it is not fair how fast it adds up',
			],
			sadness: [
				'when there is so little left for what you enjoy',
				'given how much has been given up for it',
				'because it takes away plans one by one',
			],
			guilt: [
				'because you wanted to keep others out of it',
				'when people you love may feel it too',
				'given how much looks different from here than it did then',
			],
		},
		'sexual-health': {
			fear: [
				'because waiting to know is hard on the nerves',
				'when so much is still open',
				'given how many stories there are about it',
			],
			shame: [
				'given how people whisper about such things',
				'because this is something most people were taught to hide',
				'when a stranger is the one to tell',
			],
			guilt: [
				'because you care what this means for someone else',
				'when one night comes back again and again',
				'given how clear it all looks afterwards',
			],
			anger: [
				'when it is out of your hands for now',
				'because it is not fair to be left with this',
				'given how hard it is to get a clear answer',
			],
			sadness: [
				'when it gets between you and being close',
				'because closeness meant a lot to you',
				'given how alone it can make a person',
			],
		},
		relationship: {
			sadness: [
				'because you had hoped for something else',
				'when what was warm has gone quiet',
				'given how much of your life has their name on it',
			],
			anger: [
				'because what someone so close does can sting',
				'when it touches a sore spot',
				'given how much you had put into it',
			],
			fear: [
				'when so much could change at once',
				'because you cannot know what they will say',
				'given how much there is to lose',
			],
			guilt: [
				'because you care how it lands with others',
				'when what you want and what others want pull apart',
				'given how much there may be to say',
			],
		},
		family: {
			sadness: [
				'because the people closest to you reach the deepest',
				'when love and worry sit so close together',
				'given how much of you goes to them',
			],
			anger: [
				'because the closest people can sting the most',
				'when old things come up with it',
				'given how hard it can be to say so at home',
			],
			guilt: [
				'because you love them and are worn out too',
				'when a sharp word slipped out of a long day',
				'given how much they seem to expect',
			],
			fear: [
				'when you cannot keep them from harm',
				'because you cannot be sure how they will take it',
				'given how fast the mood at home can turn',
			],
		},
		work: {
			fear: [
				'when the rent depends on that job',
				'because you do not know what they will decide',
				'given how hard it can be to start again',
			],
			anger: [
				'when others get away with it',
				'because the work gets done on your back',
				'given that nobody there steps in',
			],
			shame: [
				'when people there saw it happen',
				'because so many measure themselves by their work',
				'given how hard you try to get it right',
			],
			sadness: [
				'because you once liked what you do',
				'when so much effort goes unseen',
				'given how much of you was in it',
			],
		},
		study: {
			fear: [
				'when one mark seems to hold the door to the rest',
				'because a blank page can stop anyone',
				'given how many eyes are on the result',
			],
			shame: [
				'when everyone else seems to get it',
				'because asking can feel like giving yourself away',
				'given how long you have hidden it',
			],
			sadness: [
				'because it was going to be your way forward',
				'when you once liked it',
				'given how much of you has gone into it',
			],
			anger: [
				'when the help comes at hours you cannot use',
				'because others chose it for you',
				'given how little they listen there',
			],
		},
		grief: {
			sadness: [
				'because you would give a lot for one more ordinary day',
				'when even the quiet sounds different now',
				'given how much you loved',
			],
			anger: [
				'because love with nowhere to go can turn into anger',
				'when people say things that are no comfort',
				'given that it was not fair',
			],
			guilt: [
				'because you look back knowing what you did not know then',
				'when the last days play over and over',
				'given how much you wanted to do for them',
			],
			relief: [
				'because a long fear ended too',
				'when you had watched them suffer',
				'given how tired those weeks had made you',
			],
			fear: [
				'when life has shown how fast it can turn',
				'because so much that was sure is not',
				'given that the days ahead look so empty',
			],
		},
		loneliness: {
			sadness: [
				'because a day with nobody in it is long',
				'when nobody asks how it was',
				'given that you have so much to share',
			],
			shame: [
				'because people act as if everyone had plenty of friends',
				'when it looks so easy for others',
				'given how few say out loud that they are lonely',
			],
			fear: [
				'when a no would hurt so much',
				'because reaching out means being seen',
				'given that it may have gone wrong before',
			],
			anger: [
				'when people look straight past you',
				'because you were there for them',
				'given how quickly some forget',
			],
		},
		health: {
			fear: [
				'because the mind fills every gap with the worst',
				'when nobody can say yet what it is',
				'given how close it comes at night',
			],
			sadness: [
				'because your body used to let you do more',
				'when good days have become few',
				'given how much strength it takes',
			],
			anger: [
				'because it takes strength that nobody sees',
				'because nobody asked for this body to do that',
				'given how little others see of it',
			],
			guilt: [
				'because you would like to be there for others too',
				'when being ill feels like letting people down',
				'given how hard you are trying',
			],
		},
		identity: {
			fear: [
				'because you cannot take the words back once they are said',
				'when you do not know who will stay',
				'given what you have heard them say about others',
			],
			anger: [
				'when people talk over who you are',
				'because you have told them more than once',
				'given how often you let it pass',
			],
			sadness: [
				'because being half seen is lonely',
				'when home is where you hide the most',
				'given how long you have waited to be known',
			],
			shame: [
				'when you grew up hearing it was wrong',
				'because others taught you to hide it',
				'given what was said around you',
			],
		},
		substance: {
			shame: [
				'because so many think it is a question of character',
				'when you promised yourself something else',
				'given how much you keep out of sight',
			],
			fear: [
				'when you cannot picture an evening without it',
				'because others might find out',
				'given how fast it can take over a day',
			],
			guilt: [
				'because you see what it does to people close to you',
				'when the next morning brings it all back',
				'given how much you wanted it to go another way',
			],
			sadness: [
				'because it can take the light out of other things',
				'when it has crowded out what you loved',
				'given how much alone time hiding takes',
			],
			anger: [
				'when promises get broken again',
				'because you keep picking up the pieces',
				'given how often you have heard sorry',
			],
		},
		eating: {
			shame: [
				'because so many keep this behind a closed door',
				'when other people comment on bodies',
				'given how early people are taught to be ashamed of food',
			],
			fear: [
				'when every meal is a thing to get through',
				'because changing it feels like losing your hold',
				'given that other people want to look at it',
			],
			guilt: [
				'because the voice after a meal can be so harsh',
				'when you had hoped for another kind of day',
				'given how hard you are on yourself',
			],
			sadness: [
				'because food used to be a simple joy',
				'when it keeps you from people',
				'given how tiring it is to think of it all day',
			],
		},
		housing: {
			fear: [
				'when you do not know where you will sleep',
				'because a home can be taken by a letter',
				'given how fast it is all going',
			],
			anger: [
				'when you report it and nothing happens',
				'because you pay for a place to rest',
				'given how they leave you waiting',
			],
			sadness: [
				'because you made that place yours',
				'when home has lost its peace',
				'given what that place means to you',
			],
			shame: [
				'because people act as if a home was a matter of effort',
				'when you would like to have people round and cannot',
				'given how hard it is to ask for a bed',
			],
		},
		other: {},
	},
	shame: {
		debt: [
			'Many people hide money trouble, so it makes sense if this was hard to write.',
			'Debt happens to all kinds of people, and it makes sense that it is hard to face, given the shame around it.',
			'So many people carry this in silence, and no wonder, given how hard money is to talk about.',
			'Hiding the letters makes sense, when each of them seems to accuse you.',
			'It makes sense to feel small about money, because people act as if a sum said what someone is worth.',
			'Owing money says what happened to you, and no wonder if it feels like more, given how people talk.',
			'Plenty of careful people end up here, and it makes sense that it stings, because you tried.',
			'No wonder if you kept this to yourself, when money is the last thing people speak about.',
		],
		'sexual-health': [
			'Many people find sex hard to talk about, so it makes sense if this was not easy to write.',
			'It makes sense if this is hard to say, because few of us learn the words for it.',
			'Plenty of people face something like this, and it still makes sense that it feels big, because it is about you.',
			'Asking about sex says nothing about what kind of person you are, and no wonder it feels as if it did, given how people talk.',
			'No wonder if you would rather hide this, when it is so often the butt of a joke.',
			'Clinics hear this every day, and it makes sense that for you it is new, because it is your body.',
			'Sex is an ordinary part of life and still private, so it makes sense if it is hard to name, when nobody does.',
			'Being embarrassed here makes sense, because nobody taught us to say these things in a plain voice.',
		],
		loneliness: [
			'Few people say this out loud, so it makes sense if it was hard to write.',
			'Being lonely is no fault, and no wonder it is hard to say, when everyone else looks busy.',
		],
		identity: [
			'It makes sense if this was hard to write, given what people can say about who others are.',
			'Many people keep this part of them hidden, and no wonder, given how others can be.',
		],
		substance: [
			'Many people hide this part of their life, so it makes sense if it was not easy to write.',
			'It makes sense if this is hard to say, given how quick people are to judge.',
			'All kinds of people live with this, and no wonder it is hard to talk about, given how others talk of it.',
		],
		eating: [
			'Many people keep this to themselves, so it makes sense if it was hard to write.',
			'It makes sense if this is hard to say out loud, given how people talk about food and bodies.',
		],
	},
	harm: [
		'It makes sense that this stays with you, because nobody deserves to be treated that way.',
		'What was done to you matters, and it makes sense that it is with you still, because it was not your doing.',
		'No wonder this is hard to tell, when the one who did it was so close.',
		'Something like that does not just go away, and no wonder, because a body remembers.',
		'Of course this is heavy, when someone has hurt you.',
		'Being hurt is never a small thing, and it makes sense that it comes back, when you least want it.',
		'You did not cause this, and it makes sense if part of you asks whether you did, because many people ask that.',
		'However you got through it was a way to get through, and that makes sense, because it was all you had then.',
	],
	blame: [
		'It was not your doing, and it makes sense that you ask, because nearly everyone who was hurt does.',
		'Nobody can make another person do that, and it makes sense that it feels like your fault all the same, because blame looks for somebody.',
		'What somebody else did stays theirs, and it makes sense that you turn it over, because it would be easier if it could have been stopped.',
		'However you got through it was a way to get through, and no wonder if it looks different now, because then it was all you had.',
	],
	light: [
		'Good moments deserve their room too, because they are easily talked over.',
		'Something like this is worth a pause, because good things go by so fast.',
		'Of course this matters, because it did not come by itself.',
		'It makes sense to enjoy this, with all that came before it.',
		'Small good things count, because they hold up the other days.',
		'There is every reason to be pleased, when something goes the way you hoped.',
		'That this means something to you makes sense, because you had a part in it.',
		'No wonder it is worth telling, because good news wants company.',
	],
	grounds: {
		own: [
			'That idea makes sense, because it is yours and you know the people in it.',
			'It makes sense to begin there, because you can see it from where you are.',
			'Of course that takes some nerve, when you have not done it yet.',
			'Starting with that makes sense, because it is small enough to do.',
			'No wonder if it feels like a big thing, because it is the first move.',
			'Thinking it through first makes sense, when it matters how it goes.',
			'Being in two minds about it makes sense, because something hangs on it.',
			'To do it in your own time makes sense, because nobody else knows how it is.',
		],
		any: [
			'Wanting one clear thing makes sense, when so much is not clear.',
			'It makes sense to take this in small pieces, when the whole of it is too much to look at.',
			'No wonder if the first move is the hardest one, because everything seems to hang on it.',
			'Starting with one piece makes sense, because all of it at once is too much.',
			'Wanting something small to hold on to makes sense, when so much is open.',
			'Looking for one thing that is in your hands makes sense, because so much of this is not.',
			'One thing at a time makes sense, when there is more than one on your mind.',
		],
	},
} as const satisfies Phrases['validate'];
