import {LakeError} from '../types.ts'

const busy = 5
const readOnly = 8
const ioError = 10
const corrupt = 11
const full = 13
const cantOpen = 14
const notADatabase = 26

const sentences: Record<number, string> = {
  [busy]:
    'Another process has this data directory open. Stop that process, or choose another directory.',
  [readOnly]: 'The data directory can not be written to. Check its permissions.',
  [ioError]: 'Reading or writing the data directory failed. Check the disk, then try again.',
  [corrupt]: 'The store is damaged. Restore the data directory from a backup.',
  [full]: 'The disk is full: nothing of this was stored. Free some space and try again.',
  [cantOpen]: 'The data directory can not be opened. Check that it exists and its permissions.',
  [notADatabase]: 'The store file is not a content lake. Choose another data directory.',
}

/**
 * The LakeError (500 `storageError`) for a failure of SQLite; any other error as it came.
 * Codes: https://sqlite.org/rescode.html
 */
export function asStorageError(error: unknown): unknown {
  const code = sqliteCode(error)
  if (code === undefined) return error
  const primary = code & 0xff
  const sentence = sentences[primary] ?? `The store failed (SQLite ${code}). Nothing was stored.`
  return new LakeError(500, 'storageError', sentence, {sqliteCode: code})
}

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode : undefined
}
