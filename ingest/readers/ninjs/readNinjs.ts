import {JSDOM} from 'jsdom'
import {datelineOf, isoDate} from '../dateline.ts'
import {decodeBytes} from '../decodeBytes.ts'
import {htmlBlocks} from '../html/htmlBlocks.ts'
import {withoutHeadline} from '../html/withoutHeadline.ts'
import {liftMetadata, namesIn} from '../metadata.ts'
import type {Parts} from '../parts.ts'
import {readPlainText} from '../readPlainText.ts'
import {UnreadableManuscript} from '../unreadable.ts'
import {lowerNames} from './lowerNames.ts'
import {ninjsImages} from './ninjsImages.ts'
import {ninjsItem, type NinjsItem} from './ninjsItem.ts'
import {plainValue} from './plainValue.ts'

/**
 * An article of a news agency in ninjs, the IPTC's JSON (versions 1 to 3, iptc.org/std/ninjs). Throws
 * `UnreadableManuscript` where the JSON is broken or is no article with a body.
 */
export function readNinjs(bytes: Uint8Array): Parts {
  const item = itemOf(decodeBytes(bytes).text)
  const body = bodyOf(item)
  const images = ninjsImages(item.associations ?? [])
  const known = new Set(images.map(({src}) => src))
  const said = metadataOf(item)
  const dateline = {...body.metadata?.dateline, ...said.dateline}
  const metadata = {
    ...body.metadata,
    ...said,
    bylines: said.bylines.length > 0 ? said.bylines : (body.metadata?.bylines ?? []),
    ...(dateline.place || dateline.date ? {dateline} : {}),
  }
  return {
    text: body.text,
    ...liftMetadata(
      body.text,
      withoutHeadline(body.text, body.paragraphs, metadata.headline),
      metadata,
    ),
    leftOut: body.leftOut,
    images: [...images, ...(body.images ?? []).filter(({src}) => !known.has(src))],
    notes:
      item.pubstatus && item.pubstatus !== 'usable'
        ? [{start: 0, end: 0, kind: 'status', text: `The agency says: ${item.pubstatus}.`}]
        : [],
  }
}

function itemOf(content: string): NinjsItem {
  const found = ninjsItem.safeParse(lowerNames(parsed(content)))
  if (found.success) return found.data
  const [issue] = found.error.issues
  const where = issue?.path.join('.')
  throw new UnreadableManuscript(
    `The JSON is no ninjs: ${where ? `${where}: ` : ''}${issue?.message ?? 'its shape is another'}.`,
  )
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/u, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableManuscript(`The file is not whole JSON: ${reason}.`)
  }
}

function bodyOf(item: NinjsItem): Omit<Parts, 'metadata'> & Partial<Pick<Parts, 'metadata'>> {
  const typed = (pattern: RegExp) =>
    item.bodies?.find(({contenttype = '', value}) => pattern.test(contenttype) && value.trim())
  const markup = typed(/html/iu)?.value ?? item.body_xhtml ?? item.body_html
  if (markup) {
    const {document} = new JSDOM(markup).window
    return htmlBlocks(document.body, {})
  }
  const plain = plainValue(item.bodies) ?? item.body_text
  if (plain) return readPlainText(plain)
  const kind = item.type ? ` It is of the type ${item.type}.` : ''
  throw new UnreadableManuscript(`The ninjs item has no body in HTML or plain text.${kind}`)
}

function metadataOf(item: NinjsItem): Parts['metadata'] {
  const headline = item.headline ?? plainValue(item.headlines)
  const standfirst = item.description_text ?? plainValue(item.descriptions)
  const by = (item.by ?? item.byline ?? '').replace(/^(?:by|von|av|par)\s+/iu, '')
  const date = isoDate(item.firstcreated ?? item.versioncreated ?? '')
  const place = item.located ?? datelineOf(`${item.dateline} — `)?.dateline.place
  return {
    ...(headline && {headline}),
    ...(standfirst && {standfirst}),
    bylines: namesIn(by),
    ...((place || date) && {dateline: {...(place && {place}), ...(date && {date})}}),
    ...(item.language && {language: item.language}),
    ...(item.slug && {slug: item.slug}),
  }
}
