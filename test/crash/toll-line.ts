import type { Toll } from './deaths.ts';

/** As the tests and the long run print it. */
export const tollLine = (how: string, toll: Toll): string =>
	[
		`${toll.deaths} ${how} (${toll.backing})`,
		`${toll.whileOpening} of them while opening`,
		`${toll.vaults} vaults`,
		`${toll.acknowledged} changes acknowledged`,
		`${toll.wrongs.length} lost, torn, doubled or wrong`,
		`healed at ${toll.healed} openings, ${toll.wiped} of a whole copy`,
		`${toll.seconds} s`,
	].join(' · ');
