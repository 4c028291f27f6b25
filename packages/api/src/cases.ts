/** Everything of cases that crosses the wire, by what it is for. */

export * from './case-commands.ts';
export * from './case-invoice.ts';
export * from './case-lists.ts';
export * from './case-timeline.ts';
export * from './case-view.ts';
export * from './case-words.ts';
export * from './case-writing.ts';
export * from './live.ts';
