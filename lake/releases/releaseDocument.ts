import {z} from 'zod'
import {failures} from '../mutate/failures.ts'
import type {Unstamped, Workspace} from '../mutate/workspace.ts'
import type {LakeDocument} from '../types.ts'
import {releaseDocumentId} from './releaseIds.ts'

/** What people say of a release. Source: `ReleaseDocument['metadata']` of @sanity/client 8. */
export const releaseMetadata = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  intendedPublishAt: z.iso.datetime({offset: true}).optional(),
  releaseType: z.enum(['asap', 'scheduled', 'undecided']).default('undecided'),
  cardinality: z.enum(['one', 'many']).optional(),
})

/** A commit is whole or nothing, so the hosted lake's states between these (`publishing`) never show. */
const releaseState = z.enum(['active', 'scheduled', 'published', 'archived'])

export type ReleaseState = z.infer<typeof releaseState>

const releaseFields = z.looseObject({
  name: z.string(),
  state: releaseState,
  metadata: releaseMetadata,
  publishAt: z.string().optional(),
  /** Whose rights count when its time comes. */
  scheduledBy: z.string().optional(),
  finalDocumentStates: z.array(z.looseObject({id: z.string()})).optional(),
})

/** The system document of a release, `_.releases.<name>`. */
export type Release = LakeDocument & z.infer<typeof releaseFields>

/** A document as a release, where it is one. */
export function readRelease(document: LakeDocument | undefined): Release | undefined {
  const read = releaseFields.safeParse(document)
  return document && read.success ? {...document, ...read.data} : undefined
}

/**
 * The release of this name. Throws `documentNotFoundError`, or `validationError` where it is in
 * none of these states.
 */
export function releaseIn(
  {source}: Pick<Workspace, 'source'>,
  name: string,
  states: readonly ReleaseState[],
): Release {
  const id = releaseDocumentId(name)
  const document = source.get(id)
  if (!document) throw failures.notFound(id)
  const release = readRelease(document)
  if (!release) throw failures.invalid(`"${id}" is not the document of a release.`)
  if (states.includes(release.state)) return release
  throw failures.invalid(
    `The release "${name}" is ${release.state}; this takes one that is ${states.join(' or ')}.`,
  )
}

/** Writes the system document of a release. */
export function putRelease(
  workspace: Workspace,
  fields: {name: string; state: ReleaseState; _createdAt?: string} & Record<string, unknown>,
): void {
  const document: Unstamped & Record<string, unknown> = {
    ...fields,
    _id: releaseDocumentId(fields.name),
    _type: 'system.release',
  }
  workspace.put(document)
}
