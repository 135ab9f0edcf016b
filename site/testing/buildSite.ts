import {spawn} from 'node:child_process'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {SiteSettings} from '../app/lake/settings.ts'

const root = join(import.meta.dirname, '../..')

export type CreateSite = (settings: SiteSettings) => (request: Request) => Promise<Response>

/** Builds the site into a folder of its own below `dist/`, as `npm run build:site` does. */
export async function buildSite(): Promise<{
  createSite: CreateSite
  directory: string
  remove: () => Promise<void>
}> {
  const directory = join(root, 'dist', `site-test-${process.pid}`)
  await run(join(root, 'node_modules/.bin/react-router'), ['build', 'site'], {
    ONRECORD_SITE_BUILD: directory,
  })
  const {createSite} = await import(
    /* @vite-ignore */ pathToFileURL(join(directory, 'server/index.js')).href
  )
  return {createSite, directory, remove: () => rm(directory, {recursive: true, force: true})}
}

function run(file: string, args: string[], environment: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = {...process.env, NODE_ENV: 'production', ...environment}
    const child = spawn(file, args, {cwd: root, env, stdio: ['ignore', 'pipe', 'pipe']})
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(output))))
  })
}
