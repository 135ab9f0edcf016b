import {createInterface} from 'node:readline'
import {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {z} from 'zod'
import type {Manuscript, Metadata} from '../../types.ts'
import {isoDate} from '../dateline.ts'
import {addressOf} from '../html/addressOf.ts'
import type {InputFile, UnreadItem} from '../inputFile.ts'
import {manuscriptOf} from '../manuscriptOf.ts'
import {namesIn} from '../metadata.ts'
import {readPlainText} from '../readPlainText.ts'
import {UnreadableManuscript} from '../unreadable.ts'

const article = z.object({
  id: z.union([z.string().min(1), z.number()]).optional(),
  text: z.string(),
  title: z.string().optional(),
  headline: z.string().optional(),
  standfirst: z.string().optional(),
  byline: z.string().optional(),
  section: z.string().optional(),
  date: z.string().optional(),
  language: z.string().optional(),
  lang: z.string().optional(),
  url: z.string().optional(),
})

/**
 * The articles of a .jsonl or .jsonl.gz, a line each: `text`, and where it has them `id`, `headline` or
 * `title`, `standfirst`, `byline`, `section`, `date`, `language` and `url`; other fields are passed
 * over. A line that can't be read is yielded with its number and the reason.
 */
export async function* readJsonLines(
  file: InputFile,
): AsyncGenerator<Manuscript | UnreadItem, void> {
  const bytes = Readable.from(file.open(), {objectMode: false})
  const input = file.name.toLowerCase().endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const broken = new Promise<never>((_, reject) => {
    for (const stream of [bytes, input]) stream.on('error', () => reject(cutOff()))
  })
  broken.catch(() => undefined)
  const lines = createInterface({input, crlfDelay: Infinity})[Symbol.asyncIterator]()
  let found = 0
  for (let number = 1; ; number += 1) {
    const {done, value} = await Promise.race([lines.next(), broken])
    if (done) break
    if (value.trim() === '') continue
    found += 1
    yield readLine(file.name, number, value)
  }
  if (found === 0) throw new UnreadableManuscript('The file is empty.')
}

function readLine(name: string, number: number, line: string): Manuscript | UnreadItem {
  try {
    const {id, text, ...said} = article.parse(JSON.parse(line))
    const read = readPlainText(text)
    const metadata = {...read.metadata, ...metadataOf(said)}
    const bylines = metadata.bylines.length > 0 ? metadata.bylines : read.metadata.bylines
    return manuscriptOf(`${name}#${id ?? number}`, 'jsonl', Buffer.from(line), {
      ...read,
      metadata: {...metadata, bylines},
    })
  } catch (error) {
    return {item: `line ${number}`, reason: reasonOf(error)}
  }
}

function metadataOf({
  title,
  headline = title,
  standfirst,
  byline = '',
  section,
  date = '',
  lang,
  language = lang,
  url = '',
}: Omit<z.infer<typeof article>, 'id' | 'text'>): Metadata {
  const day = isoDate(date)
  const canonicalUrl = addressOf(url, undefined)
  return {
    ...(headline && {headline}),
    ...(standfirst && {standfirst}),
    bylines: namesIn(byline.replace(/^by\s+/iu, '')),
    ...(section && {section}),
    ...(day && {dateline: {date: day}}),
    ...(language && {language}),
    ...(canonicalUrl && {canonicalUrl}),
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableManuscript) return error.message
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    const field = issue?.path.join('.') || 'the line'
    return `It is no article (${field}: ${issue?.message ?? 'wrong'}). Each line needs a "text".`
  }
  return 'It is no JSON. Each line has to be one whole object.'
}

function cutOff(): UnreadableManuscript {
  return new UnreadableManuscript(
    'The file breaks off or is not packed as its name says. What stands before was read; copy it again.',
  )
}
