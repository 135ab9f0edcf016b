import {readFileSync} from 'node:fs'
import {z} from 'zod'
import type {ReceiptHead} from '../../workflow/index.ts'

const line = z.object({
  article: z.string(),
  head: z.object({receipt: z.string(), hash: z.string()}).optional(),
})

/**
 * The newest receipts that an earlier `npm run verify -- --json` wrote down, by article. Throws a
 * sentence where the file is none of these.
 */
export function readReceiptRecord(path: string): Map<string, ReceiptHead> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const heads = lines.flatMap((text): [string, ReceiptHead][] => {
    const {article, head} = parsed(text, path)
    return head ? [[article, head]] : []
  })
  return new Map(heads)
}

function parsed(text: string, path: string): Partial<z.infer<typeof line>> & {article: string} {
  try {
    const value: unknown = JSON.parse(text)
    const {success, data} = line.safeParse(value)
    return success ? data : {article: ''}
  } catch {
    throw new Error(`${path} is no record of an earlier look. Write one with --json > ${path}.`)
  }
}
