import { describe, expect, it } from 'vitest';
import { mayLeadTo } from '../../../src/core/privacy/links-out.ts';

const OWN = 'https://talk.example';
const LINKS = ['tel:116123', 'https://www.bbc.co.uk/weather'];

describe('where a page may lead', () => {
	it.each([
		['https://talk.example/', true],
		['https://talk.example/models.html', true],
		['blob:https://talk.example/1b9d', true],
		['about:blank', true],
		['tel:116123', true],
		['https://www.bbc.co.uk/weather', true],
		['tel:1161234', false],
		['sms:116123', false],
		['https://www.bbc.co.uk/weather?said=so', false],
		['https://talk.example.elsewhere.test/', false],
		['https://talk.example:8443/', false],
		['blob:https://elsewhere.test/1b9d', false],
		['mailto:somebody@elsewhere.test', false],
		['data:text/html,x', false],
		['https://elsewhere.test/', false],
	])('%s: %s', (address, may) => {
		expect(mayLeadTo(address, OWN, LINKS)).toBe(may);
	});
});
