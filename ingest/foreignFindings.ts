import {notAQuotation} from './extract/quotations.ts'
import {quoteForm} from './extract/quoteForm.ts'
import type {Reading} from './segment/readText.ts'
import type {Findings, Flag, Manuscript} from './types.ts'

/** Of a text in a language that the rules have no words for: its quotations, and all else left open. */
export function foreignFindings(reading: Reading, manuscript: Manuscript): Findings {
  const {text, quotes, paragraphs} = reading
  const why = quotes.map((quote, index) => notAQuotation(reading, quote, index, undefined))
  return {
    quotes: quotes
      .filter((_, index) => !why[index])
      .map(({start, end}) => ({
        start,
        end,
        text: text.slice(start, end),
        form: quoteForm(text.slice(start, end), undefined, false),
        attribution: {rule: 'none', confidence: 0, candidates: []},
        provenance: [],
      })),
    people: [],
    sources: [],
    claims: [],
    flags: paragraphs.slice(0, 1).map(({start, end}): Flag => ({
      kind: 'language',
      start,
      end,
      message:
        'The text is not in English: its quotations are marked; speakers, people, sources and claims are not looked for.',
    })),
    leftOut: [
      ...manuscript.leftOut,
      ...quotes.flatMap(({start, end}, index) =>
        why[index] ? [{start, end, why: why[index]}] : [],
      ),
    ],
  }
}
