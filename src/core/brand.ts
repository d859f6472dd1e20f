declare const brand: unique symbol;

/** A `Value` that can only come from the place that checks it, told apart by `Name`. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };

/** A moment as milliseconds since 1970 UTC; made only by a `Clock`. */
export type Instant = Branded<number, 'Instant'>;

export type TurnId = Branded<string, 'TurnId'>;

export type ConversationId = Branded<string, 'ConversationId'>;
