import {type Command, InvalidArgumentError} from 'commander'
import {isPermission, type RoleGrant, roles} from '../../lake/access/roles.ts'
import {collect, consoleActor, type DataOption, printTable, withAccess} from './accessCommand.ts'
import {withData} from '../connect/withData.ts'

interface RoleOptions extends DataOption {
  title: string
  description: string
  grant: string[]
}

/** `roles`, `role` and `remove-role`: what somebody may be here. */
export function roleCommands(command: Command): void {
  withData(command.command('roles'))
    .description('The roles there are, and what they may do.')
    .action(({data}: DataOption) =>
      withAccess(data, (access) => {
        const own = Object.entries(roles).map(([name, role]) => ({name, ...role}))
        const rows = [...own, ...access.roles.all()].map(({name, title, grants}) => [
          name,
          title,
          grants.map(grantText).join('\n'),
        ])
        printTable(['Role', 'Title', 'May'], rows, 'None.')
      }),
    )

  withData(command.command('role <name>'))
    .description("Defines a role of the newsroom's own, or defines it anew.")
    .requiredOption('--title <title>', 'as people see it')
    .option('--description <text>', 'in a sentence', '')
    .requiredOption(
      '--grant <grant>',
      "'<datasets>:<permissions>:<GROQ filter>'; may be given several times",
      collect,
    )
    .addHelpText(
      'after',
      `
A grant says in which datasets (* for any letters), what (read, create, update, history, manage) and
for which documents:
  npm run user -- role archivist --title Archivist \\
    --grant 'production:read,history:_type in ["article", "quote"]' \\
    --grant 'archive-*:read,create,update:_id in path("**")'
Only a name that itself ends in -private reaches a dataset of protected identities, and there only
what names its holder.`,
    )
    .action((name: string, {data, title, description, grant}: RoleOptions) =>
      withAccess(data, (access) => {
        const grants = grant.map(readGrant)
        access.roles.put({name, title, description, grants})
        access.audit.record('roleDefined', consoleActor(), name, {grants})
        console.log(`The role ${name} holds from now on.`)
      }),
    )

  withData(command.command('remove-role <name>'))
    .description('Takes a role away. Whoever has it may do less from this moment.')
    .action((name: string, {data}: DataOption) =>
      withAccess(data, (access) => {
        if (!access.roles.remove(name)) throw new Error(`There is no role ${name} to remove.`)
        access.audit.record('roleRemoved', consoleActor(), name)
        console.log(`The role ${name} is gone.`)
      }),
    )
}

function readGrant(text: string): RoleGrant {
  const [, datasets = '', names = '', filter = ''] = text.match(/^([^:]*):([^:]*):(.+)$/s) ?? []
  const permissions = names.split(',').map((name) => name.trim())
  if (filter === '' || !permissions.every(isPermission)) {
    throw new InvalidArgumentError(
      `“${text}” is not a grant. Write '<datasets>:<permissions>:<GROQ filter>', with permissions of read, create, update, history, manage.`,
    )
  }
  return {datasets, filter: filter.trim(), permissions}
}

const grantText = ({datasets, permissions, filter}: RoleGrant): string =>
  `${permissions.join(', ')} in ${datasets} where ${filter}`
