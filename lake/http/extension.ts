import type {Hono} from 'hono'
import type {LakeEnv} from '../types.ts'

/** Routes of somebody else behind the lake's guards: host, origin, sign-in, rate of strangers. */
export interface LakeExtension {
  /** The first part of their paths: `/import`. Taken from the site. */
  path: `/${string}`
  /** They see `identity` in the context, and limit the bodies that they take by themselves. */
  routes: Hono<LakeEnv>
}

/** The extension that a path belongs to. */
export const extensionOf = (
  extensions: readonly LakeExtension[],
  path: string,
): LakeExtension | undefined =>
  extensions.find(({path: first}) => path === first || path.startsWith(`${first}/`))
