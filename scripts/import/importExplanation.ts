import {enoughConfidence, ruleText, type FoundQuote} from '../../ingest/index.ts'
import type {ReadFile} from './importFiles.ts'

/** For each quotation of a file: which rule chose its speaker, how sure it is, and who lost. */
export function explanation({path, text, findings}: ReadFile): string {
  const {quotes, leftOut} = findings
  const words = ({start, end}: {start: number; end: number}) =>
    text.slice(start, end).replace(/\s+/gu, ' ')
  return [
    `\n${path}: ${quotes.length} quotations`,
    ...quotes.map((quote, index) => {
      const {rule, mention, cue, lost = []} = quote.attribution
      return [
        `\n${index + 1}. “${words(quote)}”`,
        `   ${decision(quote)}`,
        `   rule: ${rule}: ${ruleText(rule)}`,
        mention && `   the words for the speaker: “${words(mention)}”`,
        cue && `   the verb: “${words(cue)}”`,
        ...lost.map(({name, why}) => `   not ${name}: ${why}`),
      ]
        .filter(Boolean)
        .join('\n')
    }),
    ...(leftOut.length > 0 ? [`\nLeft out: ${leftOut.length}`] : []),
    ...leftOut.map((left) => `   “${words(left)}”: ${left.why}`),
    '',
  ].join('\n')
}

function decision({attribution, speakerSource}: FoundQuote): string {
  if (speakerSource !== undefined) return 'read from a thing: no person speaks'
  const {speaker, confidence, candidates} = attribution
  const sure = `${Math.round(confidence * 100)} % sure`
  if (speaker) return `${speaker}, ${sure}`
  if (candidates.length === 0) return 'nobody: the text names no candidate'
  const limit = Math.round(enoughConfidence * 100)
  return `left open: ${candidates.join(' or ')}; ${sure}, and ${limit} % is enough`
}
