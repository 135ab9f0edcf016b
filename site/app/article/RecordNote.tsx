import {DateText} from '../parts/DateText.tsx'
import {SpeakerLine} from '../parts/SpeakerName.tsx'
import type {ClaimRecord, QuoteRecord, Receipt} from '../types.ts'
import {ChainList} from './ChainList.tsx'
import {CheckLine} from './CheckLine.tsx'
import {checkLabels, checkOf} from './checkOf.ts'
import {EvidenceList} from './EvidenceList.tsx'
import type {RecordEntry} from './numberRecords.ts'
import {claimKinds} from './phrases.ts'
import {PrintedWords} from './PrintedWords.tsx'
import {Alterations, SaidLine} from './QuoteDetails.tsx'

interface RecordNoteProps {
  entry: RecordEntry
  receipt: Receipt | null
  /** Language of the printed words. */
  language: string
}

/** One entry of an article's record. It is the target of its marker and can take the focus. */
export function RecordNote({entry, receipt, language}: RecordNoteProps) {
  const {anchor, number, record} = entry
  const title = `${entry.kind === 'quote' ? 'Quote' : 'Claim'} ${number}`
  const kind = entry.kind === 'claim' ? entry.record?.kind : undefined
  return (
    <li className="record" id={`record-${anchor}`} tabIndex={-1}>
      <header className="record-head">
        <h3>{title}</h3>
        {kind && <span className="record-kind">{claimKinds[kind]}</span>}
        {record && <State record={record} receipt={receipt} />}
        <a className="record-back" href={`#mark-${anchor}`}>
          Back to the text<span className="visually-hidden"> at {title.toLowerCase()}</span>
        </a>
      </header>
      {!record && (
        <p>This record was withdrawn. The words stay in the text and are not confirmed.</p>
      )}
      {entry.kind === 'quote' && entry.record && (
        <Quote quote={entry.record} receipt={receipt} language={language} />
      )}
      {entry.kind === 'claim' && entry.record && (
        <Claim claim={entry.record} receipt={receipt} language={language} />
      )}
    </li>
  )
}

function State({record, receipt}: {record: QuoteRecord | ClaimRecord; receipt: Receipt | null}) {
  const {state} = checkOf(record, receipt)
  return <span className={`state state-${state}`}>{checkLabels[state]}</span>
}

function Quote({quote, receipt, language}: {quote: QuoteRecord} & Rest) {
  const {provenance, evidence} = quote
  return (
    <>
      <PrintedWords quote={quote} language={language} />
      <SaidLine quote={quote} />
      <CheckLine check={checkOf(quote, receipt)} />
      <details>
        <summary>How we know</summary>
        {provenance && provenance.length > 0 && (
          <>
            <h4>How the words came to us</h4>
            <ChainList hops={provenance} />
          </>
        )}
        <EvidencePart evidence={evidence} />
        <Alterations quote={quote} />
      </details>
    </>
  )
}

function Claim({claim, receipt, language}: {claim: ClaimRecord} & Rest) {
  const {attributedTo, reply} = claim
  return (
    <>
      <p className="record-words" lang={language}>
        {claim.text}
      </p>
      {attributedTo && (
        <p className="said-line">
          According to <SpeakerLine speaker={attributedTo} />.
        </p>
      )}
      <CheckLine check={checkOf(claim, receipt)} />
      {reply && (
        <p className="reply-line">
          We asked for a reply
          {reply.date && (
            <>
              {' '}
              on <DateText value={reply.date} />
            </>
          )}
          {reply.response ? `: ${reply.response}` : '.'}
        </p>
      )}
      <details>
        <summary>How we know</summary>
        <EvidencePart evidence={claim.evidence} />
      </details>
    </>
  )
}

interface Rest {
  receipt: Receipt | null
  language: string
}

function EvidencePart({evidence}: {evidence: QuoteRecord['evidence']}) {
  return (
    <>
      <h4>Evidence</h4>
      {evidence && evidence.length > 0 ? (
        <EvidenceList evidence={evidence} />
      ) : (
        <p>No evidence for this is public.</p>
      )}
    </>
  )
}
