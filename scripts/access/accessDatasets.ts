import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {Argument, type Command} from 'commander'
import type {AclMode} from '../../lake/access/datasetModes.ts'
import {consoleActor, type DataOption, printTable, withAccess} from './accessCommand.ts'
import {withData} from '../connect/withData.ts'

/** `datasets` and `dataset`: whom a dataset answers. */
export function datasetCommands(command: Command): void {
  withData(command.command('datasets'))
    .description('The datasets, and whether they answer anybody (public) or only with a token.')
    .action(({data}: DataOption) =>
      withAccess(data, ({datasets}) => {
        const names = [...new Set([...writtenTo(data), ...datasets.names()])].sort()
        const rows = names.map((name) => [name, datasets.mode(name)])
        printTable(['Dataset', 'Answers'], rows, 'None yet.')
      }),
    )

  withData(command.command('dataset <name>'))
    .description('Opens a dataset to everybody, or closes it to all who are not signed in.')
    .addArgument(new Argument('<mode>', 'whom it answers').choices(['public', 'private']))
    .action((name: string, aclMode: AclMode, {data}: DataOption) =>
      withAccess(data, (access) => {
        access.datasets.set(name, aclMode)
        access.audit.record('datasetChanged', consoleActor(), name, {aclMode})
        console.log(
          aclMode === 'private'
            ? `${name} answers nobody without a token from now on. A site that reads it needs one.`
            : `${name} shows its published documents to everybody from now on.`,
        )
      }),
    )
}

/** Names in the lake's own file, which may be in use: it is only read. */
function writtenTo(dataDir: string): string[] {
  const file = join(dataDir, 'lake.sqlite')
  if (!existsSync(file)) return []
  const lake = new DatabaseSync(file, {readOnly: true, timeout: 2000})
  try {
    const rows = lake.prepare('SELECT DISTINCT dataset FROM documents').all()
    return rows.map(({dataset}) => String(dataset))
  } catch {
    return []
  } finally {
    lake.close()
  }
}
