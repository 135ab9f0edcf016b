import {mkdtemp, readdir, rm, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {checkStore} from '../../lake/backup/checkStore.ts'
import {repairIndexes} from '../../lake/backup/repairIndexes.ts'
import {openAccess} from '../../lake/access/openAccess.ts'
import {createLakeApp} from '../../lake/http/createLakeApp.ts'
import {openLake} from '../../lake/index.ts'

const writer = {id: 'writer', roles: ['administrator']}
const reference = (id: string) => ({_type: 'reference', _ref: id})

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-check-'))
  await fill(dataDir)
})
afterEach(() => rm(dataDir, {recursive: true}))

async function fill(directory: string): Promise<void> {
  const lake = openLake({dataDir: directory})
  const access = openAccess(directory)
  const app = createLakeApp({lake, access, open: true})
  const write = (...mutations: unknown[]) => lake.commit('test', {mutations}, writer)
  await write({create: {_id: 'mayor', _type: 'person', name: 'Ada'}})
  await write({create: {_id: 'quote', _type: 'quote', by: reference('mayor'), text: 'No.'}})
  await write({patch: {id: 'quote', set: {text: 'No, never.'}}})
  await write({create: {_id: 'gone', _type: 'quote'}})
  await write({delete: {id: 'gone'}})
  const url = 'http://localhost/v2025-02-19/assets/files/test?filename=a.txt'
  await app.fetch(new Request(url, {method: 'POST', body: 'The minutes of the council.'}))
  app.presence.close()
  lake.close()
  access.close()
}

/** Changes the store behind the lake's back. */
function damage(statement: string): void {
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.exec(statement)
  database.close()
}

const wrong = async () =>
  (await checkStore(dataDir)).flatMap(({findings}) =>
    findings.map(({where, text}) => `${where} ${text}`),
  )

test('a store that is whole is called whole, while it is in use', async () => {
  const lake = openLake({dataDir})
  const results = await checkStore(dataDir)
  lake.close()
  expect(results.map(({name, looked, findings}) => [name, looked, findings])).toEqual([
    ['lake.sqlite: SQLite', 1, []],
    ['access.sqlite: SQLite', 1, []],
    ['transactions', 6, []],
    ['documents against their history', 4, []],
    ['strong references', 1, []],
    ['index of references and types', 3, []],
    ['indexes of paths', 0, []],
    ['asset files', 1, []],
  ])
})

test.each([
  [
    'other words',
    `UPDATE documents SET body = replace(body, 'never', 'maybe') WHERE id = 'quote'`,
    ['test/quote is stored with other words than its history gives'],
  ],
  [
    'a document that is lost',
    `DELETE FROM documents WHERE id = 'mayor'`,
    [
      expect.stringMatching(/^test\/mayor is missing: its history ends with revision /),
      'test/quote refers to mayor, which is not there',
      'test, type person has another number of documents than its count says',
    ],
  ],
  [
    'a document that came from nowhere',
    `INSERT INTO documents (dataset, id, type, body)
     VALUES ('test', 'new', 'quote', '{"_id":"new","_type":"quote"}');
     UPDATE counts SET count = count + 1 WHERE type = 'quote'`,
    ['test/new is stored, and the log knows nothing of it'],
  ],
  [
    'a reference that the index forgot',
    `DELETE FROM edges WHERE target = 'mayor'`,
    ['test/quote refers to mayor, and the index does not know it'],
  ],
  [
    'a reference that only the index knows',
    `INSERT INTO edges VALUES ('test', 'gone', 'quote', 'quote')`,
    ['test/quote is in the index as referring to gone, and does not'],
  ],
  [
    'a hole in the log',
    `DELETE FROM changes WHERE document = 'quote' AND previousRev IS NULL`,
    [expect.stringMatching(/^test\/quote has a gap in its history before transaction /)],
  ],
])('%s is found, and the document named', async (_, statement, expected) => {
  damage(statement)
  expect(await wrong()).toEqual(expected)
})

test.each([
  ['a reference that the index forgot', `DELETE FROM edges WHERE target = 'mayor'`],
  [
    'a reference that only the index knows',
    `INSERT INTO edges VALUES ('test', 'gone', 'quote', 'quote')`,
  ],
  ['another type than its own', `UPDATE documents SET type = 'person' WHERE id = 'quote'`],
  ['a count that is wrong', `UPDATE counts SET count = 7 WHERE type = 'quote'`],
  [
    'an index that lost a row',
    `INSERT INTO pathIndexes VALUES (1, 'test', 'person', '["name"]', '', 1, 1);
     CREATE TABLE pathIndex1 (key0, id)`,
  ],
])('%s is put right without a backup, and nothing else is touched', async (_, statement) => {
  const before = everything()
  damage(statement)
  const faulty = (await checkStore(dataDir)).filter(({findings}) => findings.length > 0)
  expect(faulty.map(({derived}) => derived)).toEqual([true])
  repairIndexes(dataDir)
  expect(await wrong()).toEqual([])
  expect(everything()).toEqual(before)
})

test('a store that a process holds is not repaired under it', async () => {
  const lake = openLake({dataDir})
  expect(() => repairIndexes(dataDir)).toThrow(/another process|in use/i)
  await lake.close()
})

/** Documents, history, and what follows from them, as stored. */
function everything(): unknown[] {
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'), {readOnly: true})
  const rows = ['documents', 'transactions', 'changes', 'edges', 'counts'].map((table) =>
    database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all(),
  )
  database.close()
  return rows
}

test('a picture or file whose original is missing or damaged is named', async () => {
  const folder = join(dataDir, 'assets', 'test', 'files')
  const [name = ''] = await readdir(folder)
  const id = `test/file-${name.replace('.', '-')}`
  await writeFile(join(folder, name), 'The minutes of the cooncil.')
  expect(await wrong()).toEqual([`${id} has a damaged file: assets/test/files/${name}`])
  await truncate(join(folder, name), 3)
  expect(await wrong()).toEqual([`${id} has a file of 3 bytes where 27 were uploaded`])
  await rm(join(folder, name))
  await writeFile(join(folder, 'other.txt'), '')
  expect(await wrong()).toEqual([`${id} has no file: assets/test/files/${name} is missing`])
  const notes = (await checkStore(dataDir)).flatMap((result) => result.notes)
  expect(notes).toEqual([
    '1 files belong to no document (deleted, or an upload that was cut off): test/files/other.txt',
  ])
})

test('an index that a query made is held against the documents, too', async () => {
  const lake = openLake({dataDir})
  const people = Array.from({length: 1000}, (_, number) => {
    return {create: {_id: `person-${number}`, _type: 'person', slug: {current: `name-${number}`}}}
  })
  await lake.commit('test', {mutations: people}, writer)
  const query = '*[_type == "person" && slug.current == "name-7"]._id'
  await lake.fetch('test', {query}, writer)
  const rows = () => indexOf().map(({looked}) => looked)
  const indexOf = () => results.filter(({name}) => name === 'indexes of paths')
  let results = await checkStore(dataDir)
  await expect
    .poll(async () => {
      results = await checkStore(dataDir)
      return rows()
    })
    .toEqual([1001])
  lake.close()
  expect(await wrong()).toEqual([])
  damage(`DELETE FROM pathIndex1 WHERE id = 'person-7'`)
  expect(await wrong()).toEqual([
    'test/person-7 is not where the index on slug.current looks for it',
    'test, index of person on slug.current has 1000 rows for 1001 documents',
  ])
})

test('a folder without a store is told apart from a broken one', async () => {
  await expect(checkStore(join(dataDir, 'none'))).rejects.toThrow('There is no store in')
})
