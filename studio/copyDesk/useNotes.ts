import {useEffect, useRef, useState} from 'react'
import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'
import type {EditedText} from '../../ingest/copyDesk/manuscriptOfBody.ts'
import {loadNotes} from './loadNotes.ts'

/** How long nobody typed before a changed text is read again, in milliseconds. */
const pause = 600

/** Only what was read says that there is nothing to ask. */
export interface Reading {
  state: 'reading' | 'read' | 'failed'
  notes: CopyDeskNote[]
}

const begun: Reading = {state: 'reading', notes: []}
const failed: Reading = {state: 'failed', notes: []}

/** What the copy desk asks about a text: at once when it is opened, then once nobody has typed for a moment. */
export function useNotes({body, language, dateline}: EditedText): Reading {
  const [reading, setReading] = useState(begun)
  const isFirst = useRef(true)
  const [place, date] = [dateline?.place, dateline?.date]
  useEffect(() => {
    let isCurrent = true
    const settle = (result: Reading) => {
      if (!isCurrent) return
      isFirst.current = false
      setReading(result)
    }
    const timer = setTimeout(
      () => {
        const asked = {...(place && {place}), ...(date && {date})}
        loadNotes({body, language, ...((place || date) && {dateline: asked})}).then(
          (notes) => settle({state: 'read', notes}),
          () => settle(failed),
        )
      },
      isFirst.current ? 0 : pause,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [body, language, place, date])
  return reading
}
