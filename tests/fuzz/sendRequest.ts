import {Agent, request} from 'node:http'
import type {LakeRequest} from './lakeRequests.ts'

export interface LakeAnswer {
  status: number
  contentType: string
  text: string
}

const patience = 10_000

/**
 * Sends a request byte by byte as it is made, which `fetch` would not. An endless answer ends at
 * its first event. Rejects where there is no answer within ten seconds. An answer may come before
 * all of the body was sent, and its end then cuts the connection: such a request is sent again.
 */
export async function sendRequest(port: number, sent: LakeRequest): Promise<LakeAnswer> {
  try {
    return await sendOnce(port, sent)
  } catch (error) {
    if (!isCut(error)) throw error
    return sendOnce(port, sent)
  }
}

const isCut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code))

function sendOnce(port: number, sent: LakeRequest): Promise<LakeAnswer> {
  const {method, path, headers, body, endless = false} = sent
  // Asked to keep the connection, the server reads what it has no use for before it answers.
  const agent = new Agent({keepAlive: true})
  const answer = new Promise<LakeAnswer>((resolve, reject) => {
    const outgoing = request(
      {host: '127.0.0.1', port, method, path, headers: {...headers, ...lengthOf(body)}, agent},
      (response) => {
        const chunks: Buffer[] = []
        const answered = () => {
          clearTimeout(timer)
          if (endless) outgoing.destroy()
          resolve({
            status: response.statusCode ?? 0,
            contentType: String(response.headers['content-type'] ?? ''),
            text: Buffer.concat(chunks).toString(),
          })
        }
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          if (endless && response.statusCode === 200) answered()
        })
        response.on('end', answered)
        response.on('error', reject)
      },
    )
    const timer = setTimeout(() => {
      reject(new Error(`No answer within ${patience} ms.`))
      outgoing.destroy()
    }, patience)
    outgoing.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    outgoing.end(body)
  })
  return answer.finally(() => agent.destroy())
}

/** Without it, Node sends the body of a DELETE as if it were another request. */
const lengthOf = (body: LakeRequest['body']) =>
  body === undefined ? {} : {'content-length': String(Buffer.byteLength(body))}
