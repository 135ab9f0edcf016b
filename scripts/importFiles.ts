import {readFileSync} from 'node:fs'
import {
  decodeText,
  findingsOf,
  readManuscript,
  UnreadableManuscript,
  type Findings,
  type Manuscript,
} from '../ingest/index.ts'

/** A file with what was found in it. */
export interface ReadFile {
  path: string
  manuscript: Manuscript
  findings: Findings
  /** What the offsets of the findings count in; of a plain text the file's own text. */
  text: string
}

/** A file that can't be imported. */
export interface RefusedFile {
  path: string
  reason: string
}

/** Reads each file in turn; one that can't be read does not stop the others. */
export function* readFiles(paths: readonly string[]): Generator<ReadFile | RefusedFile> {
  for (const path of paths) {
    try {
      const bytes = readFileSync(path)
      const manuscript = readManuscript(path, bytes)
      const text = manuscript.format === 'txt' ? decodeText(bytes) : manuscript.text
      yield {path, manuscript, findings: findingsOf(manuscript), text}
    } catch (error) {
      yield {path, reason: reasonOf(error)}
    }
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'It is a folder. Name the files in it.',
  EACCES: 'It may not be read by you. Change its permissions.',
  EPERM: 'It may not be read by you. Change its permissions.',
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableManuscript) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = reasons[code]
  if (known) return known
  throw error
}
