import {createHash} from 'node:crypto'
import {spawn} from 'node:child_process'
import {existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.ts'

interface Build {
  title: string
  /** Folder that the build writes, below `dist/`. */
  output: string
  /** What has to be there for the build to be whole. */
  entry: string
  command: [string, ...string[]]
  inputs: string[]
}

export const builds = {
  studio: {
    title: 'the Studio',
    output: 'dist/studio',
    entry: 'dist/studio/index.html',
    command: ['vite', 'build', '--config', 'studio/vite.config.ts', '--logLevel', 'error'],
    inputs: ['studio/**/*', 'schemas/**/*', 'workflow/**/*', 'queries/**/*', 'sanity.config.ts'],
  },
  site: {
    title: 'the site',
    output: 'dist/site',
    entry: 'dist/site/server/index.js',
    command: ['react-router', 'build', 'site'],
    inputs: ['site/**/*', 'queries/**/*'],
  },
} satisfies Record<string, Build>

/**
 * Builds the Studio and the site where a build is missing or older than what it is made from.
 * `say` receives one line per build that runs. Throws with the builder's own output on failure.
 */
export async function buildWhatIsStale(say: (line: string) => void): Promise<void> {
  for (const build of Object.values(builds)) {
    const wanted = fingerprint(build)
    const stamp = join(root, `${build.output}.stamp`)
    const current = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
    if (existsSync(join(root, build.entry)) && current === wanted) continue
    say(`Building ${build.title} (once) …`)
    rmSync(stamp, {force: true})
    await runBuild(build)
    writeFileSync(stamp, wanted)
  }
}

function fingerprint({inputs}: Build): string {
  const hash = createHash('sha256')
  const files = globSync([...inputs, 'package-lock.json'], {
    cwd: root,
    exclude: (path) =>
      /\.react-router|\/testing(?:\/|$)|\.(?:test|spec)\.tsx?$|README\.md$/.test(path),
  })
  for (const file of files.toSorted()) {
    if (!statSync(join(root, file)).isFile()) continue
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function runBuild({title, command: [file, ...args]}: Build): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', file), args, {
      cwd: root,
      env: {...process.env, NODE_ENV: 'production', DO_NOT_TRACK: '1'},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Building ${title} failed. The builder said:\n${output.trim()}`))
    })
  })
}
