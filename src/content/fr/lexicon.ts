import type { CrisisCues } from '../../core/reading/lexicon-source.ts';

/** Without accents, as it is read; `jveux`, `jpp` as it is typed. */
export const FRENCH: CrisisCues = {
	slots: {
		veux: ["veux/veu/voudrais/aimerais/jveux/j'aimerais", 'envie/envi [de]'],
		'me-tuer': [
			'me tuer/suicider/pendre/flinguer',
			'mettre fin a mes jours',
			"m'ouvrir les veines",
			"en/d'en/den finir $",
			"en/d'en/den finir avec la/ma vie",
		],
	},
	phrases: {
		intent: [
			'vais/jvais/decide [de] {me-tuer}',
			"ce/demain [soir] je/j'en/jme [me] tue/suicide/finis",
			'comment {me-tuer}',
			"lettre d'adieu/dadieu",
			'lettre de suicide',
			'pris/avale tous mes/les medocs/cachets/medicaments',
		],
		'thinking-of-it': [
			'{veux} {me-tuer}',
			'pense/penser/pensais a/au {me-tuer}/mourir/suicide',
			'idees/suis suicidaires/suicidaire',
		],
		'wish-to-die': [
			'{veux} mourir/crever',
			'{veux} etre mort/morte',
			'{veux} plus/disparaitre vivre/exister/pour [toujours]',
			'{veux} [ne] plus me reveiller',
			'plus/pas/aucune envie/raison de vivre',
			'marre/fatigue/fatiguee/jpp/peux [plus] de vivre',
			'marre/jpp/peux [plus] de la/ma/cette vie $',
			"vie n'a/a plus/aucun [aucun/de] sens",
			'mieux sans moi',
			'jamais/pas [du] naitre/ne/nee',
		],
		'self-injury': ['me scarifie/mutile', 'me coupe les bras/poignets', 'me suis scarifie/mutile'],
	},
	traps: [
		'pas/jamais/aucune @',
		'{veux} plus vivre a/chez/avec',
		'@ de rire/faim/soif/honte/chaud/froid/fatigue/peur/amour',
		'@ moins bete',
		'@ au/a la/boulot/travail',
	],
	fillers: ['juste', 'trop', 'vraiment'],
};
