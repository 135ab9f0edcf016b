import {expect, test} from 'vitest'
import {createDocumentCache} from './documentCache.ts'

const times = {_createdAt: '', _updatedAt: ''}
const document = (id: string) => ({_id: id, _type: 'quote', _rev: 'r', ...times})
const ids = Array.from({length: 20}, (_, index) => `d${index}`)

test('the cache keeps to its limit, and what is used stays', () => {
  const cache = createDocumentCache(100)
  const kept = () => ids.filter((id) => cache.peek('test', id))
  cache.put('test', document('d0'), 10)
  for (const id of ids.slice(1)) {
    cache.put('test', document(id), 10)
    expect(cache.get('test', 'd0')?._id).toBe('d0')
    expect(kept().length).toBeLessThanOrEqual(10)
  }
  expect(kept()).toContain('d19')
  cache.put('test', document('large'), 60)
  expect(cache.peek('test', 'large')).toBeUndefined()
})

test('reading everything once drives nothing out', () => {
  const cache = createDocumentCache(100)
  for (const id of ids.slice(0, 7)) cache.put('test', document(id), 10)
  for (const id of ids) if (!cache.peek('test', id)) cache.offer('test', document(id), 10)
  expect(ids.filter((id) => cache.peek('test', id))).toEqual(ids.slice(0, 10))
})

test('a changed or deleted document is not found as it was, in any dataset', () => {
  const cache = createDocumentCache(1000)
  cache.put('one', document('a'), 10)
  cache.put('two', document('a'), 10)
  cache.drop('one', 'a')
  expect([cache.get('one', 'a'), cache.get('two', 'a')?._id]).toEqual([undefined, 'a'])
  const next = {...document('a'), _rev: 's'}
  cache.put('two', next, 10)
  expect(cache.get('two', 'a')).toBe(next)
  cache.clear()
  expect(cache.get('two', 'a')).toBeUndefined()
})
