import type {QuoteRecord} from '../types.ts'

interface PrintedWordsProps {
  quote: Pick<QuoteRecord, 'text' | 'form'>
  language?: string
}

/** Words of a quote with quotation marks; a paraphrase is ours and has none. */
export function PrintedWords({quote: {text, form}, language}: PrintedWordsProps) {
  const className = form === 'paraphrase' ? 'record-words in-our-words' : 'record-words'
  return (
    <blockquote className={className} lang={language}>
      <p>{text}</p>
    </blockquote>
  )
}
