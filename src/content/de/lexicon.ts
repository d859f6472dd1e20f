import type { CrisisCues } from '../../core/reading/lexicon-source.ts';

/** Umlauts as they are read (`mochte`) and as they are typed without one (`moechte`). */
export const GERMAN: CrisisCues = {
	slots: {
		will: ['will/mochte/moechte/wollte'],
		umbringen: [
			'mich umbringen/toten/toeten/erhangen/erschiessen',
			'mir das leben nehmen',
			'mein leben beenden',
			'selbstmord/suizid begehen/machen',
			'vor den/einen zug werfen/springen',
		],
	},
	phrases: {
		intent: [
			'werde {umbringen}',
			'bringe/bring mich [heute/jetzt/morgen] um',
			'nehme/nehm mir das leben',
			'beschlossen/entschieden [zu/mich] sterben/umzubringen',
			'abschiedsbrief',
			'wie [kann/konnte] {umbringen}',
			'alle [meine] tabletten genommen/geschluckt',
		],
		'thinking-of-it': [
			'{will} {umbringen}',
			'{umbringen} {will}',
			'denke/denk/dachte/gedanken an/uber/ueber/daran [mich] selbstmord/suizid/sterben/umzubringen',
			'selbstmordgedanken/suizidgedanken/suizidal',
		],
		'wish-to-die': [
			'{will} sterben',
			'sterben {will}',
			'{will} tot sein',
			'{will}/lust/bock nicht/mehr mehr/nicht/zu leben/existieren/aufwachen',
			'nicht mehr leben/existieren {will}/kann',
			'nie mehr aufwachen',
			'ware/waere/war ich [am] [liebsten] tot/nie [geboren]',
			'leben hat keinen sinn',
			'lebensmude',
			'ohne mich besser dran',
			'wunschte/wuenschte ware/waere tot',
		],
		'self-injury': [
			'ritze mich',
			'mich [wieder] geritzt/ritzen',
			'mich selbst verletze/verletzen/verletzt',
			'verletze mich selbst',
		],
	},
	traps: ['nicht/nie @', '[@] vor [@] hunger/lachen/langeweile/scham/durst/hitze/angst [@]'],
	fillers: ['einfach', 'nur', 'noch', 'echt', 'wirklich', 'ich', 'schon'],
	letters: [['ß', 'ss']],
};
