import { expect, it } from 'vitest';
import { ADDRESSES } from '../../../src/content/en/addresses.ts';
import { readAddress } from '../../../src/core/reply/address.ts';
import type { Address } from '../../../src/core/reply/plan.ts';

const SAID: readonly (readonly [said: string, address: Address | null])[] = [
	['hi', 'greeting'],
	['Hello there!', 'greeting'],
	['hey, how are you?', 'greeting'],
	['good morning', 'greeting'],
	['hi my dad died', null],
	['thanks', 'thanks'],
	['Thank you so much, that helps', 'thanks'],
	['ok thanks bye', 'goodbye'],
	['thanks but I still owe 400 to the bank', null],
	['bye', 'goodbye'],
	['good night x', 'goodbye'],
	['gotta go now', 'goodbye'],
	['I have to go to court', null],
	['goodbye everyone', null],
	['are you a real person?', 'what-are-you'],
	['My mum is ill. Are you human?', 'what-are-you'],
	['r u a bot', 'what-are-you'],
	['who am I talking to', 'what-are-you'],
	['is this private?', 'is-this-private'],
	['who can see this, my husband checks my phone', 'is-this-private'],
	['will you tell my mum', 'is-this-private'],
	['what should I do?', 'what-to-do'],
	['How can I stop the bailiffs', 'what-to-do'],
	['I need help with my rent', 'what-to-do'],
	['asdkjhasd', 'unclear'],
	['😭😭😭', 'unclear'],
	['...', 'unclear'],
	['no puedo dormir por las noches', 'unclear'],
	['ich kann nicht schlafen und bin allein', 'unclear'],
	['我很难过', 'unclear'],
	['ho paura di tornare a casa', 'unclear'],
	['dog died yesterday heartbroken', null],
	['debt loss job night heart', null],
	['olen todella surullinen tänään koska kissani kuoli', 'unclear'],
	['je suis seul', 'unclear'],
	['ich bin schwanger', 'unclear'],
	['What are you basing this on?', null],
	['ok. who are you', 'what-are-you'],
	['bruh im so done lol', null],
	['ok', null],
	['no', null],
	['my landlord kicked me out', null],
];

it.each(SAID)('%s: %s', (said, address) => {
	expect(readAddress(said, ADDRESSES)).toBe(address);
});
