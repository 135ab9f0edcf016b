import type {BodyBlock, TextBlock} from '../../../workflow/types.ts'
import {valueHash} from '../valueHash.ts'

interface MarkedRange {
  start: number
  end: number
  kind: string
  target: unknown
}

const itemMarks = new Set(['quotation', 'assertion'])

/** The words of a block; of a picture or note their text, as far as it has some. */
export function blockText(block: BodyBlock): string {
  if (block._type === 'block') return block.children.map(({text}) => text).join('')
  if (block._type === 'editorsNote') return block.text ?? ''
  if (block._type === 'figure') return [block.caption, block.credit].filter(Boolean).join(' ')
  return ''
}

/** A hash of what a manuscript says of a paragraph: words, style, emphasis and links. */
export function wordsForm(block: BodyBlock): string {
  return formOf(block, ({kind}) => !itemMarks.has(kind))
}

/** A hash of all of a block, marks of quotes and claims too, however it is cut into spans. */
export function wholeForm(block: BodyBlock): string {
  return formOf(block, () => true)
}

function formOf(block: BodyBlock, isKept: (mark: MarkedRange) => boolean): string {
  if (block._type !== 'block') return valueHash(block)
  return valueHash({
    text: blockText(block),
    style: block.style === 'normal' ? undefined : block.style,
    list: 'listItem' in block ? [block.listItem, 'level' in block ? block.level : 1] : undefined,
    marks: markedRanges(block)
      .filter(isKept)
      .map(({start, end, kind, target}) => [start, end, kind, target]),
  })
}

/** What is marked in a block, each mark once for every run of words it stands on. */
export function markedRanges({children, markDefs = []}: TextBlock): MarkedRange[] {
  const definitions = new Map(markDefs.map((definition) => [definition._key, definition]))
  const ranges: (MarkedRange & {mark: string})[] = []
  let at = 0
  for (const {text, marks = []} of children) {
    const end = at + text.length
    for (const mark of marks) {
      const open = ranges.find((range) => range.mark === mark && range.end === at)
      if (open) open.end = end
      else {
        const {_type, quote, claim, href} = definitions.get(mark) ?? {_type: mark}
        ranges.push({start: at, end, kind: _type, target: quote?._ref ?? claim?._ref ?? href, mark})
      }
    }
    at = end
  }
  return ranges
    .filter(({start, end}) => start < end)
    .toSorted(
      (one, other) =>
        one.start - other.start || one.end - other.end || (one.kind < other.kind ? -1 : 1),
    )
}

/** Ids of the quotes and claims that a block prints, in order. */
export function itemsIn(block: BodyBlock): string[] {
  if (block._type === 'pullQuote') return block.quote ? [block.quote._ref] : []
  if (block._type !== 'block') return []
  return (block.markDefs ?? []).flatMap(({quote, claim}) => (quote ?? claim)?._ref ?? [])
}
