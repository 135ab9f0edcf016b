import type {Reading} from '../segment/readText.ts'
import type {Flag, Metadata} from '../types.ts'
import {inParagraphs} from './inParagraphs.ts'

const age = String.raw`(?:aged?|at the age of|at age|who was|who is|is|was|turned)\s(\d{1,3})\b|,\s(\d{1,3}),`
const lived = /\((?:b\. |born )?(1[89]\d\d|20\d\d)\s?[-–]\s?(1[89]\d\d|20\d\d)\)/u
const born = /\b(?:born|birth)\b[^.!?]{0,60}?\b(1[89]\d\d|20\d\d)\b/gu
const died = /\b(?:died|killed|death)\b[^.!?]{0,60}?\b(1[89]\d\d|20\d\d)\b/u

/**
 * An age that does not fit the year of birth in its sentence, at the year of death there or, for the
 * living, at the date of the text.
 */
export function ages(reading: Reading, {dateline}: Metadata): Flag[] {
  const written = dateline?.date ? Number(dateline.date.slice(0, 4)) : undefined
  return inParagraphs(reading, 'age', /[^.!?]+(?:[.!?]+|$)/gu, ([sentence]) => {
    const span = lived.exec(sentence)
    const births = [...sentence.matchAll(born)]
    const said = [...sentence.matchAll(new RegExp(age, 'gu'))]
    if (said.length !== 1 || births.length + (span ? 1 : 0) !== 1) return undefined
    const birth = Number(span?.[1] ?? births[0]![1])
    const end = span?.[2] ?? died.exec(sentence)?.[1]
    const at = end ? Number(end) : written
    const given = Number(said[0]![1] ?? said[0]![2])
    if (at === undefined || birth >= at || given > 115) return undefined
    const years = at - birth
    if (given === years || given === years - 1) return undefined
    const when = end ? `at death in ${at}` : `in ${at}`
    return `Born in ${birth}, the age ${when} is ${years - 1} or ${years}, not ${given}.`
  })
}
