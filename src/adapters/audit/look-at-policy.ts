import type { PolicySeen } from '../../core/privacy/audit.ts';
import { documentHeaders, metaPolicy, type Outside } from '../../core/privacy/policy.ts';

/** What a page can tell of its own policy, given every one that refused something. */
export const lookAtPolicy = (policies: readonly string[], outside: Outside): Omit<PolicySeen, 'layers'> => {
	const written = [
		metaPolicy('audit', outside.hosts),
		documentHeaders('audit', outside)['Content-Security-Policy'],
	];
	return {
		policies,
		isAsWritten: policies.length === 0 ? null : policies.every((policy) => written.includes(policy)),
		areFeaturesOff: areFeaturesOff(),
	};
};

/** Some of those that are switched off, which every browser with a policy for features knows. */
const areFeaturesOff = (): boolean | null => {
	const { featurePolicy } = document as {
		readonly featurePolicy?: { readonly allowsFeature: (feature: string) => boolean };
	};
	if (featurePolicy === undefined) return null;
	return ['camera', 'geolocation', 'microphone'].every((feature) => !featurePolicy.allowsFeature(feature));
};
