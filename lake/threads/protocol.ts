import type {FetchRequest} from '../query/fetchRequest.ts'
import {LakeError} from '../types.ts'
import type {Identity} from '../types.ts'

/** A query as it is sent to a thread. */
export interface QueryJob {
  dataset: string
  request: FetchRequest
  identity: Identity | undefined
  /** What `now()` gives, in ISO 8601. */
  now: string
}

/** What a thread answers: the result in JSON, or the error as plain data. */
export type QueryReply = {json: Uint8Array<ArrayBuffer>; read: string[]} | {failure: Failure}

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
