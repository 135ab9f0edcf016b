import {Hono, type Context} from 'hono'
import {version} from '../http/apiPaths.ts'
import {readJson} from '../http/readJson.ts'
import {type Identity, LakeError, type LakeEnv} from '../types.ts'
import type {Access} from './openAccess.ts'
import {describeRoles} from './roles.ts'

/** `/users/me`, what the Studio remembers for a person, and the names behind ids. */
export function userRoutes(access: Access): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>().basePath(`/${version}/users`)

  routes.get('/me', (context) => context.json(currentUser(access, requireIdentity(context))))

  routes.get('/me/keyvalue/:keys', (context) => {
    const {id} = requireIdentity(context)
    return context.json(access.keyValues.get(id, context.req.param('keys').split(',')))
  })

  routes.put('/me/keyvalue', async (context) => {
    const {id} = requireIdentity(context)
    const pairs = await readJson<unknown[]>(context)
    if (!Array.isArray(pairs) || !pairs.every(isPair)) {
      throw new LakeError(400, 'badRequest', 'Send the pairs to keep as [{key, value}].')
    }
    return context.json(access.keyValues.put(id, pairs))
  })

  routes.get('/:ids', (context) => {
    const identity = requireIdentity(context)
    const ids = context.req.param('ids').split(',')
    const found = ids.flatMap((id) => displayedUser(access, identity, id) ?? [])
    if (ids.length > 1) return context.json(found)
    if (found[0]) return context.json(found[0])
    throw new LakeError(404, 'notFound', `Nobody here has the id ${ids[0]}.`)
  })

  return routes
}

/** As `CurrentUser` in @sanity/types has it. */
function currentUser(access: Access, {id, name, roles}: Identity) {
  const user = access.user(id)
  return {
    id,
    name: name ?? id,
    email: user?.email ?? '',
    ...(user?.imageUrl !== undefined && {profileImage: user.imageUrl}),
    role: roles[0] ?? '',
    roles: describeRoles(roles),
    provider: user ? 'onRecord' : 'sanity-token',
  }
}

function displayedUser(access: Access, identity: Identity, id: string) {
  const user = access.user(id)
  const displayName =
    user?.name ?? access.tokenName(id) ?? (id === identity.id ? identity.name : undefined)
  if (displayName === undefined) return undefined
  const isCurrentUser = id === identity.id
  return {
    id,
    displayName,
    ...(user?.imageUrl !== undefined && {imageUrl: user.imageUrl}),
    isCurrentUser,
  }
}

function requireIdentity(context: Context<LakeEnv>): Identity {
  const identity = context.get('identity')
  if (identity) return identity
  throw new LakeError(401, 'unauthorizedError', 'Nobody is signed in.')
}

const isPair = (value: unknown): value is {key: string; value: unknown} =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'
