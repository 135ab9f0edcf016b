import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openDatabase} from './openDatabase.ts'
import {createTurns} from './createTurns.ts'
import {createDocumentWriter} from './writeDocument.ts'
import {createTransactionWriter} from './writeTransaction.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

const times = {_createdAt: '2026-03-02T09:00:00Z', _updatedAt: '2026-03-02T09:00:00Z'}

function transactionOf(id: string, count: number) {
  const changes = Array.from({length: count}, (_, index) => {
    const text = 'x'.repeat(5000)
    const after = {_id: `${id}-${index}`, _type: 'quote', _rev: id, ...times, text}
    const effects = {apply: [0, after], revert: [0, null]}
    return {id: after._id, before: undefined, after, effects, mutations: []}
  })
  const {_createdAt: timestamp} = times
  return {dataset: 'test', id, timestamp, author: 'a', fingerprint: id, results: [], changes}
}

test('on a full disk a transaction is refused whole, and the store goes on when there is space', () => {
  const {database, close} = openDatabase(dataDir, () => 'store')
  const documents = createDocumentWriter(database)
  const write = createTransactionWriter(database, {
    turns: createTurns(database),
    documents,
    derived: [],
  })
  const count = () => database.prepare('SELECT count(*) AS n FROM documents').get()?.n
  write(transactionOf('first', 2))
  database.exec('PRAGMA max_page_count = 40')
  expect(() => write(transactionOf('second', 50))).toThrow(
    'The disk is full: nothing of this was stored. Free some space and try again.',
  )
  expect(count()).toBe(2)
  database.exec('PRAGMA max_page_count = 1000000')
  expect(write(transactionOf('second', 50)).sequence).toBe(2)
  expect(count()).toBe(52)
  close()
})
