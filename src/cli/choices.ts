/** What options may be: known before the work that they choose is loaded. */

export const VALIDATE_FORMATS = ['text', 'json', 'sarif'] as const;

export const EXPORT_FORMATS = ['jsonl', 'csv', 'graphml', 'gexf', 'jsonld'] as const;
