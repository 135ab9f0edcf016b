import {spawn} from 'node:child_process'
import {root} from './root.ts'

/**
 * Runs a program in the project's folder and keeps what it prints to itself. Rejects with `failure`
 * and that output where it does not end with 0.
 */
export function runQuietly(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
  failure: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      env: {...process.env, DO_NOT_TRACK: '1', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${failure}\n${output.trim()}`))
    })
  })
}
