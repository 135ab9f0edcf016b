import {createHash} from 'node:crypto'
import {type OutwardFetch, PrivateAddressError} from './createOutwardFetch.ts'

/** How a captured file is now. `unclear`: it could not be read this time. */
export interface CaptureAnswer {
  state: 'intact' | 'changed' | 'unclear'
  note: string
}

export interface CaptureOptions {
  fetch: OutwardFetch
  headers: Record<string, string>
  timeoutMilliseconds: number
}

/** Reads a captured file and holds it against the SHA-256 (hex) that was noted at its capture. */
export async function checkCapture(
  url: string,
  sha256: string,
  {fetch, headers, timeoutMilliseconds}: CaptureOptions,
): Promise<CaptureAnswer> {
  try {
    const signal = AbortSignal.timeout(timeoutMilliseconds)
    const response = await fetch(url, {headers, signal})
    if (response.status === 404) return {state: 'changed', note: 'The captured copy is gone.'}
    if (!response.ok || !response.body) {
      return {state: 'unclear', note: `The captured copy answers ${response.status}.`}
    }
    const hash = createHash('sha256')
    for await (const chunk of response.body) hash.update(chunk)
    const found = hash.digest('hex')
    if (found === sha256.toLowerCase()) return {state: 'intact', note: ''}
    return {state: 'changed', note: `The captured copy has the SHA-256 ${found}.`}
  } catch (error) {
    const isInside = error instanceof PrivateAddressError
    const where = isInside ? 'lies in a private network and was not' : 'could not be'
    return {state: 'unclear', note: `The captured copy ${where} read.`}
  }
}
