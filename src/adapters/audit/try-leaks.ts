import type { LeakTry } from '../../core/privacy/audit.ts';
import { ATTEMPTS, MARK, type Attempt, type InPage } from './attempts.ts';
import { NOWHERE } from './nowhere.ts';
import { refusalsDuring, TOLD, type Refusal } from './refusals.ts';
import { tryInWorker } from './try-in-worker.ts';
import { tryWebRtc } from './try-web-rtc.ts';

/**
 * Tries each way out, one after the other, with an address that is nobody's and nothing of anybody in it. Gives what
 * became of each, and every policy of this page that refused one.
 */
export const tryLeaks = async (
	trustedScript: (url: string) => string,
): Promise<{ readonly tries: readonly LeakTry[]; readonly policies: readonly string[] }> => {
	const tries: LeakTry[] = [];
	const policies = new Set<string>();
	for (const [channel, attempt] of Object.entries(ATTEMPTS) as [InPage, Attempt][]) {
		const { refusals, hasFailed } = await refusalsDuring(
			attempt.act,
			isOurs,
			attempt.isThere && attempt.isTold && attempt.errorBy === undefined ? TOLD : SILENT,
		);
		for (const { policy } of refusals) policies.add(policy);
		tries.push({ channel, ...judged(attempt, refusals.find(isOurs) ?? null, hasFailed) });
	}
	for (const element of document.querySelectorAll(`[${MARK}]`)) element.remove();
	tries.push(await tryWebRtc(), ...(await tryInWorker(trustedScript)));
	return { tries, policies: [...policies] };
};

/** A refusal without an address is of a script; attempts are made one at a time, so it is theirs. */
const isOurs = ({ blocked }: Refusal): boolean => blocked.includes(NOWHERE) || !blocked.includes(':');

/** Milliseconds; nothing is expected. */
const SILENT = 300;

const judged = (
	{ isTold, errorBy, isThere }: Attempt,
	refusal: Refusal | null,
	hasFailed: boolean,
): Pick<LeakTry, 'is' | 'by'> => {
	if (!isThere) return { is: 'not-there', by: '' };
	if (refusal !== null) return { is: 'refused', by: refusal.by };
	if (errorBy !== undefined && hasFailed) return { is: 'refused', by: errorBy };
	return { is: isTold ? 'let-through' : 'unseen', by: '' };
};
