import {buffer} from 'node:stream/consumers'
import {decodeText, findingsOf, type Findings, type Manuscript} from '../../ingest/index.ts'
import {withNoteFlags} from '../../ingest/notes/withNoteFlags.ts'
import type {InputEntry} from '../../ingest/readers/inputs/inputEntry.ts'
import {listInputs, reasonOf} from '../../ingest/readers/inputs/listInputs.ts'
import {readManuscripts} from '../../ingest/readers/readManuscripts.ts'

/** An article of a file, before anything is looked for in it. */
export interface ReadManuscript {
  /** The file, and which article of it where it has many. */
  path: string
  manuscript: Manuscript
  entry: InputEntry
}

/** An article of a file with what was found in it. */
export interface ReadFile {
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

/** What is found in each file that was named, folders and archives too. */
export async function* readFiles(
  paths: readonly string[],
): AsyncGenerator<ReadFile | RefusedFile, void> {
  const inputs = await listInputs(paths)
  try {
    yield* inputs.refused
    for await (const read of readEntries(inputs.entries)) {
      yield 'reason' in read ? read : await withFindings(read)
    }
  } finally {
    await inputs.close()
  }
}

/** Reads each file in turn; one that can't be read does not stop the others. */
export async function* readEntries(
  entries: readonly InputEntry[],
): AsyncGenerator<ReadManuscript | RefusedFile, void> {
  for (const entry of entries) {
    const {path, name} = entry
    try {
      for await (const read of readManuscripts(entry)) {
        if ('reason' in read) yield {path: `${path}: ${read.item}`, reason: read.reason}
        else {
          const {fileName} = read
          yield {
            path: fileName === name ? path : `${path} (${fileName.replace(`${name}#`, '')})`,
            manuscript: read,
            entry,
          }
        }
      }
    } catch (error) {
      yield {path, reason: reasonOf(error)}
    }
  }
}

/** What is in a manuscript, the notes that came with it first. */
export async function withFindings({path, manuscript, entry}: ReadManuscript): Promise<ReadFile> {
  return {
    path,
    manuscript,
    findings: withNoteFlags(manuscript, findingsOf(manuscript)),
    text: manuscript.format === 'txt' ? decodeText(await buffer(entry.open())) : manuscript.text,
  }
}
