import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {root} from '../../../scripts/root.ts'

/** Imports a file into a running newsroom by the command that people run; returns what it prints. */
export async function importText(file: string, dataDir: string): Promise<string> {
  const command = [join(root, 'scripts/import/import.ts'), file, '--write', '--data', dataDir]
  const {stdout} = await promisify(execFile)(process.execPath, command, {cwd: root})
  return stdout
}
