import {Agent, request} from 'node:http'
import type {LakeRequest} from './lakeRequests.ts'

export interface LakeAnswer {
  status: number
  contentType: string
  text: string
}

const patience = 10_000
const agent = new Agent({keepAlive: true, maxSockets: 4})

/**
 * Sends a request byte by byte as it is made, which `fetch` would not. An endless answer ends at
 * its first event. Rejects where there is no answer within ten seconds.
 */
export function sendRequest(port: number, sent: LakeRequest): Promise<LakeAnswer> {
  const {method, path, headers, body, endless = false} = sent
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {host: '127.0.0.1', port, method, path, headers, agent},
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
}
