import type {Command} from 'commander'

/** The folder of a newsroom, unless told. */
export const defaultDataDir = '.onrecord'

/** The option of every command that works on a newsroom of this machine. */
export const withData = (command: Command): Command =>
  command.option('--data <dir>', 'the folder of the newsroom on this machine', defaultDataDir)
