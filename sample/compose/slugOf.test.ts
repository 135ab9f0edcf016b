import {expect, it} from 'vitest'
import {slugOf} from './slugOf.ts'

it('makes an address of a headline', () => {
  expect(slugOf('Ferry’s lifeboat: “Ramón” & 214 loads')).toBe('ferrys-lifeboat-ramon-214-loads')
})

it('cuts a long one after a whole word', () => {
  const slug = slugOf(
    'Town paid for 214 lorryloads of sand. The weighbridge counted 161 of all those',
  )
  expect(slug).toBe('town-paid-for-214-lorryloads-of-sand-the-weighbridge-counted-161-of-all')
})
