import type {Manuscript} from '../../../ingest/index.ts'
import type {DrawnItem} from './drawnItems.ts'
import {escapeHtml} from './escapeHtml.ts'

type Paragraph = Manuscript['paragraphs'][number]

const elements: Record<Paragraph['style'], string> = {
  normal: 'p',
  h2: 'h3',
  h3: 'h4',
  blockquote: 'blockquote',
}

/**
 * The paragraphs of a text as HTML with everything drawn into them, and between them what stands
 * there, by the place in the text. What no paragraph holds is told beside the text only.
 */
export function drawnText(
  {text, paragraphs}: Pick<Manuscript, 'text' | 'paragraphs'>,
  items: readonly DrawnItem[],
  between: readonly {at: number; html: string}[],
): string {
  const inside = paragraphs.map((): DrawnItem[] => [])
  for (const item of items) {
    for (const [index, {start, end}] of paragraphs.entries()) {
      if (item.start <= end && item.end >= start) inside[index]!.push(item)
    }
  }
  const parts = paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1]?.start ?? -1
    const here = between.filter(({at}) => at > before && at <= paragraph.start)
    return [...here.map(({html}) => html), paragraphHtml(text, paragraph, inside[index]!)]
  })
  const last = paragraphs.at(-1)?.start ?? -1
  return [...parts, ...between.filter(({at}) => at > last).map(({html}) => html)].join('\n')
}

function paragraphHtml(text: string, paragraph: Paragraph, items: readonly DrawnItem[]): string {
  const {start, end, style, listItem} = paragraph
  const within = (at: number) => Math.min(end, Math.max(start, at))
  const cuts = [
    ...new Set([start, end, ...items.flatMap((item) => [within(item.start), within(item.end)])]),
  ].toSorted((one, other) => one - other)
  const ending = (at: number) => items.filter((item) => item.end === at)
  const pieces = cuts.map((from, index) => {
    const to = cuts[index + 1]
    const signs = ending(from).map(signHtml).join('')
    return to === undefined ? signs : signs + pieceHtml(text.slice(from, to), from, to, items)
  })
  const name = elements[style]
  return `<${name}${listItem ? ' class="li"' : ''}>${pieces.join('')}</${name}>`
}

function pieceHtml(words: string, from: number, to: number, items: readonly DrawnItem[]): string {
  const over = items.filter((item) => item.start <= from && item.end >= to)
  if (over.length === 0) return escapeHtml(words)
  const looks = [...new Set(over.flatMap(({look}) => look.split(' ')))].join(' ')
  const told = over.map((item) => item.told).join('\n')
  return `<span class="${looks}" title="${escapeHtml(told)}">${escapeHtml(words)}</span>`
}

function signHtml({sign, told, look}: DrawnItem): string {
  if (!sign) return ''
  return `<a class="n ${look}" href="#${sign.id}">${sign.label}<span class="t">${escapeHtml(told)}</span></a>`
}
