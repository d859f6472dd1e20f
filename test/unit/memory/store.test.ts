import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import { storeContract } from '../../contract/store.contract.ts';

storeContract(() => openStore(recordsInMemory()), false);
