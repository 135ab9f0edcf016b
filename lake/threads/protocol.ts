import {LakeError} from '../types.ts'

/** What a thread is started with. */
export interface QueryThreadData {
  dataDir: string
  /** How much of the documents it keeps in memory, in bytes of their JSON. */
  cacheBytes: number
  /** How much of the file it keeps in memory, in bytes of its pages. */
  pageBytes: number
}

/** What a thread answers: the result in JSON, or the error as plain data. */
export type QueryReply = QueryResult | {failure: Failure}

interface QueryResult {
  json: Uint8Array<ArrayBuffer>
  /** Ids of the protected documents that were read, for the audit log. */
  read: string[]
}

interface Failure {
  message: string
  stack: string | undefined
  refusal: {status: LakeError['status']; type: string; details: Record<string, unknown>} | undefined
}

/** An error as plain data: threads do not keep the classes of what they send. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? error.stack : undefined
  if (!(error instanceof LakeError)) return {message, stack, refusal: undefined}
  const {status, type, details} = error
  return {message, stack, refusal: {status, type, details}}
}

/** The error again, on the other side. */
export function errorOf({message, stack, refusal}: Failure): Error {
  if (refusal) return new LakeError(refusal.status, refusal.type, message, refusal.details)
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
