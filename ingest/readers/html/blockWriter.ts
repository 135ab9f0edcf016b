import type {LeftOut, Paragraph} from '../../types.ts'

export interface BlockStyle {
  style: Paragraph['style']
  listItem?: 'bullet' | 'number'
  level?: number
}

export interface Marks {
  decorators: readonly ('strong' | 'em')[]
  href?: string
}

/** Where something stands that is not text, such as the mark of a note. */
export interface Anchor {
  at: number
  name: string
}

/** Writes paragraphs one after another, white space as a browser would show it. */
export function createBlockWriter() {
  const paragraphs: Paragraph[] = []
  const leftOut: LeftOut[] = []
  const anchors: Anchor[] = []
  let text = ''
  let words = ''
  let marked: {start: number; end: number; marks: Marks}[] = []
  let pending: Anchor[] = []

  function write(content: string, marks: Marks): void {
    const shown = content.replace(/[\t\n\f\r ]+/gu, ' ')
    const added = words === '' || words.endsWith(' ') ? shown.replace(/^ /u, '') : shown
    if (added === '') return
    marked.push({start: words.length, end: words.length + added.length, marks})
    words += added
  }

  function endParagraph({style, listItem, level}: BlockStyle): void {
    const whole = words.replace(/\s+$/u, '')
    const offset = text.length
    anchors.push(...pending.map(({at, name}) => ({at: offset + Math.min(at, whole.length), name})))
    if (whole !== '') {
      const spans = marked
        .map(({start, end, marks}) => ({
          start: offset + start,
          end: offset + Math.min(end, whole.length),
          marks,
        }))
        .filter(({start, end}) => start < end)
      paragraphs.push({
        start: offset,
        end: offset + whole.length,
        style,
        ...(listItem && {listItem, level: level ?? 1}),
        decorators: spans.flatMap(({start, end, marks}) =>
          marks.decorators.map((decorator) => ({start, end, decorator})),
        ),
        links: spans.flatMap(({start, end, marks: {href}}) => (href ? [{start, end, href}] : [])),
      })
      text += `${whole}\n`
    }
    words = ''
    marked = []
    pending = []
  }

  const at = () => text.length + words.length

  return {
    write,
    endParagraph,
    anchor: (name: string) => void pending.push({at: words.length, name}),
    leaveOut(why: string) {
      leftOut.push({start: at(), end: at(), why})
    },
    at,
    written: () => ({text, paragraphs, leftOut, anchors}),
  }
}
