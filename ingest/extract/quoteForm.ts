import type {Speech} from './attribution/speech.ts'
import type {QuoteForm} from '../types.ts'

const after = new Set(['direct', 'inverted', 'pronounCue', 'signature'])

/** Whole sentences are direct; words that a sentence of ours goes on with are partial. */
export function quoteForm(
  text: string,
  speech: Speech | undefined,
  translated: boolean,
): QuoteForm {
  if (translated) return 'translated'
  if (
    /^[\p{Lu}\d[(¿¡…]/u.test(text) &&
    (/[.,!?…—–-]["”’']?$/u.test(text) || text.split(/\s+/u).length > 3)
  )
    return 'direct'
  const clause = text.split(/\s+/u).length >= 6 && /[,.!?]$/u.test(text)
  return clause && speech && after.has(speech.rule) ? 'direct' : 'partial'
}
