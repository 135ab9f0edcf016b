import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'
import type {EditedText} from '../../ingest/copyDesk/manuscriptOfBody.ts'

/** Articles that are looked at side by side. */
const kept = 8
const found = new Map<string, Promise<CopyDeskNote[]>>()

/** What the copy desk asks about an article; each text is read once, whoever asks. Loads the rules when first asked. */
export function loadNotes({body, language, dateline}: EditedText): Promise<CopyDeskNote[]> {
  const key = JSON.stringify([body, language, dateline])
  const known = found.get(key)
  if (known) return known
  const notes = import('../../ingest/copyDesk/copyDeskNotes.ts').then(({copyDeskNotes}) =>
    copyDeskNotes({body, language, dateline}),
  )
  found.set(key, notes)
  notes.catch(() => found.delete(key))
  for (const oldest of [...found.keys()].slice(0, -kept)) found.delete(oldest)
  return notes
}
