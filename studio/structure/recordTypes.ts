/** Documents that the desk and the store write: shown, never made or changed by hand. */
export const recordTypes: ReadonlySet<string> = new Set([
  'review',
  'receipt',
  'policyVersion',
  'publishRequest',
  'incident',
  'importRecord',
  'mergeRecord',
  'restoration',
])
