import {readPlain} from '../extract/plain/plainReading.ts'
import {addressKeys} from '../plan/parties/addressKeys.ts'
import {isForeign} from '../readers/language.ts'
import {fold} from '../resolve/fold.ts'
import {readText} from '../segment/readText.ts'
import type {Cited, Findings, FoundSource, Manuscript, ManuscriptNote, Span} from '../types.ts'
import {english} from '../words/english/english.ts'
import {languageIn} from '../words/languages.ts'
import {citationOf, locatorIn, pointsBack, type Citation} from './citationOf.ts'

interface PlacedCitation extends Cited {
  at: number
}

/**
 * Findings with the sources of footnotes and endnotes. Each is cited by the quotes and claims of the
 * sentence in which its mark stands; where a sentence has several marks, by those since the last one.
 */
export function withCitedSources(manuscript: Manuscript, findings: Findings): Findings {
  const notes = (manuscript.notes ?? []).filter(
    ({kind}) => kind === 'footnote' || kind === 'endnote',
  )
  if (notes.length === 0) return findings
  const {sources, placed} = citedSources(notes, findings.sources)
  if (placed.length === 0) return findings
  const cited = citedBy([...findings.quotes, ...findings.claims], placed, sentencesIn(manuscript))
  const citing = <Item extends Span>(item: Item): Item => {
    const found = cited.get(item)
    return found ? {...item, cited: found} : item
  }
  return {
    ...findings,
    sources,
    quotes: findings.quotes.map(citing),
    claims: findings.claims.map(citing),
  }
}

/** One source may be cited by many notes, and named in the text too. */
function citedSources(notes: readonly ManuscriptNote[], named: readonly FoundSource[]) {
  const sources = [...named]
  const placed: PlacedCitation[] = []
  for (const note of notes) {
    const last = placed.at(-1)
    if (pointsBack(note) && last) {
      const locator = locatorIn(note.text)
      placed.push({at: note.start, source: last.source, ...(locator && {locator})})
      continue
    }
    const citation = citationOf(note)
    if (!citation) continue
    const known = sources.findIndex((source) => isSame(source, citation))
    const source = known < 0 ? sources.length : known
    const {locator} = citation
    sources[source] = withCitation(sources[source], citation, note)
    placed.push({at: note.start, source, ...(locator && {locator})})
  }
  return {sources, placed}
}

function isSame({title, address}: FoundSource, citation: Citation): boolean {
  const keys = addressKeys([citation.address])
  if ([...addressKeys([address])].some((key) => keys.has(key))) return true
  const isOther = address !== undefined && citation.address !== undefined
  return !isOther && title !== undefined && fold(title) === fold(citation.title)
}

function withCitation(
  source: FoundSource | undefined,
  {kind, title, creators, publisher, date, address}: Citation,
  {start}: ManuscriptNote,
): FoundSource {
  const {mentions = [], ...rest} = source ?? {
    kind,
    title,
    description: title,
    creators,
    vague: false,
    inferred: false,
  }
  return {
    ...(publisher && {publisher}),
    ...(date && {date}),
    ...(address && {address}),
    ...rest,
    mentions: [...mentions, {start, end: start}],
  }
}

function citedBy(
  items: readonly Span[],
  placed: readonly PlacedCitation[],
  sentences: readonly Span[],
): ReadonlyMap<Span, Cited[]> {
  const cited = new Map<Span, Cited[]>()
  for (const {start, end} of sentences) {
    const inside = items.filter((item) => item.start < end && item.end > start)
    const marks = placed.filter(({at}) => at > start && at <= end)
    for (const {at, ...citation} of marks) {
      const before = Math.max(start, ...marks.map((mark) => mark.at).filter((other) => other < at))
      const since = inside.filter((item) => item.end > before && item.start < at)
      const isFirst = before === start
      for (const item of since.length === 0 && isFirst ? inside : since) {
        cited.set(item, [...(cited.get(item) ?? []), citation])
      }
    }
  }
  return cited
}

function sentencesIn(manuscript: Manuscript): readonly Span[] {
  const {text, paragraphs, metadata} = manuscript
  const language = isForeign(text, metadata.language)
    ? languageIn(text, metadata.language)
    : undefined
  return language
    ? readPlain(manuscript, language).sentences
    : readText(text, paragraphs, english).sentences
}
