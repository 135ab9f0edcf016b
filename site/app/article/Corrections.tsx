import {DateText} from '../parts/DateText.tsx'
import type {ArticleCorrection} from '../types.ts'

export const correctionTitles = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  editorsNote: 'Editor’s note',
  retraction: 'Retraction',
} satisfies Record<NonNullable<ArticleCorrection['kind']>, string>

type Place = 'top' | 'end'

/** Where readers find a notice: a retraction above everything, the rest where the desk put it. */
const placeOf = ({kind, placement}: ArticleCorrection): Place =>
  kind === 'retraction' || placement === 'top' ? 'top' : 'end'

/** What was wrong in an article and what is right, above or below its text, newest first. */
export function Corrections(props: {corrections: ArticleCorrection[]; place: Place}) {
  const corrections = props.corrections.filter((one) => placeOf(one) === props.place)
  if (corrections.length === 0) return null
  const retracted = corrections.some(({kind}) => kind === 'retraction')
  const id = `corrections-${props.place}`
  return (
    <aside
      className={retracted ? 'corrections corrections-retraction' : 'corrections'}
      aria-labelledby={id}
      lang="en"
    >
      <h2 id={id}>
        {titleOf(retracted, corrections.length < props.corrections.length && props.place === 'end')}
      </h2>
      {corrections.map((correction) => (
        <CorrectionText key={correction._id} correction={correction} />
      ))}
    </aside>
  )
}

function titleOf(isRetracted: boolean, isSecond: boolean): string {
  if (isRetracted) return 'This article is retracted'
  return isSecond ? 'More notices on this article' : 'This article has been corrected'
}

type Text = Pick<
  ArticleCorrection,
  'kind' | 'issuedAt' | 'wrong' | 'right' | 'affected' | 'affectedParts'
>

export function CorrectionText({correction}: {correction: Text}) {
  const {kind, issuedAt, wrong, right} = correction
  const changed = changedBy(correction)
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
        {changed.length > 0 && kind !== 'retraction' && (
          <div>
            <dt>What changed</dt>
            <dd>{changed.join('; ')}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}

/** "The headline; the claim “Forty ships came.”": the parts of the article that a notice names. */
function changedBy({affected, affectedParts}: Text): string[] {
  const records = (affected ?? []).flatMap((one) =>
    one?.text ? [`the ${one.kind} “${one.text}”`] : [],
  )
  const parts = (affectedParts ?? []).map((part) => partNames[part] ?? part)
  return [...parts, ...records]
}

const partNames: Partial<Record<string, string>> = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  pictures: 'the pictures and captions',
}
