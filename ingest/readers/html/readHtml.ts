import {Readability} from '@mozilla/readability'
import {JSDOM} from 'jsdom'
import {decodeBytes} from '../decodeBytes.ts'
import {encodingNotes} from '../encodingNote.ts'
import {liftMetadata} from '../metadata.ts'
import type {Parts} from '../parts.ts'
import {UnreadableManuscript} from '../unreadable.ts'
import {htmlBlocks} from './htmlBlocks.ts'
import {pageMetadata} from './pageMetadata.ts'
import {withoutHeadline} from './withoutHeadline.ts'

const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu

/**
 * The article of a web page, without what stands around it. Scripts don't run and nothing is fetched:
 * jsdom does neither unless it is told to.
 */
export function readHtml(bytes: Uint8Array): Parts {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const decoded = decodeBytes(bytes, declaration.exec(head)?.[1])
  const {document} = new JSDOM(decoded.text).window
  const metadata = pageMetadata(document)
  const {text, paragraphs, images, leftOut} = htmlBlocks(articleOf(document), {
    ...(metadata.canonicalUrl && {base: metadata.canonicalUrl}),
  })
  const body = withoutHeadline(text, paragraphs, metadata.headline)
  return {
    text,
    ...liftMetadata(text, body, metadata),
    leftOut,
    images,
    notes: encodingNotes(decoded),
  }
}

/** Readability's time grows steeply with the depth of a page; no page made for people is so deep. */
const deepest = 150

function depthOf(root: Element): number {
  let depth = 0
  let level = [root]
  while (level.length > 0 && depth <= deepest) {
    depth += 1
    level = level.flatMap((element) => [...element.children])
  }
  return depth
}

function articleOf(document: Document): Node {
  if (depthOf(document.body) > deepest) {
    throw new UnreadableManuscript(
      `The page's elements stand in one another more than ${deepest} deep. Copy its words to a .txt file.`,
    )
  }
  const whole = document.body.cloneNode(true)
  const found = new Readability<Node>(document, {
    keepClasses: true,
    serializer: (node) => node,
  }).parse()
  return found?.content ?? whole
}
