import {type Browser, chromium} from 'playwright-core'
import {findBrowser} from './findBrowser.ts'

/** Starts a headless Chromium that talks to nobody but the pages it is sent to. */
export async function launchBrowser(): Promise<Browser> {
  const {executablePath, env} = await findBrowser()
  return chromium.launch({
    executablePath,
    env: {...definedEnvironment(), ...env},
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries)
}
