import type {Context} from 'hono'
import {LakeError} from '../types.ts'

/** The request's body, which has to be a JSON object or array. Its fields are still to be checked. */
export async function readJson<Body extends object>(context: Context): Promise<Body> {
  const text = await context.req.text()
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null) return body as Body
  } catch {
    // Told below, as for every other body that is not what it should be.
  }
  throw new LakeError(400, 'badRequest', 'The body of this request has to be JSON.')
}
