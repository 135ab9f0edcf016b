import {DateText} from '../parts/DateText.tsx'
import {SpeakerLine} from '../parts/SpeakerName.tsx'
import type {QuoteRecord} from '../types.ts'
import {forms, languageName} from './phrases.ts'

/** Who said it, where and when, and in what form we print it. */
export function SaidLine({quote}: {quote: QuoteRecord}) {
  const {speaker, form, said} = quote
  return (
    <p className="said-line">
      {speaker ? <SpeakerLine speaker={speaker} /> : 'Speaker unknown'}
      {said?.occasion && `, ${said.occasion}`}
      {said?.place && `, ${said.place}`}
      {said?.date && (
        <>
          , <DateText value={said.date} />
        </>
      )}
      {form &&
        ` (${forms[form]}${said?.language && form === 'translated' ? ` from ${languageName(said.language)}` : ''})`}
      .{speaker && !speaker.named && ' We do not publish this person’s name.'}
    </p>
  )
}

const changes = {
  ellipsis: 'Words left out',
  bracket: 'Words added in brackets',
  translation: 'Translated',
  grammar: 'Grammar corrected',
} as const

/** What differs between the words that we print and the words in the evidence. */
export function Alterations({quote: {wording, text, alterations, said}}: {quote: QuoteRecord}) {
  const differs = wording && wording !== text
  if (!differs && !alterations?.length) return null
  return (
    <>
      <h4>What we changed</h4>
      <ul className="alterations">
        {alterations?.map(({kind, note, translator}, index) => (
          <li key={index}>
            {kind ? changes[kind] : 'Changed'}
            {translator && ` by ${translator}`}
            {note && `: ${note}`}
          </li>
        ))}
        {differs && (
          <li>
            In the evidence: <q lang={said?.language ?? undefined}>{wording}</q>
          </li>
        )}
      </ul>
    </>
  )
}
