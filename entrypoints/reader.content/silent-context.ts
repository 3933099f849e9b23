/**
 * Stands in for WXT's context of a content script, which tells every page by an event that this extension is installed,
 * and ends the script when a page sends that event back. The reader has a lifetime of its own and needs neither.
 */
export class ContentScriptContext {}
