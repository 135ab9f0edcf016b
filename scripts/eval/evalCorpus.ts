import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {z} from 'zod'

const mention = z.object({text: z.string()})
const quote = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string().optional(),
  speaker: mention.nullish(),
  /** The speaker in full, where an annotator resolved the mention. */
  speakerName: z.string().nullish(),
})
const article = z.object({
  id: z.string(),
  lang: z.string().optional(),
  text: z.string(),
  quotes: z.array(quote),
})
const predicted = z.object({
  start: z.number(),
  end: z.number(),
  speaker: z.string().nullable(),
  mention: z.string().optional(),
})
const prediction = z.object({id: z.string(), quotes: z.array(predicted)})

/** An article with what annotators found in it. Offsets are UTF-16 units, the end exclusive. */
export type CorpusArticle = z.infer<typeof article>
export type CorpusQuote = z.infer<typeof quote>

/** What was found in one article, as a corpus's own score script takes it. */
export type Prediction = z.infer<typeof prediction>

/** The articles of a .jsonl or .jsonl.gz file. Throws with the line where one is not of the format. */
export function readCorpus(path: string): CorpusArticle[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return []
    try {
      return [article.parse(JSON.parse(line))]
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
      throw new Error(`${path}, line ${index + 1}, is no article of a quotation corpus: ${why}`)
    }
  })
}
