import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterAll, expect, it} from 'vitest'
import {openAccess} from './openAccess.ts'

const directory = mkdtempSync(join(tmpdir(), 'onrecord-access-'))
afterAll(() => rmSync(directory, {recursive: true, force: true}))

it('keeps the people and tokens of a store that version 1 made', () => {
  const database = new DatabaseSync(join(directory, 'access.sqlite'))
  database.exec(`
    CREATE TABLE users (id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT, roles TEXT NOT NULL,
      imageUrl TEXT, demo INTEGER NOT NULL) STRICT;
    CREATE TABLE tokens (hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      roles TEXT NOT NULL, createdAt TEXT NOT NULL) STRICT;
    CREATE TABLE sessions (hash TEXT PRIMARY KEY,
      userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE, createdAt TEXT NOT NULL,
      expiresAt TEXT NOT NULL) STRICT;
    CREATE TABLE keyValues (userId TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
      updatedAt TEXT NOT NULL, PRIMARY KEY (userId, key)) STRICT, WITHOUT ROWID;
    INSERT INTO users VALUES ('mara', 'Mara', NULL, '["reporter"]', NULL, 1);
    INSERT INTO tokens VALUES ('h', 'token-1', 'Site', '["viewer"]', '2026-01-01T00:00:00.000Z');
    PRAGMA user_version = 1`)
  database.close()
  const access = openAccess(directory)
  expect(access.users()).toEqual([{id: 'mara', name: 'Mara', roles: ['reporter'], demo: true}])
  expect(access.tokens.all()).toEqual([
    {id: 'token-1', name: 'Site', roles: ['viewer'], createdAt: '2026-01-01T00:00:00.000Z'},
  ])
  access.audit.record('signIn', {who: 'mara', address: 'console'}, 'mara')
  access.close()
  const log = new DatabaseSync(join(directory, 'access.sqlite'))
  expect(() => log.exec('DELETE FROM audit')).toThrow('The audit log is never shortened.')
  expect(() => log.exec("UPDATE audit SET who = 'ida'")).toThrow('The audit log is never changed.')
  log.close()
})

it('keeps the last administrator, and the name of somebody who is gone', async () => {
  const access = openAccess(directory)
  const password = 'four words make one'
  await access.people.add({id: 'ida', name: 'Ida', roles: ['administrator'], demo: false}, password)
  expect(() => access.people.remove('ida')).toThrow('ida is the last administrator.')
  expect(() => access.people.change('ida', {roles: ['editor']})).toThrow('last administrator')
  await access.people.add({id: 'bo', name: 'Bo', roles: ['administrator'], demo: false}, password)
  const {token} = access.createSession('ida')
  access.people.remove('ida')
  expect([access.identify(token), access.user('ida'), access.nameOf('ida')]).toEqual([
    undefined,
    undefined,
    'Ida',
  ])
  access.close()
})
