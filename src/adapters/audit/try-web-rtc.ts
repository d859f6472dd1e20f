import type { LeakTry } from '../../core/privacy/audit.ts';
import { NOWHERE } from './nowhere.ts';
import { pause } from './refusals.ts';

/**
 * No policy governs WebRTC but `Connection-Allowlist`. Where that is in force, Chromium 156 fails the connection as soon as
 * it begins to look for a way out; elsewhere a page cannot tell.
 */
export const tryWebRtc = async (): Promise<LeakTry> => {
	const channel = 'web-rtc';
	if (typeof RTCPeerConnection === 'undefined') return { channel, is: 'not-there', by: '' };
	const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${NOWHERE}:3478` }] });
	connection.createDataChannel('leak-test');
	await connection.setLocalDescription(await connection.createOffer());
	await pause(1500);
	const isRefused = connection.iceConnectionState === 'failed';
	connection.close();
	return isRefused
		? { channel, is: 'refused', by: 'Connection-Allowlist' }
		: { channel, is: 'unseen', by: '' };
};
