import {describe, expect, it} from 'vitest'
import {canRead, canWrite, grantsFor, reaches} from './permissions.ts'
import type {Permission} from './roles.ts'

const who = (...roles: string[]) => ({id: 'someone', roles})
const staff = ['administrator', 'editor', 'reporter', 'factChecker', 'standards']

describe('the main dataset', () => {
  it.each(staff)('lets a member of staff (%s) edit all but receipts', (role) => {
    const runs: Permission[] = role === 'administrator' ? ['manage'] : []
    expect(grantsFor(who(role), 'production')).toEqual([
      {filter: '_id in path("**")', permissions: ['read', 'history', ...runs]},
      {filter: '_type != "receipt"', permissions: ['create', 'update']},
      {filter: '_id in path("*")', permissions: ['read']},
    ])
    expect(canWrite(who(role), 'production')).toBe(true)
  })

  it('lets a viewer read, an anonymous reader see what is public, and neither write', () => {
    expect(grantsFor(who('viewer'), 'production')).toEqual([
      {filter: '_id in path("**")', permissions: ['read', 'history']},
      {filter: '_id in path("*")', permissions: ['read']},
    ])
    expect(grantsFor(undefined, 'production')).toEqual([
      {filter: '_id in path("*")', permissions: ['read']},
    ])
    expect(canWrite(who('viewer'), 'production')).toBe(false)
    expect(canWrite(who('somethingNew'), 'production')).toBe(false)
    expect(canWrite(undefined, 'production')).toBe(false)
  })
})

describe('the private dataset, where identities that are not on the record live', () => {
  const named = 'identity() in knownBy'

  it.each(staff)('lets a member of staff (%s) keep the records that name them', (role) => {
    expect(grantsFor(who(role), 'production-private')).toEqual([
      {filter: named, permissions: ['read', 'create', 'update']},
      ...(role === 'administrator' ? [{filter: '_id in path("**")', permissions: ['manage']}] : []),
    ])
  })

  it('lets everybody else of the house read what names them, and no role reaches further', () => {
    const own = {
      datasets: '*-private',
      filter: '_type == "confidential" // or not',
      permissions: ['read', 'history', 'manage'] as const,
    }
    const reading = {filter: named, permissions: ['read']}
    expect(grantsFor(who('viewer'), 'production-private')).toEqual([reading])
    expect(grantsFor({...who('own'), grants: [own]}, 'production-private')).toEqual([
      {filter: `(${own.filter}\n) && ${named}`, permissions: ['read']},
      reading,
    ])
    expect(canWrite(who('viewer'), 'production-private')).toBe(false)
  })

  it('is closed to the public', () => {
    expect(canRead(undefined, 'production-private')).toBe(false)
    expect(grantsFor(undefined, 'production-private')).toEqual([])
  })
})

describe("a role's pattern of datasets", () => {
  it('reaches protected identities only where it says so', () => {
    const reached = ['production', 'archive-1', 'production-private'].filter((dataset) =>
      reaches('*', dataset),
    )
    expect(reached).toEqual(['production', 'archive-1'])
    expect(reaches('*-private', 'production-private')).toBe(true)
    expect(reaches('production*', 'production-private')).toBe(false)
    expect([reaches('archive-*', 'archive-1'), reaches('archive-*', 'production')]).toEqual([
      true,
      false,
    ])
  })
})

describe('a role of the newsroom', () => {
  const archivist = {
    id: 'ana',
    roles: ['archivist'],
    grants: [
      {datasets: 'archive', filter: '_type == "article"', permissions: ['read' as const]},
      {datasets: 'archive', filter: '_type == "article"', permissions: ['update' as const]},
    ],
  }

  it('allows what its grants say, and beside that what is public', () => {
    expect(grantsFor(archivist, 'archive')).toEqual([
      {filter: '_type == "article"', permissions: ['read', 'update']},
      {filter: '_id in path("*")', permissions: ['read']},
    ])
    expect(grantsFor(archivist, 'production')).toEqual([
      {filter: '_id in path("*")', permissions: ['read']},
    ])
  })

  it('allows no more than that in a dataset that is closed to the public', () => {
    const closed = {...archivist, closedDatasets: ['archive', 'production']}
    expect(grantsFor(closed, 'archive')).toEqual([
      {filter: '_type == "article"', permissions: ['read', 'update']},
    ])
    expect(canRead(closed, 'production')).toBe(false)
  })
})
