import {z} from 'zod'
import type {LakeAnswer} from './sendRequest.ts'

const refusal = z.object({
  error: z.object({type: z.string().min(1), description: z.string().min(3)}),
})
const stackTrace = /\n\s+at .+:\d+:\d+|node:internal|\/lake\/[a-z]+\/\w+\.ts|\.m?js:\d+/i

/** What is wrong with an answer; `undefined` where nothing is. */
export function judgeAnswer({status, contentType, text}: LakeAnswer): string | undefined {
  if (status >= 200 && status < 400) return undefined
  if (status < 400 || status >= 500) return `The status is ${status}: ${text.slice(0, 300)}`
  if (text === '') return undefined
  if (stackTrace.test(text)) return `The answer shows its insides: ${text.slice(0, 500)}`
  if (!contentType.startsWith('application/json')) {
    return `A refusal is ${contentType}, not JSON: ${text.slice(0, 200)}`
  }
  const read = refusal.safeParse(parsed(text))
  return read.success ? undefined : `A refusal has no sentence: ${text.slice(0, 300)}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
