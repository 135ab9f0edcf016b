import type {Context} from 'hono'
import type {LakeEnv} from '../types.ts'
import {plainJson} from './plainJson.ts'

export type DataContext = Context<LakeEnv>

/** A query parameter that is `true` or `false`; `undefined` where it is absent. */
export function flag(context: DataContext, name: string): boolean | undefined {
  const value = context.req.query(name)
  if (value === undefined) return undefined
  return value === 'true' || value === ''
}

/** The `$name` parameters among those of a URL, each in JSON. Throws 400 `validationError`. */
export function queryParams(given: Readonly<Record<string, string>>): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(given)) {
    if (name.startsWith('$')) params[name.slice(1)] = plainJson(text, `parameter ${name}`)
  }
  return params
}

/** The body in JSON. Throws 400 `validationError`. */
export async function jsonBody(context: DataContext): Promise<unknown> {
  return plainJson(await context.req.text(), 'body of this request')
}

/** The dataset that a route names. */
export function datasetOf(context: DataContext): string {
  return context.req.param('dataset') ?? ''
}

/** The ids that a route names, parted by commas. */
export function idsOf(context: DataContext): string[] {
  return (context.req.param('ids') ?? '').split(',').filter(Boolean)
}
