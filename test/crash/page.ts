import { openTrustedScript } from '../../src/adapters/browser/trusted-script.ts';
import { openVault } from '../../src/adapters/vault-worker/open-vault.ts';
import { live } from './live.ts';

// The page that is killed: the app's own vault in the app's own worker, and no screen.

void live(() => openVault({ name: 'confidant', trustedScript: openTrustedScript() }));
