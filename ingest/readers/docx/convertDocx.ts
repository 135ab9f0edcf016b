import JSZip from 'jszip'
import mammoth from 'mammoth'
import {z} from 'zod'
import type {FoundImage} from '../../types.ts'
import {UnreadableManuscript} from '../unreadable.ts'
import {assertUnpacksSmall} from './assertUnpacksSmall.ts'
import {commentBookmark, notePrefix} from './notes.ts'

interface Converted {
  html: string
  /** By the `src` that stands for it in the HTML. */
  images: Map<string, NonNullable<FoundImage['data']>>
  /** Who wrote each comment, by the comment's id. */
  authors: Map<string, string>
  /** What Word has and nobody can carry over. */
  lost: string[]
}

const styleMap = [
  'comment-reference => span',
  "p[style-name='Title'] => p.headline:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  ...[
    'caption',
    'Caption',
    'Image Caption',
    'FigureCaption',
    'Figure',
    'Illustration',
    'Drawing',
  ].map((style) => `p[style-name='${style}'] => p.caption:fresh`),
]

const commented = z.object({
  comments: z.array(z.object({commentId: z.string(), authorName: z.string().nullish()})),
})

/** A Word document as HTML. Throws `UnreadableManuscript` where it is none, broken or locked. */
export async function convertDocx(bytes: Uint8Array): Promise<Converted> {
  const images: Converted['images'] = new Map()
  const authors: Converted['authors'] = new Map()
  const buffer = await withWhatIsLost(bytes)
  const {value, messages} = await mammoth
    .convertToHtml(
      {buffer},
      {
        styleMap,
        idPrefix: notePrefix,
        externalFileAccess: false,
        transformDocument(document: unknown) {
          for (const {commentId, authorName} of commented.parse(document).comments) {
            if (authorName) authors.set(commentId, authorName)
          }
          return document
        },
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `picture ${images.size + 1} of the document`
          images.set(src, {
            contentType: image.contentType,
            bytes: new Uint8Array(await image.readAsArrayBuffer()),
          })
          return {src}
        }),
      },
    )
    .catch((error: unknown) => {
      throw broken(error)
    })
  return {html: value, images, authors, lost: lostIn(messages.map(({message}) => message))}
}

/**
 * What mammoth would lose, as something that it reads: moved text, which is an insertion and a
 * deletion, and where the words of a comment begin, which gets a bookmark.
 */
async function withWhatIsLost(bytes: Uint8Array): Promise<Buffer> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableManuscript(
      'The document has a password, or is an old .doc. Open it in a word processor and save it as .docx without a password.',
    )
  }
  try {
    const zip = await JSZip.loadAsync(bytes)
    await assertUnpacksSmall(zip)
    const part = zip.file('word/document.xml')
    const xml = await part?.async('string')
    if (!part || xml === undefined || !/<w:(?:moveTo|moveFrom|commentRangeStart)[\s>]/u.test(xml)) {
      return Buffer.from(bytes)
    }
    const changed = xml
      .replace(/<(\/?)w:moveTo(?=[\s>])/gu, '<$1w:ins')
      .replace(/<(\/?)w:moveFrom(?=[\s>])/gu, '<$1w:del')
      .replace(
        /<w:commentRangeStart\s[^>]*?w:id="([^"]+)"[^>]*?>/gu,
        `<w:bookmarkStart w:id="${commentBookmark}$1" w:name="${commentBookmark}$1"/>`,
      )
    return await zip.file(part.name, changed).generateAsync({type: 'nodebuffer'})
  } catch (error) {
    if (error instanceof UnreadableManuscript) throw error
    throw broken(error)
  }
}

function broken(error: unknown): UnreadableManuscript {
  const [message] = (error instanceof Error ? error.message : String(error)).split(/[\n:]/u)
  return new UnreadableManuscript(
    `The file is not a whole .docx (${message}). Open it in a word processor and save it again.`,
  )
}

function lostIn(messages: readonly string[]): string[] {
  const elements = messages.flatMap(
    (message) => /^An unrecognised element was ignored: (\S+)/u.exec(message)?.[1] ?? [],
  )
  return [...new Set(elements)].map((name) => `${name} in the Word document is not imported`)
}
