import {spawn, type ChildProcess} from 'node:child_process'

/** What the import command printed, and how it ended. */
export interface ImportRun {
  out: string
  errors: string
  code: number | null
}

/** Runs the import command as people do, with no hosted project in its environment. */
export function runImport(...args: string[]): Promise<ImportRun> {
  return startImport(...args).ended
}

/** Starts the import command, for whoever wants to stop it; `code` is null where a signal did. */
export function startImport(...args: string[]): {child: ChildProcess; ended: Promise<ImportRun>} {
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
  const ended = new Promise<ImportRun>((resolve) =>
    child.on('close', (code) => resolve({out, errors, code})),
  )
  return {child, ended}
}
