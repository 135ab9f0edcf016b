import {ClientError} from '@sanity/client'
import {z} from 'zod'
import {UnreadableManuscript} from '../ingest/index.ts'
import {Refusal, type RefusalStatus} from './refusal.ts'

const answer = z.object({
  error: z.object({
    type: z.string().optional(),
    description: z.string(),
    items: z.array(z.unknown()).optional(),
  }),
})

const passedOn: Readonly<Record<number, RefusalStatus>> = {400: 400, 401: 401, 403: 403, 409: 409}

/** Whatever reading or writing a text threw, as a refusal that names the file. */
export function refusalOf(error: unknown, name: string): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof UnreadableManuscript) {
    return new Refusal(422, 'unreadableManuscript', `${name}: ${error.message}`)
  }
  if (error instanceof ClientError) {
    const said = answer.safeParse(error.response.body).data?.error
    const {type = 'contentLakeError', items} = said ?? {}
    const status = passedOn[error.statusCode] ?? 502
    const sentence = `${name} was not written: ${said?.description ?? error.message}`
    return new Refusal(status, type, sentence, items ? {items} : {})
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new Refusal(502, 'importFailed', `${name} could not be imported: ${reason}`)
}
