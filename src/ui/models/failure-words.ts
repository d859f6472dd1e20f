import { MODELS } from '../../content/en/models.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { DownloadFailure } from '../../ports/shelf.ts';

/** What went wrong with a download, and what a person can do now. */
export const failureWords = (why: DownloadFailure): string => {
	const words = MODELS.failures;
	switch (why.kind) {
		case 'no-room':
			return `${words['no-room']} ${words.room(why.bytesNeeded)}`;
		case 'unreachable':
			return words.unreachable(why.host);
		case 'refused':
			return words.refused(why.host);
		case 'foreign-host':
			return words['foreign-host'](why.host);
		case 'not-in-folder':
			return `${words['not-in-folder']} ${why.paths.join(', ')}`;
		case 'wrong-bytes':
		case 'no-model':
		case 'broken':
			return words[why.kind];
		default:
			return unreachable(why);
	}
};
