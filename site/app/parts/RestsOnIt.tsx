import {PrintedWords} from '../article/PrintedWords.tsx'
import type {SourcePage} from '../types.ts'
import {PrintedIn} from './PrintedIn.tsx'
import {SpeakerName} from './SpeakerName.tsx'

type Quote = SourcePage['quotes'][number]
type Claim = SourcePage['claims'][number]

/** Quotes or claims that cite a source, with the place in it and the articles that print them. */
export function RestsOnIt({title, records}: {title: string; records: (Quote | Claim)[]}) {
  if (records.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ol className="said-list">
        {records.map((record) => (
          <li key={record._id}>
            {'speaker' in record ? (
              <PrintedWords quote={record} />
            ) : (
              <p className="record-words">{record.text}</p>
            )}
            {'speaker' in record && record.speaker && (
              <p className="said-line">
                <SpeakerName speaker={record.speaker} />
              </p>
            )}
            <Citations citations={record.citations} />
            <PrintedIn articles={record.articles} anchor={record._id} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Citations({citations}: {citations: Quote['citations']}) {
  const said = (citations ?? []).filter(({locator, excerpt}) => locator || excerpt)
  if (said.length === 0) return null
  return (
    <ul className="evidence">
      {said.map(({locator, excerpt, relation}, index) => (
        <li key={index}>
          {relation === 'contradicts' && <strong>Contradicts it: </strong>}
          {locator} {excerpt && <q className="excerpt">{excerpt}</q>}
        </li>
      ))}
    </ul>
  )
}
