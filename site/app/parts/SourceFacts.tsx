import type {ReactNode} from 'react'
import {languageName} from '../article/phrases.ts'
import type {SourcePage} from '../types.ts'
import {DateText} from './DateText.tsx'

/** What a source is, as a list of terms. */
export function SourceFacts({source}: {source: SourcePage}) {
  const {creators, publisher, date, language, translator, tier, url, archivedUrl, sha256} = source
  const facts: [string, ReactNode][] = [
    ['By', creators?.join(', ')],
    ['Published by', publisher],
    ['Date', date && <DateText value={date} />],
    ['Language', language && languageName(language)],
    ['Translated by', translator],
    ['Standing', tier && {primary: 'Primary source', secondary: 'Secondary source'}[tier]],
    ['Original', url && <a href={url}>{url}</a>],
    ['Archived copy', archivedUrl && <a href={archivedUrl}>{archivedUrl}</a>],
    ['Our copy (SHA-256)', sha256 && <code>{sha256}</code>],
  ]
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
