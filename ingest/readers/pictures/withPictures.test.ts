import {expect, test} from 'vitest'
import type {FoundImage} from '../../types.ts'
import {readManuscript} from '../readManuscript.ts'
import {withPictures} from './withPictures.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1])
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')

test('pictures in the text, beside the file and in a folder of uploads are taken', async () => {
  const {data, leftOut} = await taken(
    [
      {src: `data:image/png;base64,${Buffer.from(png).toString('base64')}`},
      {src: `data:image/svg+xml,${encodeURIComponent(svg.toString())}`},
      {src: 'https://paper.example/kiln.png', written: 'kiln.png'},
      {src: 'https://paper.example/wp-content/uploads/2026/05/salt.png'},
    ],
    {'kiln.png': png, 'uploads/2026/05/salt.png': png},
  )
  expect(data).toEqual(['image/png', 'image/svg+xml', 'image/png', 'image/png'])
  expect(leftOut).toEqual([])
})

test('nothing is fetched, and what is no picture does not get among the pictures', async () => {
  const {data, leftOut} = await taken(
    [
      {src: 'https://elsewhere.example/kiln.png', caption: 'The kiln.', at: 3},
      {src: 'missing.png'},
      {src: 'page.png'},
    ],
    {'page.png': Buffer.from('<html>')},
  )
  expect(data).toEqual([undefined, undefined, undefined])
  expect(leftOut).toEqual([
    {
      start: 3,
      end: 3,
      why: 'The picture “https://elsewhere.example/kiln.png” (caption “The kiln.”) is on the web, and nothing is fetched: add it in the Studio',
    },
    {
      start: 0,
      end: 0,
      why: 'The picture “missing.png” is not beside the file: add it in the Studio',
    },
    {
      start: 0,
      end: 0,
      why: 'The picture “page.png” is in a form that no page shows: add it in the Studio',
    },
  ])
})

async function taken(images: FoundImage[], files: Record<string, Uint8Array>) {
  const manuscript = {...readManuscript('a.txt', Buffer.from('It rains.')), images}
  const found = await withPictures(manuscript, {
    name: 'a.txt',
    open: async function* () {},
    beside: async (path) => files[path],
  })
  return {data: found.images?.map(({data}) => data?.contentType), leftOut: found.leftOut}
}
