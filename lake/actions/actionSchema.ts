import {z} from 'zod'
import {documentInput, patchOperations} from '../mutate/mutationSchema.ts'
import {releaseActions} from '../releases/releaseActions.ts'

const document = documentInput.extend({_id: z.string()})
const named = <Name extends string>(name: Name) => z.literal(`sanity.action.${name}`)

/**
 * Actions on documents and releases, as `/data/actions` takes them.
 * Source: https://www.sanity.io/docs/http-reference/actions
 */
export const actionSchema = z.discriminatedUnion('actionType', [
  z.object({
    actionType: named('document.create'),
    publishedId: z.string(),
    attributes: documentInput,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({
    actionType: named('document.edit'),
    draftId: z.string(),
    publishedId: z.string(),
    patch: patchOperations,
  }),
  z.object({
    actionType: named('document.publish'),
    draftId: z.string(),
    publishedId: z.string(),
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({
    actionType: named('document.unpublish'),
    draftId: z.string(),
    publishedId: z.string(),
  }),
  z.object({actionType: named('document.discard'), draftId: z.string()}),
  z.object({
    actionType: named('document.replaceDraft'),
    publishedId: z.string(),
    attributes: documentInput,
  }),
  z.object({
    actionType: named('document.delete'),
    publishedId: z.string(),
    includeDrafts: z.array(z.string()).default([]),
  }),
  z.object({
    actionType: named('document.version.create'),
    publishedId: z.string(),
    document: document.optional(),
    baseId: z.string().optional(),
    versionId: z.string().optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({actionType: named('document.version.replace'), document}),
  z.object({actionType: named('document.version.discard'), versionId: z.string()}),
  z.object({
    actionType: named('document.version.unpublish'),
    versionId: z.string(),
    publishedId: z.string(),
  }),
  ...releaseActions,
])

export type Action = z.infer<typeof actionSchema>
export type ActionOf<Name extends string> = Extract<
  Action,
  {actionType: `sanity.action.document.${Name}`}
>
export type ReleaseActionOf<Name extends string> = Extract<
  Action,
  {actionType: `sanity.action.release.${Name}` | `lake.action.release.${Name}`}
>
