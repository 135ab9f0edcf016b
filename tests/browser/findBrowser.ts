import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../scripts/root.ts'

/** Where a Chromium is and what its process needs in its environment. */
export interface FoundBrowser {
  executablePath: string
  env: Record<string, string>
}

const installed = [
  process.env.ON_RECORD_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds the Chromium of this machine, or unpacks the one that comes as an npm package (Linux on
 * x64) below node_modules, with the shared libraries it brings where the system lacks them.
 * `ON_RECORD_CHROMIUM` names another one.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const executablePath = installed.find((path) => path && existsSync(path))
  if (executablePath) return {executablePath, env: {}}
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser()
  throw new Error(
    'The browser tests need Chrome or Chromium. Install one, or name it in ON_RECORD_CHROMIUM.',
  )
}

async function unpackBrowser(): Promise<FoundBrowser> {
  const folder = join(root, 'node_modules', '.cache', 'on-record-chromium')
  mkdirSync(folder, {recursive: true})
  const restore = {...process.env}
  // The package unpacks to the temporary folder, and its libraries only where it believes itself
  // in a function runtime: both are decided when it is imported.
  Object.assign(process.env, {TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x'})
  try {
    const {default: chromium} = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    return {executablePath, env: missingEnvironment(executablePath, folder)}
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in restore)) delete process.env[name]
    Object.assign(process.env, restore)
  }
}

function missingEnvironment(executablePath: string, folder: string): Record<string, string> {
  const env: Record<string, string> = {}
  const linked = spawnSync('ldd', [executablePath], {encoding: 'utf8'})
  if (linked.status !== 0 || linked.stdout.includes('not found')) {
    env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib')
  }
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = join(folder, 'fonts')
  return env
}
