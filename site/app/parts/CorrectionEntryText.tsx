import {CorrectionText} from '../article/Corrections.tsx'
import type {CorrectionEntry} from '../types.ts'

interface CorrectionEntryProps {
  correction: Omit<CorrectionEntry, 'article'> & {
    article: {headline: string | null; slug: string | null} | null
  }
  level: 2 | 3
}

/** A correction in a list, under the headline of its article. */
export function CorrectionEntryText({correction, level}: CorrectionEntryProps) {
  const Heading = `h${level}` as const
  return (
    <article className="correction-entry">
      <Heading>
        <a href={`/articles/${correction.article?.slug}`}>{correction.article?.headline}</a>
      </Heading>
      <CorrectionText correction={correction} />
    </article>
  )
}
