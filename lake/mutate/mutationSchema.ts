import {z} from 'zod'

const documentInput = z.looseObject({
  _id: z.string().optional(),
  _type: z.string().min(1),
  _createdAt: z.string().optional(),
})

const byPath = z.record(z.string(), z.unknown())
const numbersByPath = z.record(z.string(), z.number())

const insert = z.union([
  z.strictObject({before: z.string(), items: z.array(z.unknown())}),
  z.strictObject({after: z.string(), items: z.array(z.unknown())}),
  z.strictObject({replace: z.string(), items: z.array(z.unknown())}),
])

const operations = {
  set: byPath.optional(),
  setIfMissing: byPath.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  unset: z.array(z.string()).optional(),
  inc: numbersByPath.optional(),
  dec: numbersByPath.optional(),
  insert: insert.optional(),
}

/** The operations of a patch, without what it applies to. */
export const patchOperations = z.strictObject({ifRevisionID: z.string().optional(), ...operations})

const params = z.record(z.string(), z.unknown()).optional()
const selectionById = {id: z.string()}
const selectionByQuery = {query: z.string(), params}

const patch = z.union([
  patchOperations.extend(selectionById),
  patchOperations.extend(selectionByQuery),
])

const deletion = z.union([
  z.strictObject({...selectionById, purge: z.boolean().optional()}),
  z.strictObject({...selectionByQuery, purge: z.boolean().optional()}),
])

/** One mutation as `/data/mutate` takes it. Source: https://www.sanity.io/docs/http-mutations */
export const mutationSchema = z.union([
  z.strictObject({create: documentInput}),
  z.strictObject({createOrReplace: documentInput}),
  z.strictObject({createIfNotExists: documentInput}),
  z.strictObject({delete: deletion}),
  z.strictObject({patch}),
])

export type Mutation = z.infer<typeof mutationSchema>
export type DocumentInput = z.infer<typeof documentInput>
export type PatchMutation = z.infer<typeof patch>
export type PatchOperations = z.infer<typeof patchOperations>
