import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type Access, openAccess} from './openAccess.ts'

const mara = {
  id: 'mara',
  name: 'Mara Lindqvist',
  email: 'mara@example.org',
  roles: ['reporter'],
  demo: true,
}
const identity = {id: 'mara', name: 'Mara Lindqvist', roles: ['reporter']}

let directory: string
let access: Access
let time: Date
let secrets: number

const open = () =>
  openAccess(directory, {
    now: () => time,
    newSecret: () => `secret-${String((secrets += 1)).padStart(32, '0')}`,
  })

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'onrecord-access-'))
  time = new Date('2026-03-01T10:00:00Z')
  secrets = 0
  access = open()
})

afterEach(() => {
  access.close()
  rmSync(directory, {recursive: true, force: true})
})

describe('a sign-in', () => {
  it('names its user until they sign out', () => {
    access.putUser(mara)
    const {token, expiresAt} = access.createSession('mara')
    expect(expiresAt).toBe('2026-03-31T10:00:00.000Z')
    expect(access.identify(token)).toEqual(identity)
    access.signOut(token)
    expect(access.identify(token)).toBeUndefined()
  })

  it('survives a restart, and ends after thirty days', () => {
    access.putUser(mara)
    const {token} = access.createSession('mara')
    access.close()
    access = open()
    expect(access.identify(token)).toEqual(identity)
    time = new Date('2026-03-31T10:00:00Z')
    expect(access.identify(token)).toBeUndefined()
  })

  it('follows a change of roles at once', () => {
    access.putUser(mara)
    const {token} = access.createSession('mara')
    access.putUser({...mara, roles: ['editor']})
    expect(access.identify(token)).toEqual({...identity, roles: ['editor']})
  })

  it('is refused for somebody who does not exist', () => {
    expect(() => access.createSession('nobody')).toThrow('No user has the id nobody')
  })

  it('can be handed over once, within a minute', () => {
    const first = access.handoffs.create('mara')
    expect(access.handoffs.redeem(first)).toBe('mara')
    expect(access.handoffs.redeem(first)).toBeUndefined()
    const second = access.handoffs.create('mara')
    time = new Date('2026-03-01T10:01:00Z')
    expect(access.handoffs.redeem(second)).toBeUndefined()
  })
})

describe("a program's token", () => {
  it('names the program, and no sign-out ends it', () => {
    const {id, token} = access.createToken({name: 'Site', roles: ['viewer']})
    access.signOut(token)
    expect(access.identify(token)).toEqual({id, name: 'Site', roles: ['viewer']})
    expect(access.nameOf(id)).toBe('Site')
  })

  it('is nowhere in the files of the store', () => {
    const {token} = access.createToken({name: 'Site', roles: ['viewer']})
    access.close()
    const stored = readFileSync(join(directory, 'access.sqlite'))
    access = open()
    expect(stored.includes(token)).toBe(false)
  })
})

it('keeps what the Studio remembers for each person apart', () => {
  access.keyValues.put('mara', [
    {key: 'panes', value: {width: 320}},
    {key: 'seen', value: null},
  ])
  access.keyValues.put('mara', [{key: 'seen', value: ['tour']}])
  const updatedAt = '2026-03-01T10:00:00.000Z'
  expect(access.keyValues.get('mara', ['panes', 'seen', 'none'])).toEqual([
    {key: 'panes', value: {width: 320}, updatedAt},
    {key: 'seen', value: ['tour'], updatedAt},
  ])
  expect(access.keyValues.get('ida', ['panes'])).toEqual([])
})

it('says so when the store is of a newer version', () => {
  access.close()
  const file = join(directory, 'access.sqlite')
  const database = new DatabaseSync(file)
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(open).toThrow(/was written by a newer version of On Record/)
  const restored = new DatabaseSync(file)
  restored.exec('PRAGMA user_version = 2')
  restored.close()
  access = open()
})
