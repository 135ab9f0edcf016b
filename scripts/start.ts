import {Command, InvalidArgumentError} from 'commander'
import {defaultDataDir} from './connect/withData.ts'
import {buildWhatIsStale} from './builds.ts'
import {openNewsroom} from './newsroom.ts'
import {memoryOption} from './memoryOption.ts'
import {readDays} from './readDays.ts'
import {welcome} from './welcome.ts'

interface Options {
  data: string
  port: number
  empty: boolean
  origin?: string[]
  keepHistory?: number
  memory: number
}

await new Command('npm start --')
  .description('Starts the newsroom on this machine: content lake, Studio and site in one process.')
  .option('--port <number>', 'the port to listen on; 0 for any that is free', readPort, 3333)
  .option('--data <dir>', 'the folder that holds the newsroom', defaultDataDir)
  .option('--empty', 'a new newsroom starts without the sample', false)
  .option(
    '--origin <url...>',
    'the https addresses at which other machines reach it; nobody signs in by a click then',
    readOrigins,
  )
  .option(
    '--keep-history <days>',
    'after how many days the steps of drafts leave the history; what was published stays. Without it everything is kept',
    readDays,
  )
  .addOption(memoryOption())
  .action(start)
  .parseAsync()

async function start({data, port, empty, origin, keepHistory, memory}: Options): Promise<void> {
  try {
    await buildWhatIsStale(console.log)
    const newsroom = await openNewsroom({
      dataDir: data,
      port,
      empty,
      allowedOrigins: origin ?? [],
      keepHistoryDays: keepHistory,
      memory,
      say: console.log,
    })
    console.log(welcome(newsroom, data))
    let ending = false
    const end = async () => {
      if (ending) return
      ending = true
      console.log('\nClosing the newsroom.')
      await newsroom.close()
      process.exit(0)
    }
    process.on('SIGINT', end)
    process.on('SIGTERM', end)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

function readOrigins(text: string, before: string[] = []): string[] {
  const url = URL.parse(text)
  if (url && url.origin === text.replace(/\/$/, '')) return [...before, url.origin]
  throw new InvalidArgumentError('An origin is like https://newsroom.example, without a path.')
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}
