import type {FoundImage, Manuscript} from '../../types.ts'
import type {InputFile, UnreadItem} from '../inputFile.ts'
import {UnreadableManuscript} from '../unreadable.ts'
import {postManuscript, type ExportContext} from './postManuscript.ts'
import type {WordPressChannel, WordPressItem} from './itemParser.ts'
import {wordPressItems} from './wordPressItems.ts'

const kinds = new Set(['post', 'page'])
const statuses = new Set(['publish', 'draft', 'pending', 'future', 'private'])

/**
 * The posts and pages of a WordPress export, drafts too, one at a time. The file is read twice, for a
 * post may come before its picture; neither time is it held whole. A post that can't be read is
 * yielded with its line and the reason. Throws where nothing in the file is a post.
 */
export async function* readWordPress(
  file: InputFile,
): AsyncGenerator<Manuscript | UnreadItem, void> {
  const context = await contextOf(file)
  let posts = 0
  for await (const item of wordPressItems(file.open(), newChannel())) {
    if (!item.broken && !isPost(item)) continue
    posts += 1
    yield readPost(file, item, context)
  }
  if (posts > 0) return
  const failure = context.channel.fields.get('failure')
  throw new UnreadableManuscript(
    failure
      ? `The file is no WordPress export (${failure}). Make one in WordPress under Tools, Export.`
      : 'The file has no posts or pages. Make an export of all content in WordPress under Tools, Export.',
  )
}

function readPost(
  file: InputFile,
  post: WordPressItem,
  context: ExportContext,
): Manuscript | UnreadItem {
  const id = post.fields.get('wp:post_id')?.trim() ?? ''
  const refused = (reason: string) => {
    const title = post.fields.get('title')?.trim() ?? ''
    const name = id ? `post ${id}, ` : ''
    return {item: `“${title}” (${name}line ${post.line})`, reason}
  }
  if (post.broken) return refused(`Its XML is broken: ${post.broken}. Export it again.`)
  try {
    return postManuscript(`${siteOf(file, context)}#${id || post.line}`, post, context)
  } catch (error) {
    if (error instanceof UnreadableManuscript) return refused(error.message)
    const reason = error instanceof Error ? error.message : String(error)
    return refused(`It can't be read: ${reason}.`)
  }
}

async function contextOf(file: InputFile): Promise<ExportContext> {
  const channel = newChannel()
  const pictures = new Map<string, FoundImage>()
  for await (const {fields, meta} of wordPressItems(file.open(), channel)) {
    const src = fields.get('wp:attachment_url')?.trim()
    if (fields.get('wp:post_type') !== 'attachment' || !src) continue
    const alt = meta.get('_wp_attachment_image_alt')?.trim()
    const caption = fields.get('excerpt:encoded')?.trim()
    pictures.set(fields.get('wp:post_id')?.trim() ?? '', {
      src,
      ...(alt && {alt}),
      ...(caption && {caption}),
    })
  }
  return {channel, pictures}
}

/** What a post is told apart by in every export of its site, whatever the file is called. */
function siteOf({name}: InputFile, {channel}: ExportContext): string {
  const address = channel.fields.get('wp:base_blog_url') ?? channel.fields.get('link') ?? ''
  return URL.canParse(address) ? new URL(address).host : name
}

function isPost({fields}: WordPressItem): boolean {
  return kinds.has(fields.get('wp:post_type') ?? '') && statuses.has(fields.get('wp:status') ?? '')
}

function newChannel(): WordPressChannel {
  return {fields: new Map(), authors: new Map()}
}
