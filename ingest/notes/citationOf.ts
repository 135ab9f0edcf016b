import {sourceNouns} from '../words/english/sources.ts'
import type {ManuscriptNote, SourceKind} from '../types.ts'

/** A thing that a footnote or endnote refers to, in the words of the note. */
export interface Citation {
  kind: SourceKind
  title: string
  creators: string[]
  publisher?: string
  /** A year. */
  date?: string
  address?: string
  /** Where in it: "p. 4, note 2". */
  locator?: string
}

type NoteText = Pick<ManuscriptNote, 'text' | 'links' | 'titles'>

const webAddress = /\bhttps?:\/\/[^\s<>”"]+|\bdoi:\s?10\.\d{4,9}\/[^\s<>”"]+/iu
const place =
  /(?<![\p{L}\d])(?:(?:pp?|S|ch|vol|fol|no|nos|col|Bd|Nr)\.\s?|(?:page|pages|chapter|volume|folio|box|folder|line|lines|note|Seite|Seiten|Kapitel)\s)[\divxlc]+(?:\s?[–-]\s?[\divxlc]+)?(?:\s?ff?\.)?|§+\s?\d+\w?|\b\d{1,2}:\d{2}(?::\d{2})?\b/giu
const year = /\b(?:1[5-9]|20)\d{2}\b/u
const printedYear = /[,(][^,()]*\b(?:1[5-9]|20)\d{2}\)?[.,;\s]*(?:$|[,.;)])/u
const lookedUp = /[,.;(]?\s*(?:accessed|retrieved|last visited|abgerufen)\b[^.;)]*[.;)]?/giu
const leadIn =
  /^(?:see(?: also)?|cf\.|quoted in|cited in|vgl\.|siehe(?: auch)?|zitiert nach)[:,]?\s+/iu
const names =
  /^(\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|van|von|de|der|di|da|al)){1,4}(?:(?:, | and | und | & )\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3})*)[,:]$/u

/** Whether a note points back to the source of the note before it. */
export const pointsBack = ({text}: NoteText): boolean =>
  /^(?:ibid|ibidem|ebd|ebenda)\b/iu.test(text.replace(leadIn, ''))

/** Where in a source a note points: "p. 4", "chapter 2, line 9". */
export function locatorIn(text: string): string | undefined {
  const found = withoutAddress(text).match(place)
  return found?.join(', ')
}

/**
 * What a note cites, or nothing where it is a remark. A title is what stands in italics or in quotation
 * marks; where nothing does it is the note itself, less its address and its place.
 */
export function citationOf(note: NoteText): Citation | undefined {
  const text = note.text.replace(leadIn, '').trim()
  const address = addressIn(note)
  const locator = locatorIn(text)
  const italic = note.titles?.find((title) => /^[\p{Lu}\d]/u.test(title))
  const noun = firstNoun(text)
  if (!address && !locator && !italic && !noun && !printedYear.test(text)) return undefined
  const quoted = /[“„«"]([^“”„«»"]{4,})[”“»"]/u.exec(text)?.[1]?.replace(/[,.]$/u, '')
  const title = quoted ?? italic ?? plainTitle(text) ?? (address && bare(address))
  if (!title) return undefined
  const before = text
    .slice(0, text.indexOf(title))
    .replace(/[“„«"]$/u, '')
    .trim()
  const creators = names.exec(before)?.[1]?.split(/, | and | und | & /u) ?? []
  const date = year.exec(withoutAddress(text).replace(lookedUp, ''))?.[0]
  return {
    kind: noun ?? kindOf({address, quoted, italic, date, locator}, text),
    title,
    creators,
    ...(quoted && italic && {publisher: italic}),
    ...(date && {date}),
    ...(address && {address}),
    ...(locator && {locator}),
  }
}

interface Signs {
  address: string | undefined
  quoted: string | undefined
  italic: string | undefined
  date: string | undefined
  locator: string | undefined
}

function kindOf({address, quoted, italic, date, locator}: Signs, text: string): SourceKind {
  if ((quoted && italic) || address?.startsWith('https://doi.org/')) return 'article'
  if (italic && (date || locator)) return 'book'
  return nounIn(text.split(/[^\p{L}-]+/u)) ?? 'document'
}

/** "Interview with the author", "Letter from the harbour master": a note that opens with what it is. */
function firstNoun(text: string): SourceKind | undefined {
  return nounIn(text.split(/[^\p{L}-]+/u).slice(0, 1))
}

function nounIn(words: readonly string[]): SourceKind | undefined {
  return words.map((word) => sourceNouns.get(word.toLowerCase())).find((kind) => kind)
}

function addressIn({text, links = []}: NoteText): string | undefined {
  const written = webAddress.exec(text)?.[0].replace(/[.,;:)\]]+$/u, '')
  const found = links.find((link) => /^https?:/u.test(link)) ?? written
  return found?.replace(/^doi:\s?/iu, 'https://doi.org/')
}

function plainTitle(text: string): string | undefined {
  const rest = withoutAddress(text)
    .replace(lookedUp, '')
    .replace(place, '')
    .replace(/[,(]\s*(?:1[5-9]|20)\d{2}\b\)?[\s,.;:()]*$/u, '')
    .replace(/(?:[\s,;:(]|\.(?=\s*$))+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return /\p{L}/u.test(rest) ? rest : undefined
}

function withoutAddress(text: string): string {
  return text.replace(new RegExp(webAddress, 'giu'), '')
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/+$/u, '')
}
