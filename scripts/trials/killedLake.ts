import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {root} from '../root.ts'

/** A content lake in a process of its own, that can be killed at any moment. */
export interface KilledLake {
  /** Where it answers. Rejects with what it printed where it ends before it is ready. */
  ready: Promise<string>
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when it is gone. */
  kill: () => Promise<void>
}

export function startKilledLake(dataDir: string): KilledLake {
  const args = ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'lake.ts')]
  const child = spawn(process.execPath, [...args, '--data', dataDir, '--port', '0', '--open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  return {
    ready: readyUrl(child),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function readyUrl(child: ChildProcess): Promise<string> {
  const ready = new Promise<string>((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const url = /ready at (\S+)/.exec(printed)?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', () => reject(new Error(`The lake ended before it was ready: ${printed}`)))
  })
  ready.catch(() => undefined)
  return ready
}
