import {DateText} from '../parts/DateText.tsx'
import type {Receipt} from '../types.ts'
import {checkOf, type CheckState} from './checkOf.ts'
import type {RecordEntry} from './numberRecords.ts'
import {RecordNote} from './RecordNote.tsx'

interface ArticleRecordProps {
  entries: RecordEntry[]
  receipt: Receipt | null
  language: string
}

/** What stands behind an article, entry by entry, and how many of them are checked. */
export function ArticleRecord({entries, receipt, language}: ArticleRecordProps) {
  if (entries.length === 0) return null
  return (
    <section className="article-record" aria-labelledby="the-record" lang="en">
      <h2 id="the-record">The record</h2>
      <p className="record-summary">
        {summaryOf(entries, receipt)}
        {receipt?.publishedAt && (
          <>
            {' '}
            as of <DateText value={receipt.publishedAt} />
          </>
        )}
        .
        {receipt?.pastGate &&
          ' An editor published this edition before every check was done; what is missing is named below.'}
      </p>
      <ol className="records">
        {entries.map((entry) => (
          <RecordNote key={entry.anchor} entry={entry} receipt={receipt} language={language} />
        ))}
      </ol>
    </section>
  )
}

/** "4 quotes and 9 claims: 12 checked, 1 disputed", or ", all checked". */
export function summaryOf(entries: RecordEntry[], receipt: Receipt | null): string {
  const quotes = entries.filter(({kind}) => kind === 'quote').length
  const claims = entries.length - quotes
  const total = [quotes && counted(quotes, 'quote'), claims && counted(claims, 'claim')]
  const states = entries.map(({record}) => (record ? checkOf(record, receipt).state : 'withdrawn'))
  const parts = (Object.keys(endings) as (keyof typeof endings)[])
    .map((state) => ({state, count: states.filter((candidate) => candidate === state).length}))
    .filter(({count}) => count > 0)
    .map(({state, count}) => `${count} ${endings[state]}`)
  const whole = total.filter(Boolean).join(' and ')
  if (entries.length > 1 && states.every((state) => state === 'checked')) {
    return `${whole}, all checked`
  }
  return `${whole}: ${parts.join(', ')}`
}

const endings = {
  checked: 'checked',
  cannotConfirm: 'could not be confirmed',
  disputed: 'disputed',
  needsRecheck: 'changed since checked',
  unchecked: 'not checked',
  withdrawn: 'withdrawn',
} satisfies Record<CheckState | 'withdrawn', string>

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
