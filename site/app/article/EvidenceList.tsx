import {DateText} from '../parts/DateText.tsx'
import {SourceLine} from '../parts/SourceLine.tsx'
import type {Evidence} from '../types.ts'
import {relations} from './phrases.ts'

export function EvidenceList({evidence}: {evidence: Evidence[]}) {
  return (
    <ul className="evidence">
      {evidence.map((item) => (
        <li key={item._key}>
          {item.relation && item.relation !== 'supports' && (
            <strong className="relation">{relations[item.relation]}: </strong>
          )}
          {item.source ? <SourceLine source={item.source} /> : 'A source that was withdrawn'}
          {item.locator && <Locator locator={item.locator} url={item.source?.url} />}
          {item.excerpt && <q className="excerpt">{item.excerpt}</q>}
          <Links item={item} />
        </li>
      ))}
    </ul>
  )
}

/** A URL fragment leads to the place; a page or a timecode is only said. */
function Locator({locator, url}: {locator: string; url: string | null | undefined}) {
  if (url && locator.startsWith('#')) {
    return (
      <>
        , <a href={url + locator}>the place in it</a>
      </>
    )
  }
  return <>, {locator}</>
}

function Links({item: {source, accessedAt}}: {item: Evidence}) {
  if (!source?.url && !source?.archivedUrl && !accessedAt) return null
  return (
    <span className="evidence-links">
      {source?.url && <a href={source.url}>Original</a>}
      {source?.archivedUrl && <a href={source.archivedUrl}>Archived copy</a>}
      {accessedAt && (
        <span>
          seen <DateText value={accessedAt} />
        </span>
      )}
    </span>
  )
}
