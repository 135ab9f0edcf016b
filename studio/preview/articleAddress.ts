import type {Connection} from '../connection/connection.ts'

/** Where readers find an article; `undefined` before it is published, or on another host. */
export function articleAddress(
  published: {slug?: unknown} | null | undefined,
  {isHosted}: Pick<Connection, 'isHosted'>,
): string | undefined {
  const slug = published?.slug
  if (isHosted || typeof slug !== 'object' || slug === null || !('current' in slug))
    return undefined
  return typeof slug.current === 'string' ? `/articles/${slug.current}` : undefined
}
