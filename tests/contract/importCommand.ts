import {spawn} from 'node:child_process'

/** What the import command printed, and how it ended. */
export interface ImportRun {
  out: string
  errors: string
  code: number | null
}

/** Runs the import command as people do, with no hosted project in its environment. */
export async function runImport(...args: string[]): Promise<ImportRun> {
  const {SANITY_STUDIO_PROJECT_ID: _project, ...env} = process.env
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/import/import.ts', ...args],
    {env},
  )
  let out = ''
  let errors = ''
  child.stdout.on('data', (part) => (out += part))
  child.stderr.on('data', (part) => (errors += part))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {out, errors, code}
}
