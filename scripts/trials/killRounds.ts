import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Command, InvalidArgumentError} from 'commander'
import {killRound} from './killRound.ts'
import {seededRandom} from './seededRandom.ts'

interface Options {
  rounds: number
  seed: number
  writers: number
}

await new Command('npm run lake:kill --')
  .description(
    'Kill a content lake with SIGKILL again and again while it is written to, and look whether anything acknowledged was lost, half stored or damaged.',
  )
  .option('--rounds <number>', 'how often', readCount, 100)
  .option('--seed <number>', 'of the moments and of what is written', readCount, 1)
  .option('--writers <number>', 'how many write at once', readCount, 6)
  .action(run)
  .parseAsync()

async function run({rounds, seed, writers}: Options): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lake-kill-'))
  const random = seededRandom(seed)
  let faulty = 0
  let acknowledged = 0
  for (let round = 1; round <= rounds; round++) {
    const report = await killRound({dataDir, round, random, writers})
    acknowledged += report.acknowledged
    const {killedAfterMilliseconds: after, killedWhileStarting, faults} = report
    const when = `${after} ms ${killedWhileStarting ? 'into its start' : 'into the load'}`
    const counts = `${report.acknowledged} acknowledged, ${report.unanswered} unanswered (${report.unansweredStored} of them stored)`
    console.log(`${round}: killed ${when}; ${counts}; ${faults.length} faults`)
    for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`)
    if (faults.length > 0) faulty += 1
  }
  console.log(
    `${rounds} rounds, ${acknowledged} transactions acknowledged, ${faulty} rounds with faults`,
  )
  if (faulty > 0) {
    console.error(`The store is kept in ${dataDir}.`)
    process.exitCode = 1
  } else await rm(dataDir, {recursive: true})
}

function readCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('A whole number from 1 on.')
}
