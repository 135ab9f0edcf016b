import {DateText} from '../parts/DateText.tsx'
import type {Article} from '../types.ts'
import {summaryOf} from './ArticleRecord.tsx'
import type {RecordEntry} from './numberRecords.ts'

export function ArticleHead({article, entries}: {article: Article; entries: RecordEntry[]}) {
  const {headline, standfirst, section, retracted, receipt} = article
  return (
    <header className="article-head">
      {section && (
        <p className="kicker">
          <a href={`/sections/${section.slug}`}>{section.title}</a>
        </p>
      )}
      <h1>
        {retracted && (
          <span className="flag flag-retracted" lang="en">
            Retracted
          </span>
        )}
        {headline}
      </h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
      <Byline article={article} />
      {entries.length > 0 && (
        <p className="record-jump" lang="en">
          <a href="#the-record">The record</a> {summaryOf(entries, receipt)}
        </p>
      )}
    </header>
  )
}

function Byline({article: {bylines, dateline, publishedAt, updatedAt}}: {article: Article}) {
  const names = (bylines ?? []).map(({name}) => name).filter(Boolean)
  const changed = updatedAt && publishedAt && updatedAt > publishedAt
  return (
    <p className="byline" lang="en">
      {names.length > 0 && <span className="byline-names">By {names.join(' and ')}</span>}
      {dateline?.place && <span>{dateline.place}</span>}
      {publishedAt && (
        <span>
          <DateText value={publishedAt} />
        </span>
      )}
      {changed && (
        <span>
          Updated <DateText value={updatedAt} />
        </span>
      )}
    </p>
  )
}
