import type { CrisisCues } from '../../core/reading/lexicon-source.ts';

/**
 * In Latin letters, as most people type it. Devanagari is read as what it spells without its unwritten vowels, which
 * is how the hurried write it: `मरना` and `mrna`.
 */
export const HINDI: CrisisCues = {
	slots: {
		chahta: ['chahta/chahti/chata/chati'],
		hai: ['hai/he/h'],
		nahi: ['nahi/nhi/nhin/nahin/na'],
		marna: ['marna/mrna', 'mar/mr jana'],
		jina: ['jina/jeena'],
		mn: ['mn/man/mann/dil/iccha'],
		jine: ['jine/jeene/jindgi/zindagi/jindagi/jivn/life'],
		suicide: ['suicide/susaid/khudkushi/aatmahatya/atmhtya'],
		karna: ['krna/karna/krne/karne/krlu/karlu/kr/kar [lun/lu]'],
		lunga: ['lunga/lungi/dunga/dungi/karunga/karungi/jaunga/jaungi/raha/rahi/rha/rhi'],
	},
	phrases: {
		intent: [
			'{suicide} [kr/kar/krne/karne] [ja] {lunga}',
			'khud ko khtm/khatam/mar/maar [kr/kar] {lunga}',
			'jan/jaan de {lunga}',
			'aj/aaj/kal/kl [rat/raat] mr/mar {lunga}',
			'mrne/marne ja {lunga}',
			'{suicide}/kaise kaise/mrun/maru',
			'phansi/fansi lga/laga {lunga}/lun/lu',
			'sari/saari goliyan kha li/{lunga}',
		],
		'thinking-of-it': [
			'{suicide} {karna} {chahta}/{hai}',
			'{suicide} ke/ka bare/khyal/khayal/vichar',
			'jan/jaan lena/dena {chahta}',
			'khud ko/{jine} khtm/khatam/mar/maar [{karna}] {chahta}/{hai}/lun/lu',
		],
		'wish-to-die': [
			'{marna} {chahta}',
			'mujhe/muje/mujhko {marna} {hai}',
			'mrne/marne ka/ko {mn}',
			'{jina} {nahi} {chahta}/{hai}',
			'{nahi} {jina} [{chahta}/{hai}]',
			'jine/jeene ka/ki [koi] {mn}/mtlb/matlab {nahi}',
			'{jine} se tng/tang/thk/thak/har/haar',
			'kash/kaash mr/mar/paida [hi] [na] jata/jati/jaun/hota/hoti',
		],
		'self-injury': [
			'khud ko chot/kat/kaat/nuksan',
			'apna/apne/apni hath/haath/klai/kalai kata/kaata/kaat/katta/katti',
		],
	},
	traps: [
		'{nahi} @',
		'@ {nahi}',
		'hnsi/hansi/hns/hans/grmi/garmi/bhukh/shrm/sharm/pyas/nind/neend/desh/tere … @',
	],
	fillers: ['ab', 'bas', 'hi', 'bhi', 'to', 'main'],
	/** From U+0901 on, in the order of Unicode. */
	letters:
		'n n h a a a i i u u r l e e e ai o o o au k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h     a i i u u r r e e e ai o o o au '
			.split(' ')
			.map((read, index) => [String.fromCharCode(0x901 + index), read]),
};
