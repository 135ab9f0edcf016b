import {Hono} from 'hono'
import {version} from '../http/apiPaths.ts'
import type {LakeEnv} from '../types.ts'
import type {Access} from './openAccess.ts'
import {canRead, grantsFor} from './permissions.ts'
import {describeRoles, roles} from './roles.ts'

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
      roles: describeRoles(user.roles),
      isRobot: false,
      isCurrentUser: user.id === currentUserId,
    })),
  })

  routes.get(`/${version}/projects/:projectId`, (context) => {
    const identity = context.get('identity')
    const described = describe(context.req.param('projectId'), identity?.id)
    return context.json(identity ? described : {...described, members: []})
  })

  routes.on(
    'GET',
    [`/${version}/projects/:projectId/datasets`, `/${version}/datasets`],
    (context) => {
      const identity = context.get('identity')
      // `datasetProfile=comments` asks for the dataset that comments live in: there is none.
      const names = context.req.query('datasetProfile') ? [] : project.datasets()
      return context.json(
        names
          .filter((name) => canRead(identity, name))
          .map((name) => ({name, aclMode: canRead(undefined, name) ? 'public' : 'private'})),
      )
    },
  )

  routes.get(`/${version}/projects/:projectId/datasets/:dataset/acl`, (context) =>
    context.json(grantsFor(context.get('identity'), context.req.param('dataset'))),
  )

  // Grants to manage the project itself (invite members, deploy a Studio): none are given over HTTP.
  routes.get(`/${version}/projects/:projectId/grants`, (context) => context.json({}))

  routes.get(`/${version}/projects/:projectId/roles`, (context) =>
    context.json(
      describeRoles(Object.keys(roles)).map((role) => ({...role, appliesToUsers: true})),
    ),
  )

  routes.get(`/${version}/projects/:projectId/user-applications`, (context) => context.json([]))

  return routes
}
