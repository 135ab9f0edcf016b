import {foundIn} from '../../ingest/preview/foundIn.ts'
import type {ReadFile} from './importFiles.ts'

/** What was found in a file, as one line for programs. */
export function jsonLine({path, text, findings}: ReadFile): string {
  return JSON.stringify(foundIn(path, text, findings))
}
