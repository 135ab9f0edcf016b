import type {Random} from './random.ts'
import {names, sections, types} from './randomDocuments.ts'
import type {RandomQuery} from './randomQuery.ts'

const paths = ['section', 'slug.current', 'rank', 'date', 'nested.rank'] as const

/** A query that an index over paths of a type can answer, or begin with, in the order asked for. */
export function randomIndexedQuery(random: Random): RandomQuery {
  const params: Record<string, unknown> = {}
  const parameter = (given: unknown): string => {
    const name = `p${Object.keys(params).length}`
    params[name] = given
    return `$${name}`
  }
  const value = () =>
    parameter(random.pick<unknown>([...sections, 1, 2, 2.5, '2', '2026-02-01', true, null]))
  const equality = () => {
    const path = random.pick(paths)
    return random.chance(0.2) ? `${path} in [${value()}, ${value()}]` : `${path} == ${value()}`
  }
  const also = () =>
    random.pick([
      equality(),
      'defined(title)',
      `references(${parameter(random.pick(names))})`,
      `!(_id in path("drafts.**"))`,
      `section != ${value()}`,
    ])
  const conditions = [
    `_type == ${parameter(random.pick(types))}`,
    ...(random.chance(0.7) ? [equality()] : []),
    ...(random.chance(0.4) ? [also()] : []),
  ]
  const direction = random.pick(['', ' asc', ' desc'])
  const order = random.chance(0.6) ? ` | order(${random.pick(paths)}${direction})` : ''
  const slice = random.chance(0.7) ? `[0...${1 + random.below(5)}]` : ''
  const projection = random.pick(['', '{_id, section}', '._id'])
  return {query: `*[${conditions.join(' && ')}]${order}${slice}${projection}`, params}
}
