import type {Receipt} from '../types.ts'
import {checkLabels, checkOf} from './checkOf.ts'
import type {RecordMarker} from './numberRecords.ts'

/**
 * The number behind recorded words. On a wide screen the same link shows in the margin who spoke and
 * how the check stands; everywhere it leads to the whole record.
 */
export function RecordMarkerLink({
  marker,
  receipt,
}: {
  marker: RecordMarker
  receipt: Receipt | null
}) {
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
  const state = entry.record ? checkOf(entry.record, receipt).state : undefined
  return (
    <>
      <span className="gloss-number" aria-hidden="true">
        {entry.number}
      </span>
      <span className="gloss-name">{nameOf(entry)}</span>
      <span className="visually-hidden">, </span>
      {state && <span className={`state state-${state}`}>{checkLabels[state]}</span>}
      {!state && <span className="state state-withdrawn">Withdrawn</span>}
    </>
  )
}

function nameOf(entry: RecordMarker['entry']): string {
  if (entry.kind === 'claim') return 'Claim'
  if (!entry.record) return 'Quote'
  return entry.record.speaker?.name ?? 'a person we do not name'
}
