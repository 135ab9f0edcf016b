import {runCommand, startCommand} from './runCommand.ts'

export const runImport = (...args: string[]) => runCommand('import/import.ts', ...args)

/** Starts the import command, for whoever wants to stop it. */
export const startImport = (...args: string[]) => startCommand('import/import.ts', ...args)
