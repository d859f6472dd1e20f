import { live } from './live.ts';
import { openNaive } from './naive.ts';

// The control: what most pages do. Every test that the vault passes must find this one out.

void live(openNaive);
