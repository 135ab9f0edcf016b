import type {z} from 'zod'
import {failures} from './failures.ts'
import {mutationSchema} from './mutationSchema.ts'
import type {Mutation} from './mutationSchema.ts'
import {readBody} from './readBody.ts'

const schemaByKind = new Map<string, z.ZodType<Mutation>>(
  mutationSchema.options.map((option) => [Object.keys(option.shape)[0] ?? '', option]),
)

/** Reads one mutation; throws 400 `validationError`. */
export function readMutation(value: unknown): Mutation {
  const kinds = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const [kind] = kinds
  const schema = kind === undefined ? undefined : schemaByKind.get(kind)
  if (kind === undefined || kinds.length !== 1 || !schema) {
    throw failures.invalid(
      'A mutation is an object with one of create, createOrReplace, createIfNotExists, delete and patch.',
    )
  }
  return readBody(schema, value, kind)
}
