import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Command} from 'commander'
import {root} from './root.ts'
import {runQuietly} from './runQuietly.ts'

const files = ['schema.json', 'sanity.types.ts']
const folder = '.cache/generated'
const stages = [
  {name: 'schema', command: ['schema', 'extract']},
  {name: 'types', command: ['typegen', 'generate']},
]

const options = new Command()
  .name('npm run generate --')
  .description('Writes schema.json and sanity.types.ts from the schemas and the queries.')
  .option('--check', 'write nothing; fail when the files in the repository are out of date')
  .parse()
  .opts<{check?: boolean}>()

try {
  rmSync(join(root, folder), {recursive: true, force: true})
  mkdirSync(join(root, folder), {recursive: true})
  for (const stage of stages) await sanity(stage)
  if (options.check) check()
  else write()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(join(root, folder), {recursive: true, force: true})
}

function check(): void {
  const stale = files.filter((file) => read(file) !== generated(file))
  if (stale.length === 0) return console.log(`${files.join(' and ')} are up to date.`)
  throw new Error(
    `Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`,
  )
}

function write(): void {
  for (const file of files) {
    const fresh = generated(file)
    const changed = read(file) !== fresh
    if (changed) writeFileSync(join(root, file), fresh)
    console.log(`${file}: ${changed ? 'written' : 'unchanged'}`)
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

/** The types name the schema file that they were made from: as if it had been the committed one. */
function generated(file: string): string {
  return readFileSync(join(root, folder, file), 'utf8').replaceAll(`${folder}/`, '')
}

function sanity({name, command}: {name: string; command: string[]}): Promise<void> {
  const cli = join(root, 'node_modules', 'sanity', 'bin', 'sanity')
  const failure = `Generating the ${name} failed. The Sanity CLI said:`
  const env = {ON_RECORD_GENERATED: folder, NO_COLOR: '1'}
  return runQuietly(process.execPath, [cli, ...command], env, failure)
}
