import {z} from 'zod'

/** A document as it comes in: what the lake stamps may come with it, of its own kind. */
export const documentInput = z.looseObject({
  _id: z.string().optional(),
  _type: z.string().min(1),
  _createdAt: z.iso.datetime({offset: true}).optional(),
})

const byPath = z.record(z.string(), z.unknown())
const numbersByPath = z.record(z.string(), z.number())

const exactlyOne = <Name extends string>(names: readonly Name[]) => ({
  check: (value: Partial<Record<Name, unknown>>) =>
    names.filter((name) => value[name] !== undefined).length === 1,
  error: `needs one of ${names.join(', ')}`,
})

const items = z.array(z.unknown())
const insert = z.union(
  [
    z.strictObject({before: z.string(), items}),
    z.strictObject({after: z.string(), items}),
    z.strictObject({replace: z.string(), items}),
  ],
  {error: 'needs items and one of before, after, replace'},
)

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

const selection = {
  id: z.union([z.string(), z.array(z.string())]).optional(),
  query: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
}
const selections = exactlyOne(['id', 'query'])

const patch = patchOperations.extend(selection).refine(selections.check, {error: selections.error})

const deletion = z
  .strictObject({...selection, purge: z.boolean().optional()})
  .refine(selections.check, {error: selections.error})

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
export type Selection = Pick<z.infer<typeof patch>, 'id' | 'query' | 'params'>
export type PatchOperations = z.infer<typeof patchOperations>
