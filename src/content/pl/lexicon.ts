import type { CrisisCues } from '../../core/reading/lexicon-source.ts';

/** Without the signs of its letters, as it is read and as it is typed. */
export const POLISH: CrisisCues = {
	slots: {
		chce: ['chce/chcialbym/chcialabym/chcialem/chcialam/wolalbym/wolalabym'],
		'sie-zabic': [
			'[sie] zabic/powiesic [sie]',
			'popelnic samobojstwo',
			'skonczyc ze soba',
			'[sie] skoczyc/rzucic [sie] z/pod mostu/dachu/okna/pociag',
		],
	},
	phrases: {
		intent: [
			'zabije/powiesze sie',
			'sie zabije/powiesze',
			'popelnie samobojstwo',
			'skoncze/koncze ze soba',
			'zamierzam/planuje/postanowilem/postanowilam {sie-zabic}/umrzec',
			'list pozegnalny/samobojczy',
			'jak {sie-zabic}',
			'wzialem/wzielam/polknalem/polknelam wszystkie tabletki/leki',
		],
		'thinking-of-it': [
			'{chce} {sie-zabic}',
			'mysle/myslalem/myslalam zeby/o {sie-zabic}/samobojstwie/smierci',
			'mysli samobojcze',
		],
		'wish-to-die': [
			'{chce} umrzec',
			'{chce} nie zyc/istniec',
			'nie chce [mi] [sie] zyc/istniec',
			'nie mam sily/ochoty/po/dla [co/kogo] zyc',
			'mam dosc/dosyc [tego] zycia',
			'zycie nie ma sensu',
			'nie chce [sie] obudzic',
			'zasnac i nie obudzic',
			'zaluje ze [sie] urodzilem/urodzilam/zyje',
			'lepiej [by] [bylo] beze mnie',
			'lepiej gdyby mnie nie bylo',
		],
		'self-injury': ['tne sie', 'sie tne/pocielam/pocialem', 'pocielam/pocialem sie', 'zrobic sobie krzywde'],
	},
	traps: [
		'nie/nigdy @',
		'nie chce zyc z/w',
		'@ ze/z smiechu/wstydu/nudow/glodu/goraca/zazdrosci/zenady/ciekawosci',
		'@ na/o tych/tej',
		'@ jak/jesli',
	],
	fillers: ['juz', 'tylko', 'po', 'prostu', 'czasem'],
	letters: [['ł', 'l']],
};
