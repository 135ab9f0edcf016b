import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {setImmediate} from 'node:timers/promises'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createTurns} from './createTurns.ts'
import {openDatabase} from './openDatabase.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

function opened() {
  const {database, close} = openDatabase(dataDir, () => 'store')
  database.exec('CREATE TABLE notes (text TEXT)')
  const other = new DatabaseSync(join(dataDir, 'lake.sqlite'), {readOnly: true})
  const texts = (from: DatabaseSync) => from.prepare('SELECT text FROM notes').all()
  const closeBoth = () => {
    other.close()
    close()
  }
  return {database, other, texts, closeBoth, turns: createTurns(database)}
}

test('a write in the middle of reading is on disk when it returns, and is read from then on', () => {
  const {database, other, texts, closeBoth, turns} = opened()
  turns.read()
  expect(texts(database)).toEqual([])
  turns.write(() => database.exec("INSERT INTO notes VALUES ('kept')"))
  expect(texts(other)).toEqual([{text: 'kept'}])
  turns.read()
  expect(texts(database)).toEqual([{text: 'kept'}])
  turns.end()
  closeBoth()
})

test('the log can be emptied as soon as a turn is over: reading holds it no longer', async () => {
  const {database, texts, closeBoth, turns} = opened()
  turns.write(() => database.exec("INSERT INTO notes VALUES ('kept')"))
  turns.read()
  expect(texts(database)).toEqual([{text: 'kept'}])
  expect(database.isTransaction).toBe(true)
  await setImmediate()
  expect(database.isTransaction).toBe(false)
  closeBoth()
})

test('what a write throws leaves nothing behind, and the next write is stored', () => {
  const {database, texts, closeBoth, turns} = opened()
  const failing = () => {
    database.exec("INSERT INTO notes VALUES ('half')")
    throw new Error('no')
  }
  expect(() => turns.write(failing)).toThrow('no')
  turns.write(() => database.exec("INSERT INTO notes VALUES ('whole')"), {isLost: true})
  expect(texts(database)).toEqual([{text: 'whole'}])
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({synchronous: 2})
  closeBoth()
})
