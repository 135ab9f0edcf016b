import type {Findings, FoundQuote, Manuscript} from '../../types.ts'
import type {Language} from '../../words/language.ts'
import {plainFlags} from './plainFlags.ts'
import {quoteForm} from '../quoteForm.ts'
import {plainAttributions} from './plainPeople.ts'
import {joinedName, notPlainQuotation} from './plainQuotation.ts'
import {readPlain} from './plainReading.ts'
import {plainSpeeches} from './plainSpeech.ts'

/** What is found in a language that has words here: quotations and who says them, nothing else. */
export function plainFindings(manuscript: Manuscript, language: Language): Findings {
  const reading = readPlain(manuscript, language)
  const {text, quotes, places} = reading
  const speeches = plainSpeeches(reading)
  const why: (string | undefined)[] = []
  for (const index of quotes.keys()) {
    why.push(
      notPlainQuotation(reading, index, speeches[index]) ??
        joinedName(reading, index, why[index - 1]),
    )
  }
  const said = speeches.map((speech, index) => (why[index] ? undefined : speech))
  const {attributions, people} = plainAttributions(reading, said)
  const kept = quotes.flatMap((_, index) => (why[index] ? [] : [index]))
  const found = kept.map((index): FoundQuote => {
    const {start, end} = quotes[index]!
    const words = text.slice(start, end)
    const attribution = attributions[index]!
    const goesOn = said[index]?.carriedFrom
    const continues = goesOn === undefined ? -1 : kept.indexOf(goesOn)
    const led = places[index]!.sentence.tokens[places[index]!.at - 1]?.text === ':'
    return {
      start,
      end,
      text: words,
      form: led ? 'direct' : quoteForm(words, undefined, false),
      attribution,
      ...(continues >= 0 && {continues}),
      provenance: attribution.speaker ? [{act: 'said', agent: attribution.speaker}] : [],
    }
  })
  return {
    quotes: found,
    people,
    sources: [],
    claims: [],
    flags: plainFlags(manuscript, reading, found),
    leftOut: [
      ...manuscript.leftOut,
      ...quotes.flatMap(({start, end}, index) =>
        why[index] ? [{start, end, why: why[index]}] : [],
      ),
    ],
  }
}
