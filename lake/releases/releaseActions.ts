import {z} from 'zod'
import {patchOperations} from '../mutate/mutationSchema.ts'
import {releaseMetadata} from './releaseDocument.ts'

const named = <Name extends string>(name: Name) => z.literal(`sanity.action.release.${name}`)

/** Its versions are `versions.<name>.<document>`, and a perspective may name it. */
const releaseId = z
  .string()
  .regex(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$/, {
    error: 'has 1 to 64 letters, digits, - and _',
  })
  .refine((name) => !['drafts', 'published', 'raw', 'previewDrafts'].includes(name), {
    error: 'is the name of a perspective',
  })

const imported = z.looseObject({
  metadata: releaseMetadata,
  state: z.string().optional(),
  publishedAt: z.string().optional(),
  finalDocumentStates: z.array(z.looseObject({id: z.string()})).optional(),
})

/** Actions on releases. Source: `ReleaseAction` of @sanity/client 8. */
export const releaseActions = [
  z.object({
    actionType: named('create'),
    releaseId,
    metadata: releaseMetadata.default({releaseType: 'undecided'}),
  }),
  z.object({
    actionType: named('import'),
    releaseId,
    attributes: imported.optional(),
    document: imported.optional(),
    ifExists: z.enum(['fail', 'ignore', 'replace']).default('fail'),
  }),
  z.object({actionType: named('edit'), releaseId, patch: patchOperations}),
  z.object({actionType: named('publish'), releaseId}),
  z.object({actionType: named('archive'), releaseId}),
  z.object({actionType: named('unarchive'), releaseId}),
  z.object({
    actionType: named('schedule'),
    releaseId,
    publishAt: z.iso.datetime({offset: true}),
  }),
  z.object({actionType: named('unschedule'), releaseId}),
  z.object({actionType: named('delete'), releaseId}),
  z.object({
    actionType: z.literal('lake.action.release.return'),
    releaseId,
    ifRevisionId: z.string(),
    message: z.string(),
  }),
] as const
