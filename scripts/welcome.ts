import {defaultDataDir} from './connect/withData.ts'
import type {Newsroom} from './newsroom.ts'

/** What is said when a newsroom has started: where it is, and how the first people get in. */
export function welcome({url, users, hasPeople}: Omit<Newsroom, 'close'>, dataDir: string): string {
  const width = Math.max(0, ...users.map(({name}) => name.length))
  const staff = users.map(({name, roles}) => `    ${name.padEnd(width)}  ${roles.join(', ')}`)
  return [
    '',
    `  Site    ${url}/`,
    `  Studio  ${url}/studio`,
    '',
    ...(users.length > 0 ? ['  Sign in to the Studio as', ...staff] : []),
    ...(hasPeople ? [] : nobodyYet(dataDir)),
    '',
    '  Ctrl-C ends it.',
  ].join('\n')
}

function nobodyYet(dataDir: string): string[] {
  const command =
    'npm run user -- add --name "Your Name" --email you@example.org --role administrator'
  const place = dataDir === defaultDataDir ? '' : ` --data ${quoted(dataDir)}`
  return ['  Nobody can sign in yet. Add the first administrator:', `    ${command}${place}`]
}

/** As one word of a shell: POSIX ones take what is in single quotes as it is. */
function quoted(word: string): string {
  return /^[\w./~:\\-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
