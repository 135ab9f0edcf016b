import type {PersonQuote} from '../types.ts'
import {DateText} from './DateText.tsx'

/** The articles that print a quote or claim, each link leading to its record there. */
export function PrintedIn({articles, anchor}: {articles: PersonQuote['articles']; anchor: string}) {
  return (
    <ul className="printed-in" aria-label="Printed in">
      {articles.map(({slug, headline, publishedAt, retracted}) => (
        <li key={slug}>
          <a href={retracted ? `/articles/${slug}` : `/articles/${slug}#record-${anchor}`}>
            {headline}
          </a>
          {retracted && <span className="flag flag-retracted">Retracted</span>}
          {publishedAt && (
            <>
              {', '}
              <DateText value={publishedAt} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
