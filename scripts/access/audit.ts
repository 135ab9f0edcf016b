import {Command, InvalidArgumentError} from 'commander'
import {type DataOption, printTable, withAccess} from './accessCommand.ts'
import {withData} from '../connect/withData.ts'

interface Options extends DataOption {
  since?: string
  user?: string
  json?: boolean
}

await withData(new Command('npm run audit --'))
  .description(
    'Who signed in, who changed what anybody may do, who read protected identities, and what was refused. Oldest first.',
  )
  .option('--since <time>', 'from this day or time on: 2026-11-24, 2026-11-24T08:00Z', readTime)
  .option('--user <id>', 'only what this user or token did, or what was done to them')
  .option('--json', 'a line for each entry, for programs', false)
  .action(({data, since, user, json}: Options) =>
    withAccess(data, ({audit}) => {
      const entries = audit.entries({since, user})
      if (json) {
        for (const entry of entries) console.log(JSON.stringify(entry))
        return
      }
      const rows = [...entries].map(({at, event, who, address, subject, detail}) => [
        at.slice(0, 19).replace('T', ' '),
        event,
        who,
        address,
        subject,
        Object.keys(detail).length > 0 ? JSON.stringify(detail) : '',
      ])
      const head = ['When (UTC)', 'What', 'Who', 'From', 'About', 'More']
      printTable(head, rows, 'Nothing yet.')
    }),
  )
  .parseAsync()

function readTime(text: string): string {
  const time = Date.parse(text)
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  throw new InvalidArgumentError('Write a day or a time: 2026-11-24, 2026-11-24T08:00Z.')
}
