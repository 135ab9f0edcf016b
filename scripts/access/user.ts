import {Command} from 'commander'
import {datasetCommands} from './accessDatasets.ts'
import {roleCommands} from './accessRoles.ts'
import {
  assertRoles,
  collect,
  consoleActor,
  type DataOption,
  printTable,
  withAccess,
} from './accessCommand.ts'
import {readPassword} from './readPassword.ts'
import {withData} from '../connect/withData.ts'

interface UserOptions extends DataOption {
  id?: string
  name?: string
  email?: string
  role?: string[]
  passwordStdin?: boolean
}

const passwordHelp = 'read the password from the first line of the standard input'

const command = new Command('npm run user --')
  .description(
    'Who works in this newsroom, what they may do, and whom a dataset answers. Works while the newsroom runs: what you change holds at once.',
  )
  .addHelpText(
    'after',
    `
Examples:
  npm run user -- add --name "Ida Moe" --email ida@courier.example --role editor
  npm run user -- set ida-moe --role editor --role standards
  npm run user -- dataset production private`,
  )

withData(command.command('add'))
  .description('Adds somebody, and asks for a password.')
  .requiredOption('--name <name>', 'as colleagues see it')
  .requiredOption('--role <role>', 'what they are; may be given several times', collect)
  .option('--email <address>', 'to sign in with, beside the id')
  .option('--id <id>', 'made of the name where it is left out')
  .option('--password-stdin', passwordHelp)
  .action(({data, name = '', email, role = [], id = idOf(name), passwordStdin}: UserOptions) =>
    withAccess(data, async (access) => {
      assertRoles(access, role)
      const user = {id, name, roles: role, demo: false, ...(email !== undefined && {email})}
      const password = await readPassword(passwordStdin ?? false)
      await access.people.add(user, password)
      access.audit.record('userAdded', consoleActor(), id, {roles: role})
      console.log(`${name} can sign in as ${email ?? id}.`)
    }),
  )

withData(command.command('list'))
  .description('Who works here.')
  .action(({data}: DataOption) =>
    withAccess(data, ({people}) => {
      const rows = people.all().map(({id, name, email = '', roles, demo}) => {
        const way = demo ? 'sample: a click' : people.hasPassword(id) ? 'password' : 'none'
        return [id, name, email, roles.join(', '), way]
      })
      printTable(['Id', 'Name', 'Email', 'Roles', 'Signs in by'], rows, 'Nobody yet.')
    }),
  )

withData(command.command('set <id>'))
  .description('Changes the name, the address or the roles of somebody.')
  .option('--name <name>', 'the new name')
  .option('--email <address>', 'the new address')
  .option('--role <role>', 'all roles from now on; may be given several times', collect)
  .action((id: string, {data, name, email, role}: UserOptions) =>
    withAccess(data, (access) => {
      if (role) assertRoles(access, role)
      const changes = {
        ...(name !== undefined && {name}),
        ...(email !== undefined && {email}),
        ...(role && {roles: role}),
      }
      const [first] = Object.keys(changes)
      if (first === undefined) throw new Error('Say what to change: --name, --email or --role.')
      const user = access.people.change(id, changes)
      access.audit.record('userChanged', consoleActor(), id, {
        changed: Object.keys(changes),
        roles: user.roles,
      })
      console.log(`${user.name}: ${user.roles.join(', ')}.`)
    }),
  )

withData(command.command('remove <id>'))
  .description('Lets somebody in no longer, from this moment. What they wrote stays in their name.')
  .action((id: string, {data}: DataOption) =>
    withAccess(data, (access) => {
      const {name} = access.people.remove(id)
      access.audit.record('userRemoved', consoleActor(), id)
      console.log(`${name} is signed out everywhere and can't sign in again.`)
    }),
  )

withData(command.command('password <id>'))
  .description('Sets a new password, and signs them out everywhere.')
  .option('--password-stdin', passwordHelp)
  .action((id: string, {data, passwordStdin}: UserOptions) =>
    withAccess(data, async (access) => {
      if (!access.user(id)) throw new Error(`Nobody here has the id ${id}.`)
      await access.people.setPassword(id, await readPassword(passwordStdin ?? false))
      access.audit.record('passwordChanged', consoleActor(), id)
      console.log(`The new password of ${id} holds. Every earlier sign-in has ended.`)
    }),
  )

withData(command.command('sign-out <id>'))
  .description('Ends every sign-in of somebody.')
  .action((id: string, {data}: DataOption) =>
    withAccess(data, (access) => {
      access.people.signOut(id)
      access.audit.record('signOut', consoleActor(), id, {everywhere: true})
      console.log(`${id} is signed out everywhere.`)
    }),
  )

roleCommands(command)
datasetCommands(command)

await command.parseAsync()

/** `Ida Moe` becomes `ida-moe`. */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
