import type { CrisisCues } from '../../core/reading/lexicon-source.ts';

/** Without accents, as it is read; `kiero` as it is typed. */
export const SPANISH: CrisisCues = {
	slots: {
		quiero: ['quiero/kiero/quisiera/queria', 'ganas de'],
		matarme: [
			'matarme/suicidarme',
			'quitarme la vida',
			'cortarme las venas',
			'acabar/terminar con mi vida',
			'tirarme de/del/por un/la puente/ventana',
		],
	},
	phrases: {
		intent: [
			'voy a {matarme}',
			'me voy a matar/suicidar',
			'hoy/noche me mato/suicido',
			'como {matarme}',
			'carta de suicidio/despedida',
			'tome todas las pastillas',
		],
		'thinking-of-it': [
			'{quiero} {matarme}',
			'me quiero/kiero matar/suicidar',
			'pienso/pensando/pensado en {matarme}/morir/suicidio',
			'pensamientos/ideas suicidas',
		],
		'wish-to-die': [
			'{quiero} morir/morirme',
			'me quiero/kiero morir',
			'{quiero}/mejor/ojala [estar/estuviera] muerto/muerta',
			'no quiero/kiero [seguir] vivir/viviendo/existir',
			'no tengo ganas/razones de/para vivir',
			'sin ganas de vivir',
			'ojala/quiero no/me despertar/despertara/muriera',
			'no quiero vivir en este mundo',
			'vida no tiene sentido',
			'cansado/cansada/harto/harta de vivir',
			'no/nunca hubiera/haber nacido',
			'mejor sin mi',
		],
		'self-injury': ['me corto/corte los/las brazos/piernas', 'me autolesiono'],
	},
	traps: [
		'no/nunca/ni [voy/tengo/me] [a] @',
		'no quiero [seguir] vivir/viviendo con/en',
		'@ de [la] risa/verguenza/hambre/sueno/calor/frio/aburrimiento/amor/envidia/viejo',
		'@ [a] estudiando/trabajando/estudiar/trabajar',
	],
	fillers: ['ya', 'solo', 'mas'],
};
