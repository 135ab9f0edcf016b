import {describe, expect, it} from 'vitest'
import {welcome} from './welcome.ts'

const url = 'http://localhost:3333'
const nobody = {url, users: [], hasPeople: false}
const command =
  'npm run user -- add --name "Your Name" --email you@example.org --role administrator'

const printed = (dataDir: string) =>
  welcome(nobody, dataDir)
    .split('\n')
    .find((line) => line.includes('npm run user'))

describe('the first administrator of a newsroom', () => {
  it('is added to the newsroom that was started, not to another one', () => {
    expect(printed('.onrecord')).toBe(`    ${command}`)
    expect(printed('/srv/courier')).toBe(`    ${command} --data /srv/courier`)
    expect(printed('the Courier’s')).toBe(`    ${command} --data 'the Courier’s'`)
    expect(printed("it's $HOME")).toBe(`    ${command} --data 'it'\\''s $HOME'`)
    expect(printed('')).toBe(`    ${command} --data ''`)
  })

  it('is not asked for where the sample staff or somebody real can sign in', () => {
    const mara = {id: 'mara', name: 'Mara', roles: ['reporter'], demo: true}
    const somebody = {...nobody, hasPeople: true}
    expect([somebody, {...somebody, users: [mara]}].map((one) => welcome(one, 'x'))).toEqual([
      `\n  Site    ${url}/\n  Studio  ${url}/studio\n\n\n  Ctrl-C ends it.`,
      `\n  Site    ${url}/\n  Studio  ${url}/studio\n\n  Sign in to the Studio as\n    Mara  reporter\n\n  Ctrl-C ends it.`,
    ])
  })
})
