import {expect, it} from 'vitest'
import {hashPassword, isPassword, passwordFault} from './passwords.ts'

it('knows a password again, however its letters were composed, and no other', async () => {
  const hash = await hashPassword('été sur la côte')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await isPassword('été sur la côte'.normalize('NFD'), hash)).toBe(true)
  expect(await isPassword('ete sur la cote', hash)).toBe(false)
  expect(await isPassword('été sur la côte', undefined)).toBe(false)
  expect(await hashPassword('été sur la côte')).not.toBe(hash)
})

it('says what is wrong with a weak one', () => {
  expect(passwordFault('short', [])).toContain('at least 10 characters')
  expect(passwordFault('ida@courier.example', ['Ida@courier.example'])).toContain('not the name')
  expect(passwordFault('aaaaaaaaaaaa', [])).toContain('again and again')
  expect(passwordFault('x'.repeat(257), [])).toContain('at most 256')
  expect(passwordFault('four words make one', ['ida'])).toBeUndefined()
})
