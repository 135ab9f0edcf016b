import {DateText} from '../parts/DateText.tsx'
import type {ArticleCorrection} from '../types.ts'

export const correctionTitles = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  editorsNote: 'Editor’s note',
  retraction: 'Retraction',
} satisfies Record<NonNullable<ArticleCorrection['kind']>, string>

/** What was wrong in an article and what is right, above its text, newest first. */
export function Corrections({corrections}: {corrections: ArticleCorrection[]}) {
  if (corrections.length === 0) return null
  const retracted = corrections.some(({kind}) => kind === 'retraction')
  return (
    <aside
      className={retracted ? 'corrections corrections-retraction' : 'corrections'}
      aria-labelledby="corrections"
      lang="en"
    >
      <h2 id="corrections">
        {retracted ? 'This article is retracted' : 'This article has been corrected'}
      </h2>
      {corrections.map((correction) => (
        <CorrectionText key={correction._id} correction={correction} />
      ))}
    </aside>
  )
}

type Text = Pick<ArticleCorrection, 'kind' | 'issuedAt' | 'wrong' | 'right'>

export function CorrectionText({correction: {kind, issuedAt, wrong, right}}: {correction: Text}) {
  return (
    <div className="correction">
      <p className="correction-kind">
        <strong>{kind ? correctionTitles[kind] : 'Correction'}</strong>
        {issuedAt && (
          <>
            {', '}
            <DateText value={issuedAt} />
          </>
        )}
      </p>
      <dl>
        {wrong && (
          <div>
            <dt>What was wrong</dt>
            <dd>{wrong}</dd>
          </div>
        )}
        {right && (
          <div>
            <dt>{kind === 'retraction' ? 'Why it is withdrawn' : 'What is right'}</dt>
            <dd>{right}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
