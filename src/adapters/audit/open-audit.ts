import type { LanguageModel } from '../../core/models/model.ts';
import type { Outside } from '../../core/privacy/policy.ts';
import type { LayerCheck } from '../../core/privacy/self-check.ts';
import type { Audit } from '../../ports/audit.ts';
import { forgetEntries, readEntries } from '../../watch/keep-entries.ts';
import { compareFiles, fetchHeaders } from './compare-files.ts';
import { hashModels } from './hash-models.ts';
import { lookAtPolicy } from './look-at-policy.ts';
import { takeInventory } from './take-inventory.ts';
import { tryLeaks } from './try-leaks.ts';

type Source = {
	/** What this build knows of models and of addresses beyond the own host. */
	readonly models: readonly LanguageModel[];
	readonly outside: Outside;
	readonly trustedScript: (url: string) => string;
	readonly lookAtLayers: () => Promise<readonly LayerCheck[]>;
};

export const openAudit = ({ models, outside, trustedScript, lookAtLayers }: Source): Audit => ({
	tryLeaks: async () => {
		const { tries, policies } = await tryLeaks(trustedScript);
		return { tries, policy: { ...lookAtPolicy(policies, outside), layers: await lookAtLayers() } };
	},
	fetchHeaders: () => fetchHeaders(outside),
	compareFiles,
	hashModels: () => hashModels(models),
	takeInventory,
	readLedger: () => readEntries().catch(() => []),
	forgetLedger: () => forgetEntries().catch(() => undefined),
	address: new URL('.', location.href).href,
	browser: navigator.userAgent,
});
