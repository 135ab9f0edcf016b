import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {killRound} from '../../scripts/trials/killRound.ts'
import {seededRandom} from '../../scripts/trials/seededRandom.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-kill-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

test('a power cut while many write loses nothing that was acknowledged and leaves nothing half done', async () => {
  const random = seededRandom(20_261_124)
  let acknowledged = 0
  for (let round = 1; round <= 4; round++) {
    const report = await killRound({dataDir, round, random, writers: 4})
    expect(report.faults, `round ${round}`).toEqual([])
    acknowledged += report.acknowledged
  }
  expect(acknowledged).toBeGreaterThan(0)
}, 120_000)
