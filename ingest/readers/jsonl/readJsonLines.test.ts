import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {readJsonLines} from './readJsonLines.ts'

const kiln = {
  id: 7,
  title: 'The kiln',
  byline: 'By Ann Lee',
  date: '2026-05-03',
  lang: 'en',
  text: 'It coughed.\nTwice.',
}

test('each line is an article with what it says of itself; a broken one stops nothing', async () => {
  const lines = [
    JSON.stringify(kiln),
    '',
    '{"text": ',
    '{"id": "x"}',
    '{"text": " "}',
    '{"text": "It rains."}',
  ]
  expect(await read('s.jsonl', Buffer.from(lines.join('\n')))).toEqual([
    {
      fileName: 's.jsonl#7',
      text: 'It coughed.\nTwice.',
      metadata: {
        headline: 'The kiln',
        bylines: ['Ann Lee'],
        dateline: {date: '2026-05-03'},
        language: 'en',
      },
    },
    {item: 'line 3', reason: 'It is no JSON. Each line has to be one whole object.'},
    {
      item: 'line 4',
      reason:
        'It is no article (text: Invalid input: expected string, received undefined). Each line needs a "text".',
    },
    {item: 'line 5', reason: 'The file has no paragraph of text in it.'},
    {fileName: 's.jsonl#6', text: 'It rains.', metadata: {bylines: [], language: 'en'}},
  ])
})

test('a packed file is read like an open one; one that breaks off is refused after what stands before', async () => {
  const packed = gzipSync(JSON.stringify(kiln))
  expect(await read('s.jsonl.gz', packed)).toMatchObject([{fileName: 's.jsonl.gz#7'}])
  await expect(read('s.jsonl.gz', packed.subarray(0, -9))).rejects.toThrow('The file breaks off')
})

async function read(name: string, content: Uint8Array) {
  const open = async function* () {
    yield content
  }
  const found = []
  for await (const one of readJsonLines({name, open})) found.push(one)
  return found.map((one) =>
    'reason' in one ? one : {fileName: one.fileName, text: one.text, metadata: one.metadata},
  )
}
