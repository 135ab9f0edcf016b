import type {Connection} from '../connection/connection.ts'

/** Where readers find an article; `undefined` before it is published, or on another host. */
export function articleAddress(
  published: object | null | undefined,
  {isHosted, siteOrigin}: Pick<Connection, 'isHosted' | 'siteOrigin'>,
): string | undefined {
  if (!published || (isHosted && !siteOrigin)) return undefined
  const slug: unknown = Reflect.get(published, 'slug')
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return undefined
  return typeof slug.current === 'string'
    ? `${siteOrigin ?? ''}/articles/${encodeURIComponent(slug.current)}`
    : undefined
}
