import {existsSync, mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {LakeError} from '../types.ts'

/**
 * Creates a directory and what is missing above it. Level by level: Node's own `recursive` never
 * returns where a file system refuses new names, as /proc does. Throws 500 `storageError`.
 */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    if (reason === 'EEXIST') return
    const text = `The data directory ${path} can not be created (${reason}). Choose another directory.`
    throw new LakeError(500, 'storageError', text)
  }
}
