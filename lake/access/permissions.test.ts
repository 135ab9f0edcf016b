import {describe, expect, it} from 'vitest'
import {canRead, canWrite, grantsFor} from './permissions.ts'

const who = (...roles: string[]) => ({id: 'someone', roles})
const staff = ['administrator', 'editor', 'reporter', 'factChecker', 'standards']

describe('the main dataset', () => {
  it.each(staff)('lets a member of staff (%s) edit all but receipts', (role) => {
    expect(grantsFor(who(role), 'production')).toEqual([
      {filter: '_type != "receipt"', permissions: ['read', 'create', 'update', 'history']},
      {filter: '_type == "receipt"', permissions: ['read', 'history']},
    ])
    expect(canWrite(who(role), 'production')).toBe(true)
  })

  it('lets a viewer read, an anonymous reader see what is public, and neither write', () => {
    expect(grantsFor(who('viewer'), 'production')).toEqual([
      {filter: '_id in path("**")', permissions: ['read', 'history']},
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
  it.each(['administrator', 'standards'])('is open to %s', (role) => {
    expect(canRead(who(role), 'production-private')).toBe(true)
    expect(canWrite(who(role), 'production-private')).toBe(true)
  })

  it.each(['editor', 'reporter', 'factChecker', 'viewer'])('is closed to %s', (role) => {
    expect(canRead(who(role), 'production-private')).toBe(false)
    expect(canWrite(who(role), 'production-private')).toBe(false)
    expect(grantsFor(who(role), 'production-private')).toEqual([])
  })

  it('is closed to the public', () => {
    expect(canRead(undefined, 'production-private')).toBe(false)
    expect(grantsFor(undefined, 'production-private')).toEqual([])
  })
})
