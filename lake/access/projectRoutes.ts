import {Hono} from 'hono'
import {version} from '../http/apiPaths.ts'
import type {LakeEnv} from '../types.ts'
import type {Access} from './openAccess.ts'
import {grantsFor, holds} from './permissions.ts'
import {describeRoles} from './customRoles.ts'
import {roles} from './roles.ts'

export interface ProjectDescription {
  title: string
  datasets: () => readonly string[]
}

/** The one project that a lake holds. It answers to whatever project id a client has. */
export function projectRoutes(access: Access, project: ProjectDescription): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()

  const describe = (id: string, currentUserId: string | undefined) => ({
    id,
    displayName: project.title,
    studioHost: null,
    organizationId: null,
    metadata: {},
    isBlocked: false,
    isDisabled: false,
    features: [],
    members: access.users().map((user) => ({
      id: user.id,
      role: user.roles[0] ?? '',
      roles: describeRoles(user.roles, access.roles.all()),
      isRobot: false,
      isCurrentUser: user.id === currentUserId,
    })),
  })

  routes.get(`/${version}/projects/:projectId`, (context) => {
    const identity = context.get('identity')
    const described = describe(context.req.param('projectId'), identity?.id)
    return context.json(identity ? described : {...described, members: []})
  })

  routes.get(`/${version}/projects/:projectId/datasets/:dataset/acl`, (context) => {
    const identity = context.get('identity')
    const dataset = context.req.param('dataset')
    const isClosed = !identity && access.datasets.mode(dataset) === 'private'
    return context.json(isClosed ? [] : grantsFor(identity, dataset))
  })

  // Of the project itself, a lake lets its datasets be managed over HTTP and nothing else.
  routes.get(`/${version}/projects/:projectId/grants`, (context) => {
    const identity = context.get('identity')
    const isManager = project.datasets().some((name) => holds(identity, name, 'manage'))
    const names = ['read', 'create', 'update'].map((name) => ({name}))
    return context.json(isManager ? {'sanity.project.datasets': [{grants: names, config: {}}]} : {})
  })

  routes.get(`/${version}/projects/:projectId/roles`, (context) => {
    const custom = access.roles.all()
    const names = [...Object.keys(roles), ...custom.map(({name}) => name)]
    return context.json(
      describeRoles(names, custom).map((role) => ({...role, appliesToUsers: true})),
    )
  })

  routes.get(`/${version}/projects/:projectId/user-applications`, (context) => context.json([]))

  return routes
}
