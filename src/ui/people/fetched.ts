// What stands beside the numbers and is fetched apart from them, in one piece.
export { default as About } from './About.svelte';
export { default as Subjects } from './Subjects.svelte';
