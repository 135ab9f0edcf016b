import type {Reading} from '../segment/readText.ts'
import type {Flag, Metadata} from '../types.ts'
import type {CopyDesk} from '../words/copyDesk.ts'
import {inParagraphs} from './inParagraphs.ts'

/**
 * An age that does not fit the year of birth in its sentence, at the year of death there or, for the
 * living, at the date of the text.
 */
export function ages(
  reading: Pick<Reading, 'text' | 'paragraphs'>,
  {dateline}: Metadata,
  {sentence: whole, age, lived, born, died}: CopyDesk,
): Flag[] {
  const written = dateline?.date ? Number(dateline.date.slice(0, 4)) : undefined
  return inParagraphs(reading, 'age', whole, ([sentence]) => {
    const said = numbersIn(sentence, age)
    if (said.length !== 1) return undefined
    const [span] = sentence.matchAll(lived)
    const births = numbersIn(sentence, born)
    if (births.length + (span ? 1 : 0) !== 1) return undefined
    const birth = Number(span?.[1] ?? births[0])
    const end = span ? Number(span[2]) : numbersIn(sentence, died)[0]
    const at = end ?? written
    const given = said[0]!
    if (at === undefined || birth >= at || given > 115) return undefined
    const years = at - birth
    if (given === years || given === years - 1) return undefined
    const when = end === undefined ? `in ${at}` : `at death in ${at}`
    return `Born in ${birth}, the age ${when} is ${years - 1} or ${years}, not ${given}.`
  })
}

/** The number in whichever group of each match has one. */
function numbersIn(sentence: string, pattern: RegExp): number[] {
  return [...sentence.matchAll(pattern)].map(([, ...groups]) =>
    Number(groups.find((group) => group !== undefined)),
  )
}
