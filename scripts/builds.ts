import {createHash} from 'node:crypto'
import {existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.ts'
import {runQuietly} from './runQuietly.ts'

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
    inputs: [
      ...['studio/**/*', 'schemas/**/*', 'workflow/**/*', 'queries/**/*', 'ingest/**/*'],
      'sanity.config.ts',
    ],
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
  const program = join(root, 'node_modules', '.bin', file)
  const failure = `Building ${title} failed. The builder said:`
  return runQuietly(program, args, {NODE_ENV: 'production'}, failure)
}
