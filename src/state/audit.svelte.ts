import {
	AUDIT_FORMAT,
	SECTIONS,
	standingsOf,
	type AuditReport,
	type Found,
	type Section,
	type Standing,
} from '../core/privacy/audit.ts';
import type { Known } from '../core/privacy/ledger-verdict.ts';
import type { Audit } from '../ports/audit.ts';

const NOTHING: Found = {
	policy: null,
	leaks: null,
	headers: null,
	files: null,
	models: null,
	storage: null,
	ledger: null,
};

/** The checks of one page, and how far they are. */
export class AuditRun {
	found = $state.raw<Found>(NOTHING);
	/** What is being looked at; null when nothing is. */
	doing = $state<Section | null>(null);
	/** Of the files; null while others are looked at. */
	progress = $state.raw<{ readonly done: number; readonly all: number } | null>(null);

	readonly standings = $derived.by(() => standingsOf(this.found, this.#known));
	readonly isDone = $derived(SECTIONS.every((section) => this.standings[section] !== null));
	/** The gravest of all; null until everything was looked at. */
	readonly overall = $derived.by((): Standing | null => {
		const all = Object.values(this.standings);
		if (!this.isDone) return null;
		return all.includes('broken') ? 'broken' : all.includes('unsure') ? 'unsure' : 'held';
	});

	readonly #audit: Audit;
	readonly #known: Known;

	constructor(audit: Audit, known: Known) {
		this.#audit = audit;
		this.#known = known;
	}

	/** Everything, one after the other: the host is asked for much, and the attempts must not be mixed up. */
	async run() {
		if (this.doing !== null) return;
		this.found = NOTHING;
		this.doing = 'storage';
		this.#add({ storage: await this.#audit.takeInventory() });
		this.doing = 'leaks';
		const { tries, policy } = await this.#audit.tryLeaks();
		this.#add({ policy, leaks: tries });
		this.doing = 'headers';
		this.#add({ headers: await this.#audit.fetchHeaders() });
		this.doing = 'files';
		this.#add({ files: await this.#audit.compareFiles((done, all) => (this.progress = { done, all })) });
		this.progress = null;
		this.doing = 'models';
		this.#add({ models: await this.#audit.hashModels() });
		await this.readLedger();
		this.doing = null;
	}

	async readLedger() {
		this.doing = 'ledger';
		this.#add({ ledger: await this.#audit.readLedger() });
		this.doing = null;
	}

	async forgetLedger() {
		await this.#audit.forgetLedger();
		this.#add({ ledger: [] });
	}

	/** `at`: ISO, UTC. */
	report(at: string, ledgerHeading: string): AuditReport {
		return {
			format: AUDIT_FORMAT,
			version: 1,
			at,
			address: this.#audit.address,
			browser: this.#audit.browser,
			standings: this.standings,
			ledgerHeading,
			found: this.found,
		};
	}

	#add(part: Partial<Found>) {
		this.found = { ...this.found, ...part };
	}
}
