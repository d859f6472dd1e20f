import { openStoreInMemory } from '../../../src/adapters/in-memory/open-store-in-memory.ts';
import { storeContract } from '../../contract/store.contract.ts';

storeContract(openStoreInMemory, false);
