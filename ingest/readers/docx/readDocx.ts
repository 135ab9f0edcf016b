import {JSDOM} from 'jsdom'
import {htmlBlocks} from '../html/htmlBlocks.ts'
import {liftMetadata} from '../metadata.ts'
import type {Parts} from '../parts.ts'
import {convertDocx} from './convertDocx.ts'
import {figuresOf} from './figuresOf.ts'
import {commentStart, noteMark, takeNotes} from './notes.ts'

/**
 * A Word document as it would be printed with all tracked changes accepted. Comments, footnotes and
 * endnotes become notes for the editor: a comment with the words that it is about, the others at the
 * place where their mark stands. Who the file's
 * properties name as its author is not taken, for that is whoever made the template.
 */
export async function readDocx(bytes: Uint8Array): Promise<Parts> {
  const {html, images, authors, lost} = await convertDocx(bytes)
  const fragment = JSDOM.fragment(html)
  const bodies = takeNotes(fragment)
  figuresOf(fragment)
  const headline = taken(fragment, '.headline') ?? openingHeading(fragment)
  const standfirst = taken(fragment, '.standfirst')
  const {text, paragraphs, leftOut, anchors, ...found} = htmlBlocks(fragment, {
    noteOf: (element) => noteMark(element) ?? commentStart(element),
  })
  const lifted = liftMetadata(text, paragraphs, {
    ...(headline && {headline}),
    ...(standfirst && {standfirst}),
    bylines: [],
  })
  return {
    text,
    ...lifted,
    leftOut: [...leftOut, ...lost.map((why) => ({start: 0, end: 0, why}))],
    images: found.images.map((image) => {
      const data = images.get(image.src)
      return data ? {...image, data} : image
    }),
    notes: anchors.flatMap(({at, name}) => {
      const body = bodies.get(name)
      if (!body) return []
      const {kind, id, text: said, links, titles} = body
      const isComment = kind === 'comment'
      const start = isComment ? anchors.find((anchor) => anchor.name === `from ${id}`)?.at : at
      const author = isComment ? authors.get(id) : undefined
      return [
        {
          start: start ?? at,
          end: at,
          kind,
          text: said,
          ...(author && {author}),
          ...(links.length > 0 && {links}),
          ...(titles.length > 0 && {titles}),
        },
      ]
    }),
  }
}

function taken(fragment: DocumentFragment, selector: string): string | undefined {
  const element = fragment.querySelector(selector)
  element?.remove()
  return element?.textContent?.trim() || undefined
}

function openingHeading(fragment: DocumentFragment): string | undefined {
  const first = fragment.firstElementChild
  if (first?.localName !== 'h1') return undefined
  first.remove()
  return first.textContent?.trim() || undefined
}
