import type {ReactNode} from 'react'
import {languageName} from '../article/phrases.ts'
import type {SourcePage} from '../types.ts'
import {DateText} from './DateText.tsx'

const tiers = {primary: 'Primary source', secondary: 'Secondary source'}

/** What a source is, as a list of terms. */
export function SourceFacts({source}: {source: SourcePage}) {
  const {creators, publisher, date, language, translator, tier, url, archivedUrl, sha256} = source
  return (
    <dl className="facts">
      {creators && <Fact term="By">{creators.join(', ')}</Fact>}
      {publisher && <Fact term="Published by">{publisher}</Fact>}
      {date && (
        <Fact term="Date">
          <DateText value={date} />
        </Fact>
      )}
      {language && <Fact term="Language">{languageName(language)}</Fact>}
      {translator && <Fact term="Translated by">{translator}</Fact>}
      <Fact term="Standing">{tier ? tiers[tier] : 'Not rated'}</Fact>
      {url && (
        <Fact term="Original">
          <a href={url}>{url}</a>
        </Fact>
      )}
      {archivedUrl && (
        <Fact term="Archived copy">
          <a href={archivedUrl}>{archivedUrl}</a>
        </Fact>
      )}
      {sha256 && (
        <Fact term="Our copy (SHA-256)">
          <code>{sha256}</code>
        </Fact>
      )}
    </dl>
  )
}

function Fact({term, children}: {term: string; children: ReactNode}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
