import type {Context} from 'hono'
import {HTTPException} from 'hono/http-exception'
import {LakeError} from '../types.ts'

export type Log = (message: string, error: unknown) => void

/**
 * The answer for whatever a handler threw: `{error: {type, description, …}}`.
 * What is not a refusal of ours is logged here and answered with a 500 that tells nothing else.
 * Where a body was too large the rest of it is not waited for, so the connection can't be used again.
 */
export function errorResponse(error: unknown, context: Context, log: Log): Response {
  if (error instanceof LakeError) {
    const {status, type, message: description, details} = error
    if (status === 413) context.header('Connection', 'close')
    return context.json({error: {type, description, ...details}}, status)
  }
  if (error instanceof HTTPException) {
    return context.json({error: {type: 'httpError', description: error.message}}, error.status)
  }
  log(`${context.req.method} ${context.req.path} failed`, error)
  return context.json(
    {
      error: {
        type: 'internalError',
        description: 'The lake could not answer this request. Its log says why.',
      },
    },
    500,
  )
}
