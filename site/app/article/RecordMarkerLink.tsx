import type {Receipt} from '../types.ts'
import {checkLabels, checkOf} from './checkOf.ts'
import type {RecordMarker} from './numberRecords.ts'

/**
 * The number behind recorded words. On a wide screen the same link shows in the margin who spoke and
 * how the check stands; everywhere it leads to the whole record.
 */
export function RecordMarkerLink({marker, receipt}: {marker: RecordMarker; receipt: Receipt | null}) {
  const {entry, id} = marker
  return (
    <a className={`marker marker-${entry.kind}`} id={id} href={`#record-${entry.anchor}`}>
      <span className="visually-hidden"> Record </span>
      <sup>{entry.number}</sup>
      <span className="gloss">
        <span className="visually-hidden">: </span>
        <Gloss entry={entry} receipt={receipt} />
      </span>
    </a>
  )
}

function Gloss({entry, receipt}: {entry: RecordMarker['entry']; receipt: Receipt | null}) {
  if (!entry.record) return <>Withdrawn</>
  const {state} = checkOf(entry.record, receipt)
  const name = entry.kind === 'quote' ? entry.record.speaker?.name : 'Claim'
  return (
    <>
      <span className="gloss-number" aria-hidden="true">
        {entry.number}
      </span>
      <span className="gloss-name">{name ?? 'A person we do not name'}</span>
      <span className="visually-hidden">, </span>
      <span className={`state state-${state}`}>{checkLabels[state]}</span>
    </>
  )
}
