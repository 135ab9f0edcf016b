import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Command} from 'commander'
import {root} from './root.ts'

interface Step {
  name: string
  command: [string, ...string[]]
  /** Vitest steps count their tests; any other step counts as one. */
  counts?: 'tests'
}

interface Tally {
  passed: number
  failed: number
}

const rooms = [
  ...['workflow', 'queries', 'lake', 'migrations', 'schemas', 'ingest', 'intake', 'sample'],
  ...['publisher', 'functions', 'studio', 'site', 'scripts', 'tests'],
]

const steps: Step[] = [
  {name: 'routes', command: ['react-router', 'typegen', 'site']},
  {name: 'types', command: ['tsc', '--noEmit']},
  {name: 'lint', command: ['oxlint', '--quiet']},
  {name: 'imports', command: ['depcruise', '--config', '.dependency-cruiser.cjs', ...rooms]},
  {name: 'unused', command: ['knip', '--include', 'files,dependencies,unlisted,binaries']},
  {name: 'format', command: ['prettier', '--check', '--log-level=warn', '.']},
  {name: 'generated', command: ['node', 'scripts/generate.ts', '--check']},
  {name: 'builds', command: ['node', 'scripts/build.ts']},
  {name: 'units', command: ['vitest', 'run'], counts: 'tests'},
  {
    name: 'browser',
    command: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'],
    counts: 'tests',
  },
]

const program = new Command()
  .name('npm test --')
  .description('Runs every check of the project, or the named ones.')
  .argument('[steps...]', `which of: ${steps.map(({name}) => name).join(', ')}`)
  .parse()

const wanted = program.args
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) program.error(`There is no check named ${unknown.join(', ')}.`)

const total: Tally = {passed: 0, failed: 0}
const failures: string[] = []
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  const tally = await run(step)
  total.passed += tally.passed
  total.failed += tally.failed
  if (tally.failed > 0) failures.push(step.name)
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function run({name, command: [file, ...args], counts}: Step): Promise<Tally> {
  console.log(`\n— ${name}`)
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'on-record-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await exitCode(file, counts ? [...args, ...reporters] : args)
  const tally = counts ? readTally(report, code) : {passed: code ? 0 : 1, failed: code ? 1 : 0}
  rmSync(folder, {recursive: true, force: true})
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${tally.failed ? 'failed' : 'passed'} in ${seconds} s`)
  return tally
}

function exitCode(file: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', file), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'},
    })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function readTally(report: string, code: number): Tally {
  try {
    const {numPassedTests, numFailedTests, numFailedTestSuites} = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, code ? 1 : 0)
    return {passed: numPassedTests, failed}
  } catch {
    return {passed: 0, failed: 1}
  }
}
