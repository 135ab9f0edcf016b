import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'

/** What a note says in a list that shows no text beside it. */
export const noteSentence = ({words, message}: CopyDeskNote): string =>
  `“${shortened(words)}”: ${message}`

/** Warnings of the form for what the copy desk asks and nobody has answered; each at its block. */
export function copyDeskWarnings(
  notes: readonly CopyDeskNote[],
  left: ReadonlySet<string>,
): {message: string; path: [{_key: string}]}[] {
  return notes
    .filter(({id}) => !left.has(id))
    .map((note) => ({message: noteSentence(note), path: [{_key: note.blockKey}]}))
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words
}
