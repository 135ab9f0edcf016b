import {randomUUID} from 'node:crypto'
import {Command, InvalidArgumentError} from 'commander'
import {openAccess} from '../lake/access/openAccess.ts'
import {createLakeApp} from '../lake/http/createLakeApp.ts'
import {serveLake} from '../lake/http/serveLake.ts'
import {openLake} from '../lake/openLake.ts'
import {newsroomPolicy} from '../workflow/index.ts'
import {limitOptions, limitsOf} from './limitOptions.ts'
import type {Limits} from './limitOptions.ts'
import {memoryOption, readMegabytes} from './memoryOption.ts'
import {readDays} from './readDays.ts'
import {withRestores} from './dataset/restorePolicy.ts'

interface Options extends Limits {
  data: string
  port: number
  open: boolean
  rules: boolean
  project: string
  keepHistory?: number
  memory: number
  cache?: number
  answers?: number
}

const command = new Command('npm run lake --')
  .description('Start the content lake alone, without the Studio and the site.')
  .requiredOption('--data <dir>', 'the directory that holds the lake; created where it is missing')
  .option('--port <number>', 'the port to listen on; 0 for any that is free', readPort, 3333)
  .option(
    '--open',
    "every request is an administrator's and the newsroom's rules are off; for tests and benchmarks",
    false,
  )
  .option(
    '--no-rules',
    "without the newsroom's rules for articles, quotes and sources, for a lake of something else; rights stay",
  )
  .option('--project <id>', 'the project id in the URLs of assets', 'onrecord')
  .option(
    '--keep-history <days>',
    'after how many days the steps of drafts leave the history; what was published stays. Without it everything is kept',
    readDays,
  )
  .addOption(memoryOption())
  .option(
    '--cache <MB>',
    'of it, for documents of the main thread, by the size of their JSON (they take 2.5 times that)',
    readMegabytes,
  )
  .option(
    '--answers <MB>',
    'of it, for answers that are given again until something is written; 0 for none',
    readMegabytes,
  )
  .action(start)

for (const option of limitOptions()) command.addOption(option)

await command.parseAsync()

async function start(options: Options): Promise<void> {
  const {data, port, open, rules, project, keepHistory, memory, cache, answers} = options
  try {
    const now = () => new Date()
    const limits = limitsOf(options)
    const policies = open || !rules ? [] : [withRestores(newsroomPolicy)]
    const lake = openLake({
      dataDir: data,
      policies,
      now,
      newId: randomUUID,
      keepHistoryDays: keepHistory,
      memory,
      cacheBytes: bytesOf(cache),
      answerBytes: bytesOf(answers),
      limits: limits.query,
    })
    const access = openAccess(data, {now})
    const app = createLakeApp({lake, access, open, projectId: project, ...limits.app})
    const served = await serveLake(app, {port})
    console.log(
      `The content lake is ready at ${served.url}${open ? ' (open to every request)' : ''}`,
    )
    const isNew = access.users().length === 0 && access.tokens.all().length === 0
    if (isNew && !open) console.log(nobodyYet(data))

    const end = async () => {
      await served.close()
      await lake.close()
      access.close()
      process.exit(0)
    }
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

function nobodyYet(data: string): string {
  return `Nobody may write to it yet. A token for a program:
  npm run token -- create --name "A program" --role administrator --data ${data}`
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
}

function bytesOf(megabytes: number | undefined): number | undefined {
  return megabytes === undefined ? undefined : megabytes * 1024 * 1024
}
