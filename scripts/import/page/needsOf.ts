import type {BulkOutcome} from '../../../ingest/bulk/createBulkWriter.ts'
import type {ReadFile} from '../importFiles.ts'
import {surenessOf} from './sureness.ts'

/** By what articles can be chosen on the page, in this order. */
export const needNames = ['look', 'failed', 'open', 'less', 'notes', 'flags', 'left'] as const

export type Need = (typeof needNames)[number]

/** Titles of the choices. */
export const needTitles: Record<Need, string> = {
  look: 'Needs a look',
  failed: 'Not imported',
  open: 'Speaker open',
  less: 'Speaker less sure',
  notes: 'Notes in the file',
  flags: 'Flags',
  left: 'Left out',
}

/**
 * Why an article needs a person, each with how much of it. Flags and what was left out alone do not
 * make it need a look: they are for the copy desk.
 */
export function needsOf(
  {manuscript, findings}: ReadFile,
  outcome: BulkOutcome | undefined,
): ReadonlyMap<Need, string> {
  const needs = new Map<Need, string>()
  const count = (need: Need, length: number, one: string, many: string) => {
    if (length > 0) needs.set(need, `${length} ${length === 1 ? one : many}`)
  }
  const sureness = findings.quotes.map(surenessOf)
  const notes = manuscript.notes?.length ?? 0
  if (outcome && 'reason' in outcome) needs.set('failed', `Not imported: ${outcome.reason}`)
  const open = sureness.filter((one) => one === 'open').length
  count('open', open, 'speaker open', 'speakers open')
  const less = sureness.filter((one) => one === 'less').length
  count('less', less, 'speaker less sure', 'speakers less sure')
  count('notes', notes, 'note in the file', 'notes in the file')
  count('flags', findings.flags.length - notes, 'flag', 'flags')
  count('left', findings.leftOut.length, 'left out', 'left out')
  const toLookAt: Need[] = ['failed', 'open', 'less', 'notes']
  if (toLookAt.some((need) => needs.has(need))) needs.set('look', 'needs a look')
  return needs
}
