import {Command, InvalidArgumentError} from 'commander'
import {
  assertRoles,
  collect,
  consoleActor,
  type DataOption,
  printTable,
  withAccess,
} from './accessCommand.ts'
import {withData} from '../connect/withData.ts'

interface CreateOptions extends DataOption {
  name: string
  role: string[]
  days?: number
}

const command = new Command('npm run token --').description(
  "Programs' ways in: a site, an import, a feed. Works while the newsroom runs.",
)

withData(command.command('create'))
  .description('Makes a token and shows it, once.')
  .requiredOption('--name <name>', 'what it is for, as histories show it')
  .requiredOption('--role <role>', 'what it may do; may be given several times', collect)
  .option('--days <number>', 'how long it holds; until it is revoked where left out', readDays)
  .addHelpText('after', '\nExample:\n  npm run token -- create --name "Web site" --role viewer')
  .action(({data, name, role, days}: CreateOptions) =>
    withAccess(data, (access) => {
      assertRoles(access, role)
      const until = days === undefined ? undefined : new Date(Date.now() + days * 86_400_000)
      const expiresAt = until?.toISOString()
      const {id, token} = access.createToken({name, roles: role, expiresAt})
      access.audit.record('tokenCreated', consoleActor(), id, {name, roles: role, expiresAt})
      console.error(`${id}, for “${name}”. Keep the next line: it is not shown again.`)
      console.log(token)
    }),
  )

withData(command.command('list'))
  .description('The tokens there are. Their secrets are not kept.')
  .action(({data}: DataOption) =>
    withAccess(data, ({tokens}) => {
      const now = new Date().toISOString()
      const rows = tokens.all().map(({id, name, roles, createdAt, expiresAt, revokedAt}) => {
        const isOver = expiresAt !== undefined && expiresAt <= now
        const until = revokedAt ? `revoked ${day(revokedAt)}` : expiresAt ? day(expiresAt) : ''
        return [id, name, roles.join(', '), day(createdAt), isOver ? `over since ${until}` : until]
      })
      printTable(['Id', 'For', 'Roles', 'Made', 'Until'], rows, 'None yet.')
    }),
  )

withData(command.command('revoke <id>'))
  .description('Ends a token, from this moment.')
  .action((id: string, {data}: DataOption) =>
    withAccess(data, (access) => {
      if (!access.tokens.revoke(id)) {
        throw new Error(`No token ${id} holds. \`npm run token -- list\` shows those there are.`)
      }
      access.audit.record('tokenRevoked', consoleActor(), id)
      console.log(`The token ${id} is answered no longer.`)
    }),
  )

await command.parseAsync()

function day(time: string): string {
  return time.slice(0, 10)
}

function readDays(text: string): number {
  const days = Number(text)
  if (Number.isInteger(days) && days > 0) return days
  throw new InvalidArgumentError('Days are a whole number from 1.')
}
