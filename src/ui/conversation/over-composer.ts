// What stands over the writing box at times, and is fetched apart in one piece.
export { default as ModelAtWork } from './ModelAtWork.svelte';
export { default as StepCard } from './StepCard.svelte';
export { default as Trouble } from './Trouble.svelte';
export { default as UndoForget } from './UndoForget.svelte';
export { default as WhyFetched } from './WhyFetched.svelte';
