import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createFetcher} from '../query/createFetcher.ts'
import {openStore} from '../store/openStore.ts'
import type {Store} from '../store/openStore.ts'
import {putInto, writeTo} from '../store/storeHarness.ts'
import {openFullText} from './openFullText.ts'
import type {FullText} from './openFullText.ts'

const editor = {id: 'editor', roles: ['editor']}

let dataDir: string
let store: Store
let fullText: FullText
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  store = openStore(dataDir, () => 'store')
  fullText = openFullText(dataDir, {minimumDocuments: 0})
})
afterEach(async () => {
  await store.close()
  await fullText.close()
  await rm(dataDir, {recursive: true})
})

interface Asked {
  query: string
  perspective?: string
  params?: Record<string, unknown>
}

function ask({query, perspective = 'raw', params = {}}: Asked, isIndexed: boolean) {
  const {rows} = store
  const fetcher = createFetcher({rows, ...(isIndexed && {search: fullText.search})})
  const request = {query, params, perspective}
  return fetcher.fetch({dataset: 'test', request, identity: editor, now: new Date(0)})
}

/** Numbers that are the same in every run. */
function createRandom(): (below: number) => number {
  let state = 42
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const words = [
  'ferry',
  'férry',
  'harbour',
  'Harbours',
  'bell',
  'Lộc',
  'naïve',
  '42',
  'ﬁre',
  'drafts',
]
const queries = [
  'ferry',
  'harb*',
  '"ferry harbour"',
  '"bell fer"*',
  'ferry -bell',
  'harbour* -"bell ferry"',
  'loc fire',
  '-bell',
  '42 ferry',
  'drafts',
  'a1',
]
const targets = [
  '@',
  '[@, _id]',
  'title',
  '[title, tags]',
  'pt::text(body)',
  'body[].children[].text',
]

function randomDocument(random: (below: number) => number, _id: string) {
  const some = () => Array.from({length: 1 + random(4)}, () => words[random(words.length)] ?? '')
  const span = () => ({_type: 'span', text: some().join(random(2) === 0 ? ' ' : '')})
  const title = some().join(' ')
  const body = [{_type: 'block', style: 'normal', children: [span(), span()]}]
  return {_id, _type: random(2) === 0 ? 'article' : 'note', title, tags: some(), body, count: 42}
}

test('whatever was written and however far the index is, it finds what reading finds', async () => {
  const random = createRandom()
  for (let round = 0; round < 12; round++) {
    for (let count = 0; count < 8; count++) {
      const id = `${random(3) === 0 ? 'drafts.' : ''}a${random(40)}`
      writeTo(store, 'test', {[id]: random(5) === 0 ? null : randomDocument(random, id)})
    }
    if (round % 3 !== 2) await fullText.follow()
    for (const text of queries) {
      const target = targets[random(targets.length)] ?? '@'
      const perspective = random(2) === 0 ? 'raw' : 'drafts'
      const query = `*[_type == "article" && ${target} match text::query($text)]._id`
      const scored = `*[_type == "article"] | score(boost(title match text::query($text), 3), (${target} match text::query($text) || references("x")))[_score > 0] | order(_id){_id}`
      for (const each of [query, scored]) {
        const asked = {query: each, perspective, params: {text}}
        expect([each, text, await ask(asked, true)]).toEqual([each, text, await ask(asked, false)])
      }
    }
  }
})

test('the index answers by itself where it can, and is not asked where it can not', async () => {
  putInto(store, 'test', [{_id: 'a', _type: 'note', text: 'the ferry'}])
  const search = (text: string) =>
    fullText.search('test', [{words: [text], prefix: false, negated: false}])
  expect(search('ferry')).toBe(undefined)
  await fullText.follow()
  expect(search('ferry')?.candidates()).toEqual(['a'])
  expect(search('bell')?.candidates()).toEqual([])
  putInto(store, 'test', [{_id: 'b', _type: 'note', text: 'the bell'}])
  expect(search('bell')?.candidates()).toEqual(['b'])
  expect(search('bell')?.whole(false)?.has('b')).toBe(false)
  await fullText.follow()
  expect(search('bell')?.whole(false)?.has('b')).toBe(true)
})

test('an index that is damaged or of another store is made anew', async () => {
  putInto(store, 'test', [{_id: 'a', _type: 'note', text: 'the ferry'}])
  await fullText.follow()
  await fullText.close()
  const {DatabaseSync} = await import('node:sqlite')
  const index = new DatabaseSync(join(dataDir, 'search.sqlite'))
  index.exec(`UPDATE progress SET store = 'other'; DELETE FROM documents`)
  index.close()
  fullText = openFullText(dataDir)
  const terms = [{words: ['ferry'], prefix: false, negated: false}]
  expect(fullText.search('test', terms)).toBe(undefined)
  await fullText.follow()
  expect(fullText.search('test', terms)?.candidates()).toEqual(['a'])
})

test('a search lists first what says most of it, in the field that counts most', async () => {
  putInto(store, 'test', [
    {_id: 'once', _type: 'note', title: 'Minutes', text: `ferry ${'and so on '.repeat(60)}`},
    {
      _id: 'often',
      _type: 'note',
      title: 'Minutes',
      text: `ferry ferry ferry ferry ${'so on '.repeat(60)}`,
    },
    {_id: 'titled', _type: 'note', title: 'The ferry', text: 'and so on'},
    {_id: 'short', _type: 'note', title: 'Minutes', text: 'ferry'},
    {_id: 'none', _type: 'note', title: 'Minutes', text: 'bell'},
    ...Array.from({length: 20}, (_, n) => ({
      _id: `n${n}`,
      _type: 'note',
      title: 'Minutes',
      text: `bell ${n}`,
    })),
  ])
  await fullText.follow()
  const ranked = (query: string) =>
    ask({query: `*[_type == "note"] | ${query}[_score > 0] | order(_score desc)._id`}, true)
  expect(await ranked('score(@ match text::query("ferry"))')).toEqual([
    'short',
    'titled',
    'often',
    'once',
  ])
  expect(
    await ranked('score(boost(title match text::query("ferry"), 5), @ match text::query("ferry"))'),
  ).toEqual(['titled', 'short', 'often', 'once'])
  expect(await ranked('score(@ match text::query("minutes -bell"))')).toHaveLength(3)
})

const common = (rare: number) =>
  Array.from({length: 2600}, (_, n) => ({
    _id: `n${n}`,
    _type: n < rare ? 'rare' : 'note',
    text: `${'the '.repeat(1 + (n % 7))}${'and so on '.repeat(n % 11)}`,
  }))

const readFor = async (asked: Asked): Promise<number> => {
  const {rows} = store
  const fetcher = createFetcher({rows, search: fullText.search})
  const request = {...asked, perspective: 'raw', explain: true}
  const text = await fetcher.fetchText({
    dataset: 'test',
    request,
    identity: editor,
    now: new Date(0),
  })
  return JSON.parse(text).explain.documentsRead
}

test('of a word that is everywhere, the best documents are looked at and no more', async () => {
  putInto(store, 'test', common(0))
  await fullText.follow()
  const studio = {
    query:
      '*[_type in $types] | score(boost(_type in ["note"] && text match text::query($text), 2), ([@, _id] match text::query($text) || references("x")))[_score > 0]{_id, "orderings": [_score]} | order(orderings[0] desc)[0...5]',
    params: {types: ['note'], text: 'the*'},
  }
  const scores = (rows: unknown) =>
    Array.isArray(rows) ? rows.map(({orderings}) => Number(orderings[0]).toFixed(6)) : rows
  expect(scores(await ask(studio, true))).toHaveLength(5)
  expect(await readFor(studio)).toBeLessThan(2600)
  const plain = {
    query:
      '*[@ match text::query("the")] | score(@ match text::query("the")) | order(_score desc)[0...5]._id',
  }
  const everything = {query: plain.query.replace('[0...5]', '')}
  const whole = await ask(everything, true)
  expect(await ask(plain, true)).toEqual(Array.isArray(whole) ? whole.slice(0, 5) : whole)
})

test('few documents among very many with the same word are found all the same', async () => {
  putInto(store, 'test', common(3))
  await fullText.follow()
  const query =
    '*[_type == "rare" && @ match text::query("the")] | score(@ match text::query("the")) | order(_score desc)[0...5]._id'
  const found = await ask({query}, true)
  expect(Array.isArray(found) ? found.toSorted() : found).toEqual(['n0', 'n1', 'n2'])
})

test('a dataset too large to be read is not searched before its index is there', async () => {
  putInto(store, 'test', [
    {_id: 'a', _type: 'note', text: 'the ferry'},
    {_id: 'b', _type: 'note', text: 'the bell'},
  ])
  await fullText.close()
  fullText = openFullText(dataDir, {minimumDocuments: 0, mostRead: 1})
  expect(() => fullText.wanted('test', 2)).toThrow(
    'The full-text index of this dataset is being made. Search again in a minute.',
  )
  await fullText.follow()
  fullText.wanted('test', 2)
  expect(await ask({query: '*[@ match text::query("bell")]._id'}, true)).toEqual(['b'])
})
