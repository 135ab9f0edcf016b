import {mkdtemp, readdir, rm, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {checkStore} from '../../lake/backup/checkStore.ts'
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

test('a store that is whole is called whole', async () => {
  const results = await checkStore(dataDir)
  expect(results.map(({name, looked, findings}) => [name, looked, findings])).toEqual([
    ['lake.sqlite: SQLite', 1, []],
    ['access.sqlite: SQLite', 1, []],
    ['transactions', 6, []],
    ['documents against their history', 4, []],
    ['strong references', 1, []],
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
    ],
  ],
  [
    'a document that came from nowhere',
    `INSERT INTO documents (dataset, id, type, body) VALUES ('test', 'new', '', '{"_id":"new"}')`,
    ['test/new is stored, and the log knows nothing of it'],
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

test('a folder without a store is told apart from a broken one', async () => {
  await expect(checkStore(join(dataDir, 'none'))).rejects.toThrow('There is no store in')
})
