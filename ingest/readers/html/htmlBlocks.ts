import type {FoundImage, LeftOut, Paragraph} from '../../types.ts'
import {createBlockWriter, type Anchor, type BlockStyle, type Marks} from './blockWriter.ts'
import {addressOf} from './addressOf.ts'
import {figureOf, imageOf} from './figure.ts'
import {isHidden, blockNames, wordless} from './elements.ts'

export interface HtmlBlocks {
  text: string
  paragraphs: Paragraph[]
  images: FoundImage[]
  leftOut: LeftOut[]
  anchors: Anchor[]
}

interface HtmlOptions {
  /** The page's address, which its links and pictures are relative to. */
  base?: string
  /** The name of the note whose mark an element is; it is no text then. */
  noteOf?(element: Element): string | undefined
}

interface Context extends Marks {
  block: BlockStyle
}

const styles: Record<string, BlockStyle['style']> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  blockquote: 'blockquote',
}

/**
 * The paragraphs of a part of a page with their headings, quotes, lists, emphasis and links. Pictures
 * are listed; tables and what is embedded are named as left out.
 */
export function htmlBlocks(root: Node, {base, noteOf = () => undefined}: HtmlOptions): HtmlBlocks {
  const writer = createBlockWriter()
  const images: FoundImage[] = []

  function inside(node: Node, context: Context): void {
    for (const child of node.childNodes) visit(child, context)
  }

  function visit(node: Node, context: Context): void {
    if (node.nodeType === 3) return writer.write(node.textContent ?? '', context)
    if (!isElement(node)) return
    const name = node.localName
    const note = noteOf(node)
    if (note !== undefined) return writer.anchor(note)
    if (isHidden(node)) return
    if (wordless[name]) return leaveOut(node, wordless[name])
    if (name === 'br') return lineBreak(node, context)
    if (name === 'img') return addImage(imageOf(node, base))
    if (name === 'figure') return figure(node, context)
    if (name === 'table') return table(node, context)
    if (!blockNames.has(name)) return inside(node, inline(node, context))
    writer.endParagraph(context.block)
    const within = {...context, block: blockStyle(node, context.block)}
    inside(node, within)
    writer.endParagraph(within.block)
  }

  function inline(element: Element, context: Context): Context {
    const name = element.localName
    if (name === 'strong' || name === 'b') return decorated(context, 'strong')
    if (name === 'em' || name === 'i' || name === 'cite') return decorated(context, 'em')
    if (name !== 'a') return context
    const written = element.getAttribute('href') ?? ''
    const href = addressOf(written, base)
    if (!href && /^(?!#|javascript:)./iu.test(written)) {
      writer.leaveOut(`A link to ${written} is not imported: the file does not say of which site`)
    }
    return href ? {...context, href} : context
  }

  function lineBreak(element: Element, context: Context): void {
    const next = element.nextElementSibling
    const between = element.nextSibling === next ? '' : (element.nextSibling?.textContent ?? '')
    if (next?.localName === 'br' && between.trim() === '') writer.endParagraph(context.block)
    else writer.write(' ', context)
  }

  function figure(element: Element, context: Context): void {
    const found = element.querySelector('img') ? figureOf(element, base) : undefined
    if (found) return addImage(found)
    writer.endParagraph(context.block)
    inside(element, context)
    writer.endParagraph(context.block)
  }

  function table(element: Element, context: Context): void {
    const rows = [...element.querySelectorAll('tr')]
    if (rows.some((row) => row.children.length > 1)) {
      const first = (rows[0]?.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60)
      writer.leaveOut(`A table of ${rows.length} rows (“${first}”) is not imported`)
      return
    }
    writer.endParagraph(context.block)
    inside(element, context)
    writer.endParagraph(context.block)
  }

  function leaveOut(element: Element, what: string): void {
    if (what === 'nothing') return
    const source = element.getAttribute('src')
    writer.leaveOut(`${what}${source ? ` (${source})` : ''} is not imported`)
  }

  function addImage(image: FoundImage | undefined): void {
    if (image) images.push({...image, at: writer.at()})
  }

  inside(root, {block: {style: 'normal'}, decorators: []})
  writer.endParagraph({style: 'normal'})
  return {...writer.written(), images}
}

function blockStyle(element: Element, around: BlockStyle): BlockStyle {
  const name = element.localName
  const style = styles[name]
  if (style) return {...around, style}
  if (name !== 'li') return around
  const listItem = element.parentElement?.localName === 'ol' ? 'number' : 'bullet'
  return {style: around.style, listItem, level: (around.level ?? 0) + 1}
}

function decorated(context: Context, decorator: 'strong' | 'em'): Context {
  const {decorators} = context
  return decorators.includes(decorator)
    ? context
    : {...context, decorators: [...decorators, decorator]}
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
