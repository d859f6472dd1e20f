import type { CrisisCues } from '../../core/reading/lexicon-source.ts';

/** Brazilian and European, without accents, as it is read; `qro`, `naum` as it is typed. */
export const PORTUGUESE: CrisisCues = {
	slots: {
		quero: ['quero/qro/queria/gostaria', 'vontade de'],
		nao: ['nao/naum/n'],
		'me-matar': [
			'me matar/suicidar/enforcar',
			'matar/suicidar me',
			'tirar/acabar [com] [a] minha vida',
			'me jogar da/do ponte/janela/predio',
		],
	},
	phrases: {
		intent: [
			'vou {me-matar}',
			'hoje/amanha [eu] me mato/suicido',
			'decidi {me-matar}/morrer',
			'como {me-matar}',
			'carta de despedida/suicidio',
			'tomei todos os/meus remedios/comprimidos',
		],
		'thinking-of-it': [
			'{quero} {me-matar}',
			'penso/pensando/pensei em/no {me-matar}/morrer/suicidio',
			'pensamentos/ideias suicidas',
		],
		'wish-to-die': [
			'{quero} morrer/sumir',
			'{quero}/melhor/preferia estar/estivesse morto/morta',
			'{quero} {nao} acordar/existir',
			'{nao} quero/qro/aguento viver/existir',
			'{nao} tenho motivo/motivos/razao/vontade para/pra/de viver',
			'sem vontade de viver',
			'cansei/cansado/cansada de viver',
			'vida {nao} tem/faz sentido',
			'nunca/{nao} ter/tivesse nascido',
			'melhor sem mim',
			'dormir e {nao} acordar',
		],
		'self-injury': ['me corto/cortei/cortando $/de/os', '{quero}/a me cortar/machucar', 'me automutilo'],
	},
	traps: [
		'{nao}/nunca [vou/tenho] @',
		'@ [de] [tanto] rir/fome/vergonha/calor/frio/sono/amores/inveja/tedio/saudade/amor/cansaco/medo/velho/estudar',
		'se @',
		'{nao} quero viver com/em/de',
		'@ o',
	],
	fillers: ['so', 'muito', 'mais', 'realmente'],
};
