import type { FeelingWords } from '../../core/reply/phrases.ts';
import type { Emotion } from '../../core/reading/emotions.ts';

/** How a feeling may be named to the one who has it: *that leaves you {state}*, *that sounds {quality}*. */
export const FEELINGS = {
	admiration: { tone: 'light', states: ['impressed'], qualities: ['impressive'] },
	amusement: { tone: 'light', states: ['amused'], qualities: ['funny'] },
	anger: { tone: 'heavy', states: ['angry', 'furious'], qualities: ['infuriating'] },
	annoyance: {
		tone: 'heavy',
		states: ['annoyed', 'frustrated', 'fed up'],
		qualities: ['frustrating', 'annoying'],
	},
	approval: { tone: 'light', states: ['settled'], qualities: ['right'] },
	caring: { tone: 'light', states: ['concerned'], qualities: ['important'] },
	confusion: { tone: 'open', states: ['torn', 'unsure'], qualities: ['confusing', 'puzzling'] },
	curiosity: { tone: 'open', states: ['curious'], qualities: ['interesting'] },
	desire: { tone: 'open', states: ['full of longing'], qualities: ['important'] },
	disappointment: { tone: 'heavy', states: ['disappointed', 'let down'], qualities: ['disappointing'] },
	disapproval: { tone: 'heavy', states: ['against it'], qualities: ['hard to accept'] },
	disgust: { tone: 'heavy', states: ['disgusted', 'sickened'], qualities: ['hard to stomach'] },
	embarrassment: {
		tone: 'heavy',
		states: ['embarrassed', 'exposed'],
		qualities: ['uncomfortable', 'hard to say out loud'],
	},
	excitement: { tone: 'light', states: ['excited'], qualities: ['exciting'] },
	fear: { tone: 'heavy', states: ['scared', 'afraid', 'frightened'], qualities: ['frightening', 'scary'] },
	gratitude: { tone: 'light', states: ['grateful', 'thankful'], qualities: ['good to have'] },
	grief: { tone: 'heavy', states: ['heartbroken', 'full of grief'], qualities: ['heartbreaking'] },
	joy: { tone: 'light', states: ['happy', 'glad'], qualities: ['happy', 'joyful'] },
	love: { tone: 'light', states: ['full of love'], qualities: ['loving'] },
	nervousness: {
		tone: 'heavy',
		states: ['nervous', 'anxious', 'on edge'],
		qualities: ['worrying', 'nerve-racking'],
	},
	optimism: { tone: 'light', states: ['hopeful'], qualities: ['hopeful'] },
	pride: { tone: 'light', states: ['proud'], qualities: ['like something to be proud of'] },
	realization: { tone: 'open', states: ['struck by it'], qualities: ['new'] },
	relief: { tone: 'light', states: ['relieved'], qualities: ['like a relief'] },
	remorse: {
		tone: 'heavy',
		states: ['guilty', 'full of regret'],
		qualities: ['hard to look back on'],
	},
	sadness: { tone: 'heavy', states: ['sad', 'low', 'down'], qualities: ['painful'] },
	surprise: { tone: 'open', states: ['surprised', 'shocked'], qualities: ['surprising', 'like a shock'] },
	neutral: { tone: 'open', states: ['unsure'], qualities: ['mixed'] },
} as const satisfies Record<Emotion, FeelingWords>;
