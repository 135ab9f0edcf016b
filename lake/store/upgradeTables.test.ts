import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openLake} from '../openLake.ts'
import {openStore} from './openStore.ts'

const version1 = `
PRAGMA journal_mode = WAL;
CREATE TABLE store (id TEXT NOT NULL);
CREATE TABLE documents (
  dataset TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (dataset, id)
) WITHOUT ROWID;
CREATE TABLE transactions (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  dataset TEXT NOT NULL,
  id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  author TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  results TEXT NOT NULL,
  UNIQUE (dataset, id)
);
CREATE TABLE changes (
  dataset TEXT NOT NULL,
  document TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES transactions (sequence),
  position INTEGER NOT NULL,
  previousRev TEXT,
  resultRev TEXT,
  effects TEXT NOT NULL,
  mutations TEXT NOT NULL,
  PRIMARY KEY (dataset, document, sequence)
) WITHOUT ROWID;
CREATE INDEX changesOfTransaction ON changes (sequence, position);
INSERT INTO store VALUES ('store-1');
PRAGMA application_id = ${0x4f4e5243};
PRAGMA user_version = 1;
`

const times = {_createdAt: '2026-03-02T09:00:00.000Z', _updatedAt: '2026-03-02T09:00:00.000Z'}
const mayor = {_id: 'mayor', _type: 'person', name: 'Ada', ...times, _rev: 't1'}
const first = {
  _id: 'quote',
  _type: 'quote',
  by: {_type: 'reference', _ref: 'mayor'},
  text: 'No.',
  ...times,
  _rev: 't1',
}
const quote = {...first, text: 'No, never.', _rev: 't2'}

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  writeVersion1()
})
afterEach(() => rm(dataDir, {recursive: true}))

/** A store as the first release left it: two transactions, the second a patch of the first. */
function writeVersion1(): void {
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.exec(version1)
  const insert = (table: string, ...values: (string | number | null)[]) =>
    database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join()})`).run(...values)
  const json = (value: unknown) => JSON.stringify(value)
  const created = ({_rev, ...fields}: typeof mayor | typeof first) =>
    json({apply: [0, fields], revert: [0, null]})
  insert('documents', 'test', 'mayor', json(mayor))
  insert('documents', 'test', 'quote', json(quote))
  insert('transactions', 1, 'test', 't1', times._createdAt, 'edith', 'f1', '[]')
  insert('transactions', 2, 'test', 't2', times._createdAt, 'edith', 'f2', '[]')
  const create = (document: unknown) => json([{create: document}])
  insert('changes', 'test', 'mayor', 1, 0, null, 't1', created(mayor), create(mayor))
  insert('changes', 'test', 'quote', 1, 1, null, 't1', created(first), create(first))
  const effects = {
    apply: [11, 5, 22, 'No, never.', 15],
    revert: [11, 5, 22, 'No.', 15],
  }
  const patch = [{patch: {id: 'quote', set: {text: 'No, never.'}}}]
  insert('changes', 'test', 'quote', 2, 0, 't1', 't2', json(effects), json(patch))
  database.close()
}

test('a store of the first release is brought up to this one with all that is in it', async () => {
  const store = openStore(dataDir, () => 'new')
  const rows = store.rows('test')
  expect(store.id).toBe('store-1')
  expect(store.datasets()).toEqual(['test'])
  expect(store.lastSequence()).toBe(2)
  expect([rows.get('mayor'), rows.get('quote'), rows.get('none')]).toEqual([
    mayor,
    quote,
    undefined,
  ])
  expect([rows.count(), rows.count('quote'), rows.idsOfType('person')]).toEqual([2, 1, ['mayor']])
  expect(rows.idsReferencing('mayor', 'quote')).toEqual(['quote'])
  await store.close()
})

test('its history is read and goes on, and it is brought up once', async () => {
  const editor = {id: 'edith', roles: ['administrator']}
  openLake({dataDir}).close()
  const lake = openLake({dataDir})
  await lake.commit('test', {mutations: [{delete: {id: 'quote'}}]}, editor)
  expect(lake.history.documentAt('test', 'quote', {revision: 't1'}, editor)).toEqual(first)
  const lines = lake.history.transactions(
    'test',
    ['quote'],
    {withMutations: true, withEffects: true},
    editor,
  )
  expect(lines.map(({mutations}) => mutations)).toEqual([
    [{create: first}],
    [{patch: {id: 'quote', set: {text: 'No, never.'}}}],
    [{delete: {id: 'quote'}}],
  ])
  lake.close()
})
