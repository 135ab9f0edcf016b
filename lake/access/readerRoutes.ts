import {type Context, Hono} from 'hono'
import {z} from 'zod'
import {actorOf} from '../http/actorOf.ts'
import {version} from '../http/apiPaths.ts'
import {readJson} from '../http/readJson.ts'
import type {Lake} from '../openLake.ts'
import {type Identity, type LakeDocument, LakeError, type LakeEnv} from '../types.ts'
import type {Access} from './openAccess.ts'
import {holds, isPrivateDataset} from './permissions.ts'
import {namingRole} from './roles.ts'

const addition = z.object({reader: z.string().min(1), reason: z.string().trim().min(1).max(1000)})

/**
 * Who may read a document of a protected dataset and who did, for whoever it names, for standards
 * and for administrators; and an administrator's way to name one more reader, which all of them see.
 * No word of the document is in an answer, so asking is no reading. The hosted store has no such
 * address.
 */
export function readerRoutes(
  access: Access,
  lake: Pick<Lake, 'getDocument' | 'commit'>,
): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  const path = `/${version}/data/readers/:dataset/:id`
  const nameOf = (id: string) => access.user(id)?.name ?? access.nameOf(id) ?? id

  routes.get(path, async (context) => {
    const {dataset, id} = context.req.param()
    const identity = requireIdentity(context)
    const document = await watched(lake, dataset, id, identity)
    if (!document) throw refused(`There is no ${id} in ${dataset} whose readers you may see.`)
    return context.json({
      knownBy: readersOf(document).map((user) => ({id: user, name: nameOf(user)})),
      readers: access.audit.readsOf(dataset, id).map(({at, who, event, detail}) => ({
        at,
        who,
        name: nameOf(who),
        by: event === 'export' ? 'export' : String(detail.by ?? 'query'),
      })),
      added: access.audit.readersAdded(dataset, id).map(({at, who, detail}) => ({
        at,
        by: nameOf(who),
        reader: nameOf(String(detail.reader)),
        reason: String(detail.reason),
      })),
      mayAdd: holds(identity, dataset, 'manage'),
    })
  })

  routes.post(path, async (context) => {
    const {dataset, id} = context.req.param()
    const identity = requireIdentity(context)
    if (!isPrivateDataset(dataset) || !holds(identity, dataset, 'manage')) {
      throw refused('Only an administrator may name a reader of a record that does not name them.')
    }
    const {success, data} = addition.safeParse(await readJson(context))
    if (!success) throw invalid('Send who shall read it and why: {"reader": "…", "reason": "…"}.')
    const {reader, reason} = data
    if (!access.user(reader)) throw invalid(`Nobody signs in here as ${reader}.`)
    const document = await lake.getDocument(dataset, id, namingOf(identity))
    if (!document) throw new LakeError(404, 'notFound', `There is no ${id} in ${dataset}.`)
    const known = readersOf(document)
    if (known.includes(reader)) throw invalid(`${nameOf(reader)} may read ${id} already.`)
    // Before it holds: nobody is let in without a word of it.
    access.audit.record('readerAdded', actorOf(context), dataset, {document: id, reader, reason})
    const patch = {id, ifRevisionID: document._rev, set: {knownBy: [...known, reader]}}
    await lake.commit(dataset, {mutations: [{patch}]}, namingOf(identity))
    return context.json({id, reader}, 201)
  })

  return routes
}

/** The document, for those who may see who reads it. */
async function watched(
  lake: Pick<Lake, 'getDocument'>,
  dataset: string,
  id: string,
  identity: Identity,
): Promise<LakeDocument | undefined> {
  if (!isPrivateDataset(dataset)) return undefined
  const oversees = identity.roles.includes('standards') || holds(identity, dataset, 'manage')
  return lake.getDocument(dataset, id, oversees ? namingOf(identity) : identity)
}

/** The lake's own hand, in the name of whoever asks. */
const namingOf = ({id, name}: Identity): Identity => ({
  id,
  ...(name !== undefined && {name}),
  roles: [namingRole],
})

const readersOf = ({knownBy}: LakeDocument): string[] =>
  Array.isArray(knownBy) ? knownBy.filter((one) => typeof one === 'string') : []

function requireIdentity(context: Context<LakeEnv>): Identity {
  const identity = context.get('identity')
  if (identity) return identity
  throw new LakeError(401, 'unauthorizedError', 'Sign in to see who reads this.')
}

const refused = (text: string) => new LakeError(403, 'insufficientPermissionsError', text)
const invalid = (text: string) => new LakeError(400, 'badRequest', text)
