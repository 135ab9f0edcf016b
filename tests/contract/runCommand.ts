import {spawn, type ChildProcess} from 'node:child_process'

/** What a command printed, and how it ended; `code` is null where a signal ended it. */
export interface CommandRun {
  out: string
  errors: string
  code: number | null
}

/** Runs one of `scripts/` as people do, with no hosted project in its environment. */
export function runCommand(script: string, ...args: string[]): Promise<CommandRun> {
  return startCommand(script, ...args).ended
}

/** Starts one of `scripts/`, for whoever wants to stop it. */
export function startCommand(
  script: string,
  ...args: string[]
): {child: ChildProcess; ended: Promise<CommandRun>} {
  const {SANITY_STUDIO_PROJECT_ID: _project, ...env} = process.env
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `scripts/${script}`, ...args],
    {env},
  )
  let out = ''
  let errors = ''
  child.stdout.on('data', (part) => (out += part))
  child.stderr.on('data', (part) => (errors += part))
  const ended = new Promise<CommandRun>((resolve) =>
    child.on('close', (code) => resolve({out, errors, code})),
  )
  return {child, ended}
}
