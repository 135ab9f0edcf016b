import {markdownToPortableText} from '@portabletext/markdown'
import type {FoundImage, LeftOut, Paragraph} from '../types.ts'
import {frontMatterOf} from './frontMatter.ts'
import {liftMetadata} from './metadata.ts'
import type {Parts} from './parts.ts'

/** A block as the Markdown library gives it. */
interface Block {
  _type: string
  style?: string
  listItem?: string
  level?: number
  children?: readonly {_type: string; text?: string; marks?: readonly string[]}[]
  markDefs?: readonly {_key: string; _type: string; href?: unknown}[]
  /** Of a picture. */
  src?: unknown
  alt?: unknown
  title?: unknown
}

interface Written {
  text: string
  paragraphs: Paragraph[]
  leftOut: LeftOut[]
  images: FoundImage[]
  title?: string
}

/**
 * A .md file. The manuscript's text is the words without the marks of Markdown, a paragraph a line;
 * the first `#` heading is the headline. Tables, code and HTML are named and left out.
 */
export function readMarkdown(content: string): Parts {
  const {metadata, end} = frontMatterOf(content)
  const blocks: readonly Block[] = markdownToPortableText(content.slice(end))
  const written: Written = {text: '', paragraphs: [], leftOut: [], images: []}
  for (const block of blocks) write(written, block)
  const {text, paragraphs, leftOut, images, title} = written
  const known = title && !metadata.headline ? {...metadata, headline: title} : metadata
  return {
    text,
    ...liftMetadata(text, paragraphs, known),
    leftOut,
    ...(images.length > 0 && {images}),
  }
}

function write(written: Written, block: Block): void {
  if (block._type !== 'block') {
    if (block._type === 'horizontal-rule') return
    const at = written.text.length
    const image = imageOf(block, at)
    if (image) return void written.images.push(image)
    written.leftOut.push({
      start: at,
      end: at,
      why: `${article(block._type)} in the Markdown is not imported`,
    })
    return
  }
  const spans = block.children ?? []
  const words = spans.map(({text}) => (text ?? '').replace(/\n/gu, ' ')).join('')
  if (words.trim() === '') return
  if (block.style === 'h1' && written.title === undefined && written.paragraphs.length === 0) {
    written.title = words.trim()
    return
  }
  const start = written.text.length
  written.text += `${words}\n`
  written.paragraphs.push(paragraphOf(block, start, start + words.length))
}

function imageOf({_type, src, alt, title}: Block, at: number): FoundImage | undefined {
  if (_type !== 'image' || typeof src !== 'string' || src === '') return undefined
  return {
    src,
    at,
    ...(typeof alt === 'string' && alt && {alt}),
    ...(typeof title === 'string' && title && {caption: title}),
  }
}

function paragraphOf(block: Block, start: number, end: number): Paragraph {
  const paragraph: Paragraph = {start, end, style: styleOf(block.style), decorators: [], links: []}
  if (block.listItem === 'bullet' || block.listItem === 'number') {
    paragraph.listItem = block.listItem
    paragraph.level = block.level ?? 1
  }
  let at = start
  for (const {text = '', marks = []} of block.children ?? []) {
    const span = {start: at, end: at + text.length}
    at = span.end
    for (const mark of marks) {
      const link = block.markDefs?.find(({_key, _type}) => _key === mark && _type === 'link')
      if (mark === 'strong' || mark === 'em') paragraph.decorators.push({...span, decorator: mark})
      else if (typeof link?.href === 'string') paragraph.links.push({...span, href: link.href})
    }
  }
  return paragraph
}

function styleOf(style: string | undefined): Paragraph['style'] {
  if (style === 'blockquote' || style === 'h2') return style
  if (style === 'h1') return 'h2'
  return style?.startsWith('h') ? 'h3' : 'normal'
}

function article(type: string): string {
  const name = type === 'html' ? 'HTML' : type
  return /^[aeiou]/iu.test(name) ? `An ${name}` : name === 'HTML' ? 'HTML' : `A ${name}`
}
