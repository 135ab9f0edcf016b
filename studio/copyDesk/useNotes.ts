import {useEffect, useState} from 'react'
import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'
import type {EditedText} from '../../ingest/copyDesk/manuscriptOfBody.ts'
import {loadNotes} from './loadNotes.ts'

/** How long nobody typed before a text is read, in milliseconds. */
const pause = 600
const none: CopyDeskNote[] = []

/** What the copy desk asks about a text, once nobody has typed for a moment. */
export function useNotes({body, language, dateline}: EditedText): CopyDeskNote[] {
  const [notes, setNotes] = useState(none)
  const [place, date] = [dateline?.place, dateline?.date]
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const asked = {...(place && {place}), ...(date && {date})}
      loadNotes({body, language, ...((place || date) && {dateline: asked})}).then(
        (found) => isCurrent && setNotes(found),
        () => isCurrent && setNotes(none),
      )
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [body, language, place, date])
  return notes
}
