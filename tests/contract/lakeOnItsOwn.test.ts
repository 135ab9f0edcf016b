import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {promisify} from 'node:util'
import {createClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'

/** Somebody without a newsroom starts the lake by its README, and gets in. */
let folder: string
let lake: ChildProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-alone-'))
})
afterEach(async () => {
  if (lake?.exitCode === null) {
    lake.kill()
    await once(lake, 'exit')
  }
  await rm(folder, {recursive: true})
})

const quiet = '--disable-warning=ExperimentalWarning'

/** Starts the command and reads what it prints until a line fits. */
async function start(until: RegExp, ...args: string[]): Promise<string> {
  lake = spawn(
    process.execPath,
    [quiet, 'scripts/lake.ts', '--data', folder, '--port', '0', ...args],
    {stdio: ['ignore', 'pipe', 'inherit']},
  )
  if (!lake.stdout) throw new Error('The lake has no output.')
  let printed = ''
  for await (const line of createInterface(lake.stdout)) {
    printed += `${line}\n`
    if (until.test(line)) break
  }
  return printed
}

/** As the hint has it. */
async function newToken(): Promise<string> {
  const name = ['--name', 'A program', '--role', 'administrator', '--data', folder]
  const args = [quiet, 'scripts/access/token.ts', 'create', ...name]
  return (await promisify(execFile)(process.execPath, args)).stdout.trim()
}

const urlIn = (text: string) => /http:\S+/.exec(text)?.[0] ?? ''

const clientAt = (apiHost: string, token?: string) =>
  createClient({
    apiHost,
    useProjectHostname: false,
    projectId: 'onrecord',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    ...(token !== undefined && {token}),
  })

const article = {_id: 'soup', _type: 'article', title: 'Leek soup'}

test('a new lake says how its first token is made, and the token writes what its owner likes', async () => {
  const printed = await start(/npm run token/, '--no-rules')
  expect(printed).toContain(
    `npm run token -- create --name "A program" --role administrator --data ${folder}`,
  )
  const url = urlIn(printed)
  await expect(clientAt(url).create(article)).rejects.toMatchObject({statusCode: 401})
  const token = await newToken()
  await clientAt(url, token).create(article)
  expect(await clientAt(url).fetch('*{_id, title}')).toEqual([{_id: 'soup', title: 'Leek soup'}])
})

test("a lake that keeps the newsroom's rules is not opened by its first administrator", async () => {
  const url = urlIn(await start(/ready/))
  const token = await newToken()
  await expect(clientAt(url, token).create(article)).rejects.toMatchObject({
    statusCode: 403,
    message: expect.stringContaining('Nothing was written'),
  })
})
