import {PortableText, type PortableTextReactComponents} from '@portabletext/react'
import type {ReactNode} from 'react'
import {Picture} from '../parts/Picture.tsx'
import {SpeakerName} from '../parts/SpeakerName.tsx'
import type {EditorsNote, Figure, PullQuote, Receipt} from '../types.ts'
import {Caption} from './Caption.tsx'
import type {MarkedBlock, RecordMarker} from './numberRecords.ts'
import {RecordMarkerLink} from './RecordMarkerLink.tsx'

export function ArticleBody({blocks, receipt}: {blocks: MarkedBlock[]; receipt: Receipt | null}) {
  return <PortableText value={blocks} components={componentsFor(receipt)} />
}

interface Rendered<Value> {
  value: Value
}

function componentsFor(receipt: Receipt | null): Partial<PortableTextReactComponents> {
  return {
    types: {
      pullQuote: ({value}: Rendered<PullQuote>) => <PullQuoteFigure block={value} />,
      figure: ({value}: Rendered<Figure>) => <BodyFigure figure={value} />,
      editorsNote: ({value}: Rendered<EditorsNote>) => (
        <aside className="editors-note" aria-label="Editor’s note">
          <p>
            <strong>Editor’s note</strong> {value.text}
          </p>
        </aside>
      ),
      recordMarker: ({value}: Rendered<RecordMarker>) => (
        <RecordMarkerLink marker={value} receipt={receipt} />
      ),
    },
    marks: {
      quotation: ({children}) => <span className="quoted">{children}</span>,
      assertion: ({children}) => <span className="claimed">{children}</span>,
      link: ({children, value}) => <SafeLink href={value?.href}>{children}</SafeLink>,
      commonKnowledge: ({children}) => <>{children}</>,
      titleOrTerm: ({children}) => <>{children}</>,
      opinion: ({children}) => <>{children}</>,
    },
  }
}

/** Only addresses that lead somewhere: no `javascript:`, whatever a document holds. */
function SafeLink({href, children}: {href?: string; children: ReactNode}) {
  if (!href || !/^(https?:|mailto:|tel:|\/|#)/i.test(href)) return <>{children}</>
  return <a href={href}>{children}</a>
}

function PullQuoteFigure({block}: {block: PullQuote}) {
  const {quote} = block
  if (!quote) return <p className="tombstone">A quotation that stood here was withdrawn.</p>
  return (
    <figure className={quote.form === 'paraphrase' ? 'pull-quote in-our-words' : 'pull-quote'}>
      <blockquote>
        <p>{quote.text}</p>
      </blockquote>
      {quote.speaker && (
        <figcaption>
          <SpeakerName speaker={quote.speaker} />
        </figcaption>
      )}
    </figure>
  )
}

function BodyFigure({figure}: {figure: Figure}) {
  return (
    <figure className="body-figure">
      <Picture
        image={figure}
        widths={[400, 700, 1000, 1400]}
        sizes="(min-width: 44rem) 40rem, 100vw"
      />
      <Caption caption={figure.caption} credit={figure.credit} />
    </figure>
  )
}
