import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {createImageCache, type ImageCache} from './imageCache.ts'

const hour = 60 * 60 * 1000

let root: string
let cache: ImageCache
let made: string[]
let time: number
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'onrecord-cache-'))
  made = []
  time = Date.now()
  let ids = 0
  const newId = () => String((ids += 1))
  cache = createImageCache({root, maximumBytes: 1000, newId, now: () => new Date(time)})
})
afterEach(() => rm(root, {recursive: true}))

const ask = (name: string, size = 300) =>
  cache.file(name, 'png', async () => {
    made.push(name)
    return Buffer.alloc(size)
  })

it('makes a picture once, however often and at once it is asked for', async () => {
  const paths = await Promise.all([ask('a'), ask('a'), ask('b')])
  expect([paths[0] === paths[1], await ask('a')]).toEqual([true, paths[0]])
  expect(made.toSorted()).toEqual(['a', 'b'])
})

it('does not fill the disk: what nobody asked for the longest goes first', async () => {
  await ask('a')
  time += 2 * hour
  await ask('b')
  time += 2 * hour
  await ask('c')
  time += 2 * hour
  await ask('b')
  await ask('a')
  await ask('d')
  expect(await readdir(root)).toHaveLength(3)
  made = []
  for (const name of ['d', 'a', 'b']) await ask(name)
  expect(made).toEqual([])
})

it('keeps a picture that is larger than all its room as long as it is the last one', async () => {
  const path = await ask('huge', 5000)
  expect(await readdir(root)).toEqual([path.slice(root.length + 1)])
})

it('tries again where a picture could not be made', async () => {
  const broken = () => cache.file('a', 'png', () => Promise.reject(new Error('no memory')))
  await expect(broken()).rejects.toThrow('no memory')
  await ask('a')
  expect(made).toEqual(['a'])
})

it('refuses when hundreds wait, instead of letting all of them wait for ever', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const asked = Array.from({length: 203}, (_, index) =>
    cache.file(`${index}`, 'png', async () => {
      await held
      return Buffer.alloc(1)
    }),
  )
  const ended = Promise.allSettled(asked)
  await expect(asked.at(-1)).rejects.toMatchObject({status: 429, type: 'tooManyRequests'})
  release()
  const refused = (await ended).filter(({status}) => status === 'rejected')
  expect(refused).toHaveLength(1)
})
