import type { Country } from './helpline.ts';

/**
 * Where a device with this IANA time zone most likely is: the first guess that the person is shown and can change.
 * The language would be a poor guide: browsers all over the world are set to American English.
 */
export const guessCountry = (timeZone: string): Country => {
	if (timeZone === 'Europe/London') return 'UK';
	return US_TIME_ZONES.test(timeZone) ? 'US' : 'elsewhere';
};

/** Zones of the IANA database in use in the fifty states. */
const US_TIME_ZONES =
	/^(?:America\/(?:New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|(?:Kentucky|Indiana|North_Dakota)\/\w+|Indianapolis|Louisville)|Pacific\/Honolulu)$/u;
