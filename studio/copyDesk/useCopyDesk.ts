import {useMemo} from 'react'
import {useFormValue} from 'sanity'
import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'
import {editedText, leftAsIs} from './editedText.ts'
import {type Reading, useNotes} from './useNotes.ts'

interface CopyDesk {
  state: Reading['state']
  /** In the order of the text; the same words may stand in several places. */
  open: CopyDeskNote[]
  /** Each once. */
  left: CopyDeskNote[]
}

/** What the copy desk asks about the article of this form: what nobody answered, and what was left. */
export function useCopyDesk(): CopyDesk {
  const body = useFormValue(['body'])
  const language = useFormValue(['language'])
  const dateline = useFormValue(['dateline'])
  const publishedAt = useFormValue(['publishedAt'])
  const hashes = useFormValue(['leftAsIs'])
  const text = useMemo(
    () => editedText(body, {language, dateline, publishedAt}),
    [body, language, dateline, publishedAt],
  )
  const {state, notes} = useNotes(text)
  return useMemo(() => {
    const left = leftAsIs(hashes)
    return {
      state,
      open: notes.filter(({id}) => !left.has(id)),
      left: [
        ...new Map(notes.filter(({id}) => left.has(id)).map((note) => [note.id, note])).values(),
      ],
    }
  }, [state, notes, hashes])
}
