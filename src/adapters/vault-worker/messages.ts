import type { Kept, Store } from '../../ports/store.ts';
import type { Standing, Vault } from '../../ports/vault.ts';
import type { Mark } from './mark.ts';

/** The part of a port that answers later: the worker does it; the page does the rest itself. */
export type Answering<Port> = {
	readonly [
		Name in keyof Port as Port[Name] extends (...args: never[]) => Promise<unknown> ? Name : never
	]: Port[Name];
};

type CallOf<To extends string, Port> = {
	readonly [Name in keyof Port]: Port[Name] extends (...args: infer Args) => Promise<unknown>
		? { readonly to: To; readonly name: Name; readonly args: Args }
		: never;
}[keyof Port];

export type Call = CallOf<'store', Answering<Store>> | CallOf<'vault', Answering<Vault>>;

/** What the page says to its worker. */
export type Request =
	/** First of all. `name`: of the database, the folder, the lock and the channel. */
	| { readonly type: 'start'; readonly name: string; readonly mark: Mark | null }
	/** Calls are done one after the other, in the order they came. */
	| { readonly type: 'call'; readonly id: number; readonly call: Call }
	| { readonly type: 'leave-locked' }
	/** Another tab made or removed what is kept. */
	| { readonly type: 'look'; readonly mark: Mark | null }
	/** Answered at once, whatever else is under way. */
	| { readonly type: 'ping' };

/** What the worker says to its page. */
export type Answer =
	| { readonly type: 'standing'; readonly standing: Standing }
	/** Null once everything is erased. Comes before the answer of the call it belongs to. */
	| { readonly type: 'mark'; readonly mark: Mark | null }
	| { readonly type: 'answered'; readonly id: number; readonly kept: Kept<unknown> }
	/** A bug, or a part that could not be fetched; `error` is its name alone, since its words may hold what was said. */
	| { readonly type: 'threw'; readonly id: number; readonly error: string }
	| { readonly type: 'pong' };
