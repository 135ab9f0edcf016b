import {ruleText, type Findings, type FoundQuote} from '../../../ingest/index.ts'
import type {ReadFile} from '../importFiles.ts'
import {surenessOf} from './sureness.ts'

/** Something that is drawn into the text and told beside it. */
export interface DrawnItem {
  start: number
  end: number
  /** Its class: how it is drawn. */
  look: string
  /** All that is told of it, as plain words. */
  told: string
  /** Its sign in the text, and where it is told beside it. */
  sign?: {label: string; id: string}
}

/** What is drawn into the text of an article, the widest first, so that the inner ones are seen. */
export function drawnItems({findings, text}: ReadFile, article: string): DrawnItem[] {
  const {quotes, claims, sources, flags, leftOut} = findings
  const words = ({start, end}: {start: number; end: number}) =>
    text.slice(start, end).replace(/\s+/gu, ' ')
  const items: DrawnItem[] = [
    ...quotes.flatMap((quote, index): DrawnItem[] => {
      const told = quoteTold(quote, findings)
      const look = surenessOf(quote)
      const mark = {open: '?', less: '~', sure: ''}[look]
      const {mention, cue} = quote.attribution
      return [
        {
          ...spanOf(quote),
          look: `q ${look}`,
          told,
          sign: {label: `${index + 1}${mark}`, id: `${article}-q${index + 1}`},
        },
        ...(mention
          ? [{...spanOf(mention), look: 'm', told: `Stands for who says ${index + 1}`}]
          : []),
        ...(cue ? [{...spanOf(cue), look: 'v', told: `The verb of ${index + 1}`}] : []),
      ]
    }),
    ...claims.map((claim) => ({
      ...spanOf(claim),
      look: 'c',
      told: `Claim: ${claim.kind}, priority ${claim.priority}`,
    })),
    ...sources.flatMap(({kind, title, description, mentions}) =>
      mentions.map((mention) => ({
        ...spanOf(mention),
        look: 's',
        told: `Source: ${kind}, ${title ?? description}`,
      })),
    ),
    ...flags.map(({message, ...flag}, index) => ({
      ...spanOf(flag),
      look: 'f',
      told: `Flag: ${message}`,
      sign: {label: `!${index + 1}`, id: `${article}-f${index + 1}`},
    })),
    ...leftOut.map(({why, ...left}, index) => ({
      ...spanOf(left),
      look: 'x',
      told: `Left out: ${words(left) ? `“${words(left)}”: ` : ''}${why}`,
      sign: {label: `×${index + 1}`, id: `${article}-x${index + 1}`},
    })),
  ]
  return items.toSorted((one, other) => other.end - other.start - (one.end - one.start))
}

/** Who says a quotation, how sure that is and why. */
export function quoteTold(quote: FoundQuote, {sources}: Findings): string {
  const {speakerSource, attribution, form} = quote
  const {speaker, confidence, candidates, rule} = attribution
  if (speakerSource !== undefined) {
    return `Read from ${sources[speakerSource]?.description ?? 'a thing'}: no person speaks (${form})`
  }
  const share = `${Math.round(confidence * 100)} %`
  const why = `${share} by rule “${rule}”: ${ruleText(rule)}`
  if (speaker) return `${speaker} (${form}), ${why}`
  return candidates.length > 0
    ? `Speaker open: ${candidates.join(' or ')}? (${form}), ${why}`
    : `Speaker open: the text names no candidate (${form})`
}

function spanOf({start, end}: {start: number; end: number}) {
  return {start, end}
}
