import {Hono, type Context} from 'hono'
import {version} from '../http/apiPaths.ts'
import {openIdentity} from '../http/identify.ts'
import {readJson} from '../http/readJson.ts'
import {currentAddress, type Trust} from '../http/trust.ts'
import {type Identity, LakeError, type LakeEnv} from '../types.ts'
import {describeRoles} from './customRoles.ts'
import type {Access, User} from './openAccess.ts'
import {isInnerRole} from './roles.ts'

/** `/users/me`, what the Studio remembers for a person, and the names behind ids. */
export function userRoutes(access: Access, trust: Trust): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>().basePath(`/${version}/users`)

  const picture = (context: Context, user: User | undefined) =>
    user?.imageUrl && currentAddress(user.imageUrl, trust.publicOrigin(context.req.url))

  const describe = (names: readonly string[]) =>
    describeRoles(
      names.filter((name) => !isInnerRole(name)),
      access.roles.all(),
    )

  routes.get('/me', (context) => {
    const identity = requireIdentity(context)
    const user = access.user(identity.id)
    return context.json(
      currentUser(identity, describe(identity.roles), user, picture(context, user)),
    )
  })

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
    const found = ids.flatMap((id) => {
      const user = access.user(id)
      const displayName = user?.name ?? nameOfOther(access, id)
      if (displayName === undefined) return []
      const imageUrl = picture(context, user)
      const isCurrentUser = id === identity.id
      return {id, displayName, ...(imageUrl && {imageUrl}), isCurrentUser}
    })
    if (ids.length > 1) return context.json(found)
    if (found[0]) return context.json(found[0])
    throw new LakeError(404, 'notFound', `Nobody here has the id ${ids[0]}.`)
  })

  return routes
}

type DescribedRole = ReturnType<typeof describeRoles>[number]

/** As `CurrentUser` in @sanity/types has it. */
function currentUser(
  {id, name, roles}: Identity,
  described: readonly DescribedRole[],
  user?: User,
  profileImage?: string,
) {
  return {
    id,
    name: name ?? id,
    email: user?.email ?? '',
    ...(profileImage && {profileImage}),
    role: roles[0] ?? '',
    roles: described,
    provider: user ? 'onRecord' : 'sanity-token',
  }
}

/** Programs write, too, and histories show who did. */
const nameOfOther = (access: Access, id: string): string | undefined =>
  id === openIdentity.id ? openIdentity.name : access.nameOf(id)

function requireIdentity(context: Context<LakeEnv>): Identity {
  const identity = context.get('identity')
  if (identity) return identity
  throw new LakeError(401, 'unauthorizedError', 'Nobody is signed in.')
}

const isPair = (value: unknown): value is {key: string; value: unknown} =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'
