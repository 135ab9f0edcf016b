import {createInterface} from 'node:readline/promises'
import {Writable} from 'node:stream'

/**
 * A password, asked twice on the terminal without showing it, or the first line of the standard
 * input. It is never an argument: those are in the list of processes and in the shell's history.
 * Throws a sentence where there is none, or where the two are not the same.
 */
export async function readPassword(fromStdin: boolean): Promise<string> {
  if (fromStdin) return firstLine()
  if (!process.stdin.isTTY) {
    throw new Error('There is no terminal to ask for a password: use --password-stdin.')
  }
  const first = await ask('Password: ')
  const second = await ask('The same again: ')
  if (first === second) return first
  throw new Error('The two passwords are not the same. Nothing was changed.')
}

async function firstLine(): Promise<string> {
  const lines = createInterface({input: process.stdin})
  for await (const line of lines) {
    if (line !== '') return line
    break
  }
  throw new Error('The standard input holds no password in its first line.')
}

async function ask(question: string): Promise<string> {
  const silent = new Writable({write: (_chunk, _encoding, done) => done()})
  const terminal = createInterface({input: process.stdin, output: silent, terminal: true})
  process.stderr.write(question)
  try {
    return await new Promise((resolve, reject) => {
      terminal.once('SIGINT', () => reject(new Error('Stopped. Nothing was changed.')))
      terminal.once('close', () => reject(new Error('Stopped. Nothing was changed.')))
      void terminal.question('').then(resolve, reject)
    })
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
