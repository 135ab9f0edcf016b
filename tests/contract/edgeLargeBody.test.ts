import {connect} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

/** What a program hears that sends too much: a sentence and a closed connection, not a reset. */
let edge: EdgeLake

beforeAll(async () => {
  edge = await startEdgeLake()
})
afterAll(() => edge.close())

const megabyte = 'x'.repeat(1024 * 1024)

test.each([
  {
    framing: 'an announced length',
    header: `Content-Length: ${6 * megabyte.length}`,
    pieces: Array.from({length: 6}, () => megabyte),
  },
  {
    framing: 'chunks without a length',
    header: 'Transfer-Encoding: chunked',
    pieces: [
      ...Array.from({length: 6}, () => `${megabyte.length.toString(16)}\r\n${megabyte}\r\n`),
      '0\r\n\r\n',
    ],
  },
])(
  'a body over the limit with $framing is answered once, and the connection closed',
  async ({header, pieces}) => {
    const next = 'GET /v1/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'
    const answer = await exchange([requestHead(header), ...pieces, next])
    const [head = '', body] = answer.split('\r\n\r\n')
    expect(head.split('\r\n')[0]).toBe('HTTP/1.1 413 Payload Too Large')
    expect(/^connection: (.+)$/im.exec(head)?.[1]?.trim()).toBe('close')
    expect(body).toBe(
      '{"error":{"type":"payloadTooLarge","description":"A request may have at most 4 MB."}}',
    )
    expect(await (await fetch(`${edge.url}/v1/ping`)).json()).toEqual({pong: true})
  },
)

const requestHead = (header: string) =>
  'POST /v2025-02-19/data/mutate/production HTTP/1.1\r\nHost: 127.0.0.1\r\n' +
  `Authorization: Bearer ${edge.tokenOf('tomas')}\r\nContent-Type: application/json\r\n${header}\r\n\r\n`

/** All that comes back until the other side ends the connection, however much of ours it read. */
function exchange(pieces: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect({port: edge.port, host: '127.0.0.1'})
    socket.on('data', (bytes) => (heard += bytes))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
    for (const piece of pieces) socket.write(piece)
  })
}
