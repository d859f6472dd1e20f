/** What turns words of danger into something else; `@` stands for the words that were found. */

export const SOMEBODY_ELSE = ['{other} [{does}] @subjectless', '{other-is} @subjectless'];

export const DENIED = ['{deny} @'];

/** Only what is told in the past: "I want to kill myself like last year" is of today. */
export const LONG_AGO = [
	'tried/attempted/wanted/planned/going to @ … {long-ago}',
	'{long-ago} … tried/attempted/wanted/planned/going to @',
	'thought/thinking about/of @ … {long-ago}',
	'{long-ago} … thought/thinking about/of @',
	'used to @',
	'used to want to @',
	'used to think/dream about/of @',
];

export const STORY = [
	'song/film/movie/book/novel/album/track/episode/show/series/lyric/lyrics/poem/game/character … @',
	'called/titled/named @',
];

/** Idioms that only look like an act. */
export const IDIOM = [
	'@ laughing/jk',
	'@ with laughter',
	'could have killed {myself} for/when/laughing',
	'could kill {myself} for forgetting/missing/saying/losing/not/being/letting',
	'@ in the foot',
	'@ out to dry',
	'@ in work/debt/chocolate/ice/wine/coffee/tea/sorrow/sorrows/books/music/paperwork/homework/perfume/aftershave/gravy',
	'@ with a/the needle/fork/pin/pen/pencil/epipen',
	'@ with undercooked/bad/raw food/chicken/mushrooms/fish/meat',
	'@ up with/in/at/here',
	'end my life surrounded/married',
	'take/taking/took my [own] life back/seriously/forward/apart/in/into',
	'@ into the sun/space/void',
	'# kms',
	'many/few/more/hundred/thousand/hundreds/the/of kms',
	'kms away/from/per/an/on/every/later',
	'if … one more … … @',
	'@ [if] [i] [have] to hear/listen/watch/sit/read/eat/attend/look/draw/write/learn … one/another',
	'@ if … win/wins/lose/loses the/this game/match/league/cup/title/election',
];

/** Effort, accidents and worry: "killing myself to meet this deadline". */
export const EFFORT = [
	'killing/killed {myself} to make/meet/finish/please/provide/pay/keep/support/earn/study/pass/impress/help/feed/lose/win/be',
	'killing/killed {myself} to get fit/thin/there/here/good/the/this/that/a/it/home/good/into',
	'killing/killed {myself} at/in work/school/uni/college/university',
	'killing/killed {myself} at/in/over/on the/this/my gym/job/office/essay/deadline/project/marathon/diet/treadmill/kitchen/garden',
	'killing/killed {myself} working/studying/training/exercising/commuting/dieting/cooking/cleaning/organising/organizing/trying',
	'killing/killed {myself} with work/overwork/stress/overtime/worry/exercise',
	'killing/killed {myself} for this/that/a/the/my/minimum company/job/boss/grade/promotion/degree/team/wage/family/kids',
	'killed {myself} on the/that/those stairs/ladder/step/ice/bike/motorway/rug/way',
	'killed {myself} falling/tripping/slipping/climbing/lifting/skiing/cycling/moving/coming/getting',
];
