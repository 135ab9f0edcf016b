import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openAccess} from '../../lake/access/openAccess.ts'
import {checkStore} from '../../lake/backup/checkStore.ts'
import {createBackup} from '../../lake/backup/createBackup.ts'
import {restoreBackup} from '../../lake/backup/restoreBackup.ts'
import {createLakeApp} from '../../lake/http/createLakeApp.ts'
import {openLake, type Lake} from '../../lake/index.ts'

const writer = {id: 'writer', roles: ['administrator']}
const quiet = () => undefined
const now = () => new Date('2026-11-24T12:00:00Z')

let folder: string
let dataDir: string
let lake: Lake
let access: ReturnType<typeof openAccess>
let token: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-backup-'))
  dataDir = join(folder, 'room')
  lake = openLake({dataDir})
  access = openAccess(dataDir)
  token = access.createToken({name: 'A program', roles: ['editor']}).token
  const app = createLakeApp({lake, access, open: true})
  const url = 'http://localhost/v2025-02-19/assets/files/test?filename=minutes.txt'
  await app.fetch(new Request(url, {method: 'POST', body: 'The minutes of the council.'}))
  app.presence.close()
})
afterEach(async () => {
  lake.close()
  access.close()
  await rm(folder, {recursive: true})
})

/** Two documents a transaction, so that half of one would show. */
const writePair = (count: number) =>
  lake.commit(
    'test',
    {
      mutations: [
        {create: {_id: `left-${count}`, _type: 'quote', text: 'No. '.repeat(500)}},
        {create: {_id: `right-${count}`, _type: 'quote', of: {_ref: `left-${count}`}}},
      ],
    },
    writer,
  )

const backedUp = (file: string) => createBackup({dataDir, file, now, onProgress: quiet})
const restored = (file: string, to: string) => restoreBackup({file, dataDir: to, onProgress: quiet})

test.each(['tar', 'tar.gz'])(
  'a backup made while people write holds one moment, whole, and becomes a newsroom again (%s)',
  async (extension) => {
    for (let count = 0; count < 50; count++) await writePair(count)
    const file = join(folder, `backup.${extension}`)
    let ended = false
    const backup = backedUp(file).finally(() => (ended = true))
    let written = 50
    for (; !ended; written++) {
      await writePair(written)
      await new Promise((resolve) => setImmediate(resolve))
    }
    const report = await backup
    expect(report).toMatchObject({assets: 1, missing: []})
    expect((await stat(file)).mode & 0o077).toBe(0)

    const to = join(folder, 'again')
    await restored(file, to)
    const findings = (await checkStore(to)).flatMap((result) => result.findings)
    expect(findings).toEqual([])
    const again = openLake({dataDir: to})
    const ids = [...again.exportDocuments('test', writer)].map(({_id}) => _id)
    const pairs = ids.filter((id) => id.startsWith('left-')).length
    expect(pairs).toBeGreaterThanOrEqual(50)
    expect(pairs).toBeLessThanOrEqual(written)
    expect(ids.filter((id) => id.startsWith('right-'))).toHaveLength(pairs)
    expect(ids).toHaveLength(report.documents)
    const last = `left-${pairs - 1}`
    expect(await again.getDocument('test', last, writer)).toEqual(
      await lake.getDocument('test', last, writer),
    )
    await again.commit('test', {mutations: [{delete: {id: `right-0`}}]}, writer)
    again.close()
    const people = openAccess(to)
    expect(people.identify(token)).toMatchObject({name: 'A program', roles: ['editor']})
    people.close()
  },
  60_000,
)

test('a folder that holds something is left alone', async () => {
  const file = join(folder, 'backup.tar')
  await backedUp(file)
  await expect(restored(file, dataDir)).rejects.toThrow('is not empty')
  const empty = join(folder, 'empty')
  await mkdir(empty)
  await restored(file, empty)
  expect(await readdir(empty)).toEqual(['access.sqlite', 'assets', 'lake.sqlite'])
})

test('a damaged, cut or foreign file restores nothing, and says so', async () => {
  const file = join(folder, 'backup.tar')
  await backedUp(file)
  const to = join(folder, 'again')
  const attempt = async () => {
    const message = await restored(file, to).then(
      () => 'restored',
      (error: Error) => error.message,
    )
    expect([existsSync(to), existsSync(`${to}.restoring`)]).toEqual([false, false])
    return message
  }
  const whole = await readFile(file)
  const at = whole.indexOf('The minutes')
  await writeFile(
    file,
    Buffer.concat([whole.subarray(0, at), Buffer.from('No'), whole.subarray(at + 2)]),
  )
  expect(await attempt()).toMatch(/^The backup is damaged: assets\/test\/files\/[0-9a-f]{40}\.txt/)
  await writeFile(file, whole)
  await truncate(file, 5000)
  expect(await attempt()).toMatch(/can't be unpacked|The backup is damaged/)
  await writeFile(file, 'Not a backup. '.repeat(100))
  expect(await attempt()).toMatch(/can't be unpacked|not a backup/)
  const newer = whole.toString('latin1').replace('"storeVersion": 2', '"storeVersion": 9')
  await writeFile(file, newer, 'latin1')
  expect(await attempt()).toMatch(/^This backup was made by a newer On Record/)
  expect(await readFile(file, 'latin1')).toBe(newer)
})

test('a backup does not write over another, and a failed one leaves nothing', async () => {
  const file = join(folder, 'backup.tar')
  await writeFile(file, 'the backup of yesterday')
  await expect(backedUp(file)).rejects.toThrow('is there already')
  expect(await readFile(file, 'utf8')).toBe('the backup of yesterday')
  const other = join(folder, 'other.tar')
  const nowhere = createBackup({
    dataDir: join(folder, 'none'),
    file: other,
    now,
    onProgress: quiet,
  })
  await expect(nowhere).rejects.toThrow('There is no store')
  expect((await readdir(folder)).toSorted()).toEqual(['backup.tar', 'room'])
})
