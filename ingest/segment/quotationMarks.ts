import type {Paragraph, Span} from '../types.ts'
import {blockQuote} from './blockQuote.ts'
import {interviewAnswers} from './interview.ts'
import type {QuotedSpan} from './quotedSpan.ts'

interface MarkStyle {
  open: string
  close: string
}

const doubleStyles: MarkStyle[] = [
  {open: '“', close: '”"“'},
  {open: '”', close: '”"'},
  {open: '"', close: '"”'},
  {open: '„', close: '“”"'},
  {open: '«', close: '»'},
  {open: '»', close: '«'},
]
const curlySingle: MarkStyle = {open: '‘', close: '’'}
const straightSingle: MarkStyle = {open: "'", close: "'"}
const doubleMark = /[“”"„«»]/u
const openingMarks = '“"„«‘'
const leadIn = /[\s([{—–―\-/:]/u
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * The outermost quotations of every paragraph: curly, straight, German and French double marks,
 * curly single ones, and straight single ones in a text that has no double marks. A quotation that
 * runs over paragraphs is one span for each.
 */
export function quotedSpans(text: string, paragraphs: readonly Paragraph[]): QuotedSpan[] {
  const styles = doubleMark.test(text)
    ? [...doubleStyles, curlySingle]
    : text.includes("''")
      ? [curlySingle]
      : [curlySingle, straightSingle]
  const spans: QuotedSpan[] = []
  const answers = interviewAnswers(text, paragraphs)
  let openBefore = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const marked = spansOf(text, paragraph, index, styles)
    const block = answers.get(index) ?? blockQuote(text, paragraphs, index, marked)
    const found = block ? [block] : marked
    const first = found[0]
    if (openBefore && first && first.outer.start === paragraph.start) first.resumes = true
    const last = found.at(-1)
    openBefore =
      last?.unclosed === true &&
      next !== undefined &&
      openingMarks.includes(text[next.start] ?? ' ')
    spans.push(...found)
  }
  return spans
}

function spansOf(
  text: string,
  paragraph: Paragraph,
  index: number,
  styles: readonly MarkStyle[],
): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let at = paragraph.start
  while (at < paragraph.end) {
    const style = styles.find(({open}) => open === text[at])
    if (!style || !opens(text, at, paragraph, style)) {
      at += 1
      continue
    }
    const close = closingAt(text, at, paragraph.end, style)
    if (close === undefined && isSingle(style)) {
      at += 1
      continue
    }
    const end = close ?? paragraph.end
    const inner = trimmed(text, at + 1, end)
    if (inner.end > inner.start) {
      spans.push({
        ...inner,
        outer: {start: at, end: close === undefined ? end : end + 1},
        paragraph: index,
        unclosed: close === undefined,
        resumes: false,
      })
    }
    at = end + 1
  }
  return spans
}

function opens(text: string, at: number, {start, end}: Span, {open}: MarkStyle): boolean {
  const before = at > start ? text[at - 1]! : ' '
  const after = at + 1 < end ? text[at + 1]! : ' '
  if (open === '“' || open === '„') return true
  const afterLeadIn = leadIn.test(before) || /[“”"‘„«]/u.test(before)
  if (open === '«') return afterLeadIn
  if (/\s/u.test(after)) return false
  if (open === '‘')
    return afterLeadIn && !/^(?:\d0s|em\b|til\b|cause\b)/iu.test(text.slice(at + 1, at + 7))
  if (open === "'")
    return afterLeadIn && letterOrDigit.test(after) && !/\d0s/u.test(text.slice(at + 1, at + 4))
  return afterLeadIn
}

function closingAt(
  text: string,
  open: number,
  limit: number,
  style: MarkStyle,
): number | undefined {
  if (isSingle(style)) return singleClosing(text, open, limit, style)
  const nested = nestedClosing(text, open, limit, style)
  if (nested !== undefined) return nested
  for (let at = open + 1; at < limit; at += 1) {
    const character = text[at]!
    if (!style.close.includes(character)) continue
    const before = text[at - 1]!
    const after = at + 1 < limit ? text[at + 1]! : ' '
    if (character !== '”' && leadIn.test(before) && letterOrDigit.test(after)) continue
    if (character === '“' && style.open === '“' && !/[\s,.;:)]/u.test(after)) continue
    return at
  }
  return undefined
}

/** “It said “stop” and meant it”: where each mark that opens inside has one that closes. */
function nestedClosing(
  text: string,
  open: number,
  limit: number,
  {open: mark}: MarkStyle,
): number | undefined {
  if (mark !== '“' && mark !== '„' && mark !== '"') return undefined
  const [inner, close] = mark === '„' ? ['„', '“'] : ['“', '”']
  let depth = 0
  let nested = false
  for (let at = open + 1; at < limit; at += 1) {
    const character = text[at]!
    if (
      character === inner &&
      leadIn.test(text[at - 1]!) &&
      letterOrDigit.test(text[at + 1] ?? '')
    ) {
      depth += 1
      nested = true
    } else if (mark === '"' && character === '"' && depth === 0) return nested ? at : undefined
    else if (character === close && (mark !== '"' || depth > 0)) {
      if (depth === 0) return nested ? at : undefined
      depth -= 1
    }
  }
  return undefined
}

/** An apostrophe looks like a closing mark: one before a letter is none, nor is a dropped g's or a plural's. */
function singleClosing(text: string, open: number, limit: number, style: MarkStyle) {
  const closings: number[] = []
  const stops = (at: number) => /[,.!?…]/u.test(text[at - 1]!)
  let nested = false
  for (let at = open + 1; at < limit; at += 1) {
    const character = text[at]!
    const inner = character === '“' ? text.indexOf('”', at) : -1
    if (inner > at && inner < limit) {
      nested = true
      at = inner
      continue
    }
    if (doubleMark.test(character) || (style.open !== style.close && character === style.open))
      break
    if (character !== style.close) continue
    const after = at + 1 < limit ? text[at + 1]! : ' '
    if (letterOrDigit.test(after) || /\s/u.test(text[at - 1]!)) continue
    if (nested && !stops(at)) continue
    closings.push(at)
  }
  const sure = closings.find(
    (at, index) =>
      !/in$/u.test(text.slice(open + 1, at)) &&
      !(text[at - 1] === 's' && closings.slice(index + 1).some(stops)),
  )
  return sure ?? closings.at(-1)
}

function isSingle(style: MarkStyle): boolean {
  return style === curlySingle || style === straightSingle
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  return {start: from, end: to}
}
