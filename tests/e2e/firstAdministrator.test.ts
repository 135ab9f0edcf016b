import {exec} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Newsroom, openNewsroom} from '../../scripts/newsroom.ts'
import {root} from '../../scripts/root.ts'
import {welcome} from '../../scripts/welcome.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-record-empty-'))
const dataDir = join(folder, "the Courier's newsroom")
const password = 'four words make one'
let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom({dataDir, port: 0, empty: true})
})

afterAll(async () => {
  await newsroom?.close()
  rmSync(folder, {recursive: true, force: true})
})

const clientOf = (token?: string) =>
  createClient({
    apiHost: newsroom.url,
    useProjectHostname: false,
    projectId: 'onrecord',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    ...(token !== undefined && {token}),
  })

/** Runs a line as a shell does, with a password on its standard input. */
function runLine(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = {...process.env, npm_config_update_notifier: 'false'}
    const child = exec(line, {cwd: root, env}, (error, out, errors) =>
      error ? reject(new Error(`${out}${errors}`)) : resolve(out),
    )
    child.stdin?.end(`${password}\n`)
  })
}

/** Goes the way of the Studio's login page, and returns a token. */
async function signIn(account: string): Promise<string> {
  const studio = encodeURIComponent(`${newsroom.url}/studio`)
  const answer = await fetch(`${newsroom.url}/v1/auth/login?origin=${studio}&withSid=true`, {
    method: 'POST',
    redirect: 'manual',
    headers: {origin: newsroom.url},
    body: new URLSearchParams({account, password}),
  })
  const [, sid = ''] = answer.headers.get('location')?.split('#sid=') ?? []
  const {token} = await clientOf().request({url: '/auth/fetch', query: {sid}})
  return token
}

test('an empty newsroom has nobody in it, and no way in but a password', async () => {
  const {users, hasPeople} = newsroom
  expect({users, hasPeople}).toEqual({users: [], hasPeople: false})
  const {providers} = await clientOf().request({url: '/auth/providers'})
  const login = `${newsroom.url}/v2025-02-19/auth/login`
  expect(providers).toEqual([{name: 'password', title: 'Name and password', url: login}])
  await expect(signIn('you@example.org')).rejects.toMatchObject({statusCode: 401})
  expect(await clientOf().fetch('count(*)')).toBe(0)
})

test('the printed command makes the first administrator, who signs in and writes', async () => {
  const line = welcome(newsroom, dataDir)
    .split('\n')
    .find((each) => each.includes('npm run user'))
  const said = await runLine(`${line?.trim()} --password-stdin`)
  expect(said).toContain('Your Name can sign in as you@example.org.')

  const client = clientOf(await signIn('you@example.org'))
  expect(await client.users.getById('me')).toMatchObject({
    name: 'Your Name',
    roles: [{name: 'administrator'}],
  })
  await client.create({_id: 'drafts.first', _type: 'article', title: 'We open'})
  const raw = {perspective: 'raw'} as const
  expect(await client.fetch('*[]._id', {}, raw)).toEqual(['drafts.first'])
})

test('started again, it asks for no administrator', async () => {
  await newsroom.close()
  newsroom = await openNewsroom({dataDir, port: 0, empty: true})
  const {users, hasPeople} = newsroom
  expect({users, hasPeople}).toEqual({users: [], hasPeople: true})
})

test('the sample staff, whom nobody can be by a click from elsewhere, is not somebody who can sign in', async () => {
  const sample = await openNewsroom({
    dataDir: join(folder, 'sample'),
    port: 0,
    allowedOrigins: ['https://newsroom.example'],
  })
  const {users, hasPeople} = sample
  await sample.close()
  expect({users, hasPeople}).toEqual({users: [], hasPeople: false})
})
