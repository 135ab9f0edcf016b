import {fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Command} from 'commander'
import {fuzzLake} from '../../tests/fuzz/fuzzLake.ts'
import {serveForParent} from '../serveForParent.ts'

interface Options {
  minutes: string
  seed?: string
}

if (process.argv[2] === '--serve') await serveForParent(process.argv[3] ?? '')
else {
  await new Command('npm run lake:fuzz --')
    .description(
      'Sends odd requests to a lake of its own: none may be answered with a 5xx or a stack trace, hang, or harm a document.',
    )
    .option('--minutes <number>', 'how long', '1')
    .option('--seed <number>', 'of the requests; another each time where it is not given')
    .action(run)
    .parseAsync()
}

async function run({minutes, seed = String(Date.now() % 1_000_000_000)}: Options): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fuzz-lake-'))
  const child = fork(process.argv[1] ?? '', ['--serve', dataDir])
  let crashed = false
  child.on('exit', () => (crashed = true))
  const [port] = await once(child, 'message')
  const end = Date.now() + Number(minutes) * 60_000
  console.log(`Seed ${seed}, ${minutes} minute(s).`)
  const report = await fuzzLake({
    port: Number(port),
    seed: Number(seed),
    goesOn: () => !crashed && Date.now() < end,
    onFault: (fault) => console.log(`\n${fault}`),
  })
  if (crashed) console.log('\nThe lake has ended by itself.')
  const statuses = Object.entries(report.statuses).map(([status, count]) => `${status}: ${count}`)
  console.log(
    `\n${report.requests} requests (${statuses.join(', ')}), ${report.faults.length} faults.`,
  )
  if (!crashed) {
    child.disconnect()
    await once(child, 'exit')
  }
  rmSync(dataDir, {recursive: true})
  if (crashed || report.faults.length > 0) process.exitCode = 1
}
