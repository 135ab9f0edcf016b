import type {Command} from 'commander'
import {withData} from './withData.ts'

/** The options of a command that works on a dataset, wherever it lies; `token` says what its token may. */
export const withConnection = (command: Command, token: string): Command =>
  withData(command)
    .option('--url <url>', 'where the content lake answers, where it is not in that folder')
    .option('--project <id>', 'the project; without --url one of the hosted Content Lake')
    .option('--dataset <name>', 'the dataset')
    .option('--token <token>', token)
