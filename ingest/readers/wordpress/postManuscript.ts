import {JSDOM} from 'jsdom'
import type {FoundImage, Manuscript, ManuscriptNote, Metadata} from '../../types.ts'
import {isoDate} from '../dateline.ts'
import {addressOf} from '../html/addressOf.ts'
import {htmlBlocks} from '../html/htmlBlocks.ts'
import {manuscriptOf} from '../manuscriptOf.ts'
import {liftMetadata, namesIn} from '../metadata.ts'
import {UnreadableManuscript} from '../unreadable.ts'
import {wordPressHtml} from './wordPressHtml.ts'
import type {WordPressChannel, WordPressItem} from './itemParser.ts'

/** What the rest of an export says about its posts. */
export interface ExportContext {
  channel: WordPressChannel
  /** By the id of the entry that they are. */
  pictures: ReadonlyMap<string, FoundImage>
}

/** The manuscript of a post. Throws `UnreadableManuscript` where no words are in it. */
export function postManuscript(
  fileName: string,
  post: WordPressItem,
  {channel, pictures}: ExportContext,
): Manuscript {
  const content = post.fields.get('content:encoded') ?? ''
  const {html, lost} = wordPressHtml(content)
  const base = addressOf(post.fields.get('link') ?? '', undefined)
  const blocks = htmlBlocks(JSDOM.fragment(html), {...(base && {base})})
  if (blocks.paragraphs.length === 0) throw new UnreadableManuscript('It has no words in it.')
  const main = pictures.get(post.meta.get('_thumbnail_id') ?? '')
  return manuscriptOf(fileName, 'wxr', Buffer.from(content), {
    text: blocks.text,
    ...liftMetadata(blocks.text, blocks.paragraphs, metadataOf(post, channel)),
    leftOut: [...lost.map((why) => ({start: 0, end: 0, why})), ...blocks.leftOut],
    images: main ? [{...main, isMain: true}, ...blocks.images] : blocks.images,
    notes: notesOf(post, channel),
  })
}

function metadataOf(post: WordPressItem, channel: WordPressChannel): Metadata {
  const field = (name: string) => post.fields.get(name)?.trim() ?? ''
  const isPublished = field('wp:status') === 'publish'
  const headline = wordsOf(field('title'))
  const standfirst = wordsOf(field('excerpt:encoded'))
  const written = field('wp:post_date')
  const date = isPublished && !written.startsWith('0000') ? isoDate(written) : undefined
  const [only, ...more] = categoriesOf(post)
  const language = channel.fields.get('language')?.trim()
  const slug = field('wp:post_name')
  const canonicalUrl = isPublished ? addressOf(field('link'), undefined) : undefined
  return {
    ...(headline && {headline}),
    ...(standfirst && {standfirst}),
    bylines: namesIn(authorOf(post, channel)),
    ...(only && more.length === 0 && {section: only}),
    ...(date && {dateline: {date}}),
    ...(language && {language}),
    ...(/^[a-z0-9-]+$/u.test(slug) && {slug}),
    ...(canonicalUrl && {canonicalUrl}),
  }
}

function notesOf(post: WordPressItem, channel: WordPressChannel): ManuscriptNote[] {
  const status = post.fields.get('wp:status')?.trim() ?? ''
  const author = authorOf(post, channel)
  const categories = categoriesOf(post)
  const note = (kind: ManuscriptNote['kind'], text: string) => ({start: 0, end: 0, kind, text})
  return [
    ...(status === 'publish' ? [] : [note('status', `Not published in WordPress: ${status}.`)]),
    ...(author && namesIn(author).length === 0
      ? [note('author', `Its author in WordPress is “${author}”: add the byline.`)]
      : []),
    ...(categories.length > 1
      ? [note('categories', `Its categories are ${categories.join(', ')}: choose the section.`)]
      : []),
  ]
}

function authorOf(post: WordPressItem, {authors}: WordPressChannel): string {
  const login = post.fields.get('dc:creator')?.trim() ?? ''
  return authors.get(login)?.trim() || login
}

function categoriesOf({categories}: WordPressItem): string[] {
  return categories
    .filter(({domain, slug}) => domain === 'category' && slug !== 'uncategorized')
    .map(({name}) => name)
}

function wordsOf(markup: string): string {
  return (JSDOM.fragment(markup).textContent ?? '').replace(/\s+/gu, ' ').trim()
}
