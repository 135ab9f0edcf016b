import type {z} from 'zod'
import {failures} from './failures.ts'

/** Checks a request's value; throws 400 `validationError` that names the field at fault. */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  what: string,
): z.output<Schema> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : ''
  throw failures.invalid(`The ${what} is not valid${place}: ${issue?.message ?? 'unknown reason'}`)
}
