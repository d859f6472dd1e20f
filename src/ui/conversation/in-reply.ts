// What belongs to a reply besides its words, and is fetched apart from them in one piece.
export { default as ReplyFacts } from './ReplyFacts.svelte';
export { default as ReplyTool } from './ReplyTool.svelte';
export { default as ReplyUnread } from './ReplyUnread.svelte';
