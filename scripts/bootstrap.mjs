// The one file that must run on whatever Node a machine has (20 or newer): it installs what is
// missing and hands over to the command under the Node 24 that the install brings.
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.on-record-installed')
const nodeBinary = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

const [command = 'start', ...args] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`On Record needs Node 20 or newer; this is ${process.version}. Install one from nodejs.org.`)
}

if (!isInstalled()) install()
run()

function isInstalled() {
  if (!existsSync(stamp) || !existsSync(nodeBinary)) return false
  return readFileSync(stamp, 'utf8') === readFileSync(join(root, 'package-lock.json'), 'utf8')
}

function install() {
  console.error('Installing packages (about a minute, once) …')
  rmSync(stamp, {force: true})
  const npm = process.env.npm_execpath
  const [file, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const result = spawnSync(file, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
  if (result.status !== 0 || !existsSync(nodeBinary)) {
    fail(
      'The packages could not be installed; npm says why above. ' +
        'Check the network and the disk, then run the same command again: it starts the install anew.',
    )
  }
  writeFileSync(stamp, readFileSync(join(root, 'package-lock.json'), 'utf8'))
}

function run() {
  const script = join(root, 'scripts', `${command}.ts`)
  const child = spawn(nodeBinary, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
    env: {...process.env, PATH: `${join(modules, '.bin')}${pathSeparator()}${process.env.PATH}`},
    shell: process.platform === 'win32',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}

function pathSeparator() {
  return process.platform === 'win32' ? ';' : ':'
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
