// The one file that must run on whatever Node a machine has (20 or newer): it installs what is
// missing and hands over to the command under the Node 24 that the install brings.
import {spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const nodeBinary = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

/**
 * Without a limit, V8 takes up to 130 MB for what was made lately before it looks what is left of
 * it. With 8 it also works faster. It can only be told at the start.
 */
const flags = ['--max-semi-space-size=8', '--disable-warning=ExperimentalWarning']

/** Node keeps what it compiled there: the next start takes two thirds of the time and less memory. */
const compiled = process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node')

const [command = 'start', ...args] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`On Record needs Node 20 or newer; this is ${process.version}. Install one from nodejs.org.`)
}

if (!isInstalled()) await install()
run()

/** npm writes its hidden lockfile last: it tells a whole install from a half-finished one. */
function isInstalled() {
  if (!existsSync(nodeBinary)) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const found = readPackages(join(modules, '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, {version, optional}]) =>
      path === '' || (found[path] ? found[path].version === version : optional === true),
  )
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

async function install() {
  console.error('Installing packages (about a minute, once) …')
  const npm = process.env.npm_execpath
  const [file, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(file, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
  const {code, signal} = await ended(child)
  if (signal) fail('The install was stopped. Run the same command again: it starts it anew.')
  if (code !== 0 || !existsSync(nodeBinary)) {
    fail(
      'The packages could not be installed; npm says why above. ' +
        'Check the network and the disk, then run the same command again: it starts the install anew.',
    )
  }
}

async function run() {
  const script = join(root, 'scripts', `${command}.ts`)
  const child = spawn(nodeBinary, [...flags, script, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: compiled,
      PATH: `${join(modules, '.bin')}${pathSeparator()}${process.env.PATH}`,
    },
    shell: process.platform === 'win32',
  })
  const {code} = await ended(child)
  process.exit(code ?? 1)
}

/** Waits for a child to end by itself, also when it is told to: npm cleans up what it had begun. */
function ended(child) {
  let stopped
  const stop = (signal) => {
    stopped = signal
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, stop)
      resolve({code, signal: signal ?? stopped})
    })
  })
}

function pathSeparator() {
  return process.platform === 'win32' ? ';' : ':'
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
