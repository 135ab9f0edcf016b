import type {Findings, Flag, Manuscript} from '../types.ts'

/** Findings with the notes that came with a file as its first flags, so that whoever looks sees them. */
export function withNoteFlags({notes = []}: Manuscript, findings: Findings): Findings {
  const flags = notes.map(({kind, start, end, text, author}): Flag => ({
    kind,
    start,
    end,
    message: author ? `${author}: ${text}` : text,
  }))
  return {...findings, flags: [...flags, ...findings.flags]}
}
