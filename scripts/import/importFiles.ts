import {createReadStream, readFileSync} from 'node:fs'
import {
  decodeText,
  findingsOf,
  readManuscripts,
  UnreadableManuscript,
  type Findings,
  type Manuscript,
} from '../../ingest/index.ts'

/** An article of a file with what was found in it. */
export interface ReadFile {
  /** The file, and which article of it where it has many. */
  path: string
  manuscript: Manuscript
  findings: Findings
  /** What the offsets of the findings count in; of a plain text the file's own text. */
  text: string
}

/** A file, or an article of one, that can't be imported. */
export interface RefusedFile {
  path: string
  reason: string
}

/** Reads each file in turn; one that can't be read does not stop the others. */
export async function* readFiles(
  paths: readonly string[],
): AsyncGenerator<ReadFile | RefusedFile, void> {
  for (const path of paths) {
    try {
      const file = {name: path, open: () => createReadStream(path)}
      for await (const read of readManuscripts(file)) {
        if ('reason' in read) yield {path: `${path}: ${read.item}`, reason: read.reason}
        else yield readFile(path, read)
      }
    } catch (error) {
      yield {path, reason: reasonOf(error)}
    }
  }
}

function readFile(path: string, manuscript: Manuscript): ReadFile {
  const {format, fileName, notes = []} = manuscript
  const text = format === 'txt' ? decodeText(readFileSync(path)) : manuscript.text
  const findings = findingsOf(manuscript)
  const flags = notes.map(({kind, start, end, text: said, author}) => ({
    kind,
    start,
    end,
    message: author ? `${author}: ${said}` : said,
  }))
  return {
    path: path.endsWith(fileName) ? path : `${path} (${fileName})`,
    manuscript,
    findings: {...findings, flags: [...flags, ...findings.flags]},
    text,
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
