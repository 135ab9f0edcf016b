import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../root.ts'

/** A lake in a process of its own, open to every request. */
export interface LakeProcess {
  url: string
  /** Milliseconds from the start of the process to its first answer. */
  startMilliseconds: number
  /** Resident memory in bytes. Linux only: elsewhere 0. */
  memory(): number
  stop(): Promise<void>
}

/** As `scripts/bootstrap.mjs` starts it. */
const nodeFlags = ['--max-semi-space-size=8']

/** Starts `scripts/lake.ts` on any free port of this machine. Rejects with what it printed. */
export async function startLake(
  dataDir: string,
  flags: readonly string[] = [],
): Promise<LakeProcess> {
  const started = performance.now()
  const script = join(root, 'scripts/lake.ts')
  const child = spawn(
    process.execPath,
    [...nodeFlags, script, '--data', dataDir, '--port', '0', '--open', ...flags],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let printed = ''
  child.stderr.on('data', (chunk: Buffer) => (printed += String(chunk)))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += String(chunk)
      const found = /ready at (\S+)/.exec(printed)?.[1]
      if (found) resolve(found.replace('localhost', '127.0.0.1'))
    })
    child.once('exit', () => reject(new Error(`The lake did not start: ${printed}`)))
  })
  const answer = await fetch(`${url}/v2025-02-19/data/query/production?query=1`)
  await answer.arrayBuffer()
  return {
    url,
    startMilliseconds: performance.now() - started,
    memory: () => residentMemory(child.pid),
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function residentMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
