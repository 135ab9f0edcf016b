import type {Reading} from './useNotes.ts'

/** The line over the copy desk's list: how many things are open, once the text was read. */
export function deskSummary(state: Reading['state'], open: number): string {
  if (state === 'reading') return 'Reading the story …'
  if (state === 'failed') {
    return 'The story could not be looked through. Reload this page; nothing you wrote is lost.'
  }
  if (open === 0) return 'Nothing to look at.'
  return open === 1 ? 'One thing to look at.' : `${open} things to look at.`
}
