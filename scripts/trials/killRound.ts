import {setTimeout as wait} from 'node:timers/promises'
import {checkStore} from '../../lake/backup/checkStore.ts'
import {openForReading} from '../../lake/backup/openForReading.ts'
import {createHistoryReader} from '../../lake/store/historyReader.ts'
import {startKilledLake} from './killedLake.ts'
import {loadDataset, writeUntilKilled, type Sent} from './writeLoad.ts'

export interface RoundOptions {
  dataDir: string
  round: number
  random: () => number
  writers: number
}

export interface RoundReport {
  acknowledged: number
  /** Sent, and the lake was killed before it answered. */
  unanswered: number
  /** Of those, how many are in the store. */
  unansweredStored: number
  killedAfterMilliseconds: number
  killedWhileStarting: boolean
  /** What should never be: lost, half stored, or found by the check of the store. */
  faults: string[]
}

const longestLoad = 1200
const longestStart = 1000

/**
 * Starts a lake, writes to it, kills it with SIGKILL at a random moment, and looks at what is left.
 * Every fifth round, about, it is killed while it starts.
 */
export async function killRound(options: RoundOptions): Promise<RoundReport> {
  const {dataDir, round, random, writers} = options
  const killedWhileStarting = round > 1 && random() < 0.2
  const killedAfterMilliseconds = Math.round(
    20 + random() * (killedWhileStarting ? longestStart : longestLoad),
  )
  const lake = startKilledLake(dataDir)
  let sent: Sent[] = []
  if (killedWhileStarting) {
    await wait(killedAfterMilliseconds)
    await lake.kill()
  } else {
    const url = await lake.ready
    const load = writeUntilKilled({url, prefix: `r${round}`, writers, random})
    await wait(killedAfterMilliseconds)
    await lake.kill()
    sent = await load
  }
  const {faults, unansweredStored} = lookAt(dataDir, sent)
  for (const {name, findings} of await checkStore(dataDir)) {
    faults.push(...findings.map(({where, text}) => `${name}: ${where} ${text}`))
  }
  const acknowledged = sent.filter((one) => one.acknowledged).length
  const unanswered = sent.length - acknowledged
  return {
    acknowledged,
    unanswered,
    unansweredStored,
    killedAfterMilliseconds,
    killedWhileStarting,
    faults,
  }
}

function lookAt(dataDir: string, sent: readonly Sent[]) {
  const database = openForReading(dataDir)
  const history = createHistoryReader(database)
  const faults: string[] = []
  let unansweredStored = 0
  for (const {id, documents, acknowledged} of sent) {
    const stored = history.transaction(loadDataset, id)
    if (!stored) {
      if (acknowledged) faults.push(`${id} was acknowledged and is lost`)
      continue
    }
    if (!acknowledged) unansweredStored += 1
    const changed = new Set(history.changesIn(stored.sequence).map(({document}) => document))
    const missing = documents.filter((document) => !changed.has(document))
    if (missing.length > 0) faults.push(`${id} is half stored, without ${missing.join(', ')}`)
  }
  database.close()
  return {faults, unansweredStored}
}
