import type {Random} from './random.ts'
import {names, sections, types} from './randomDocuments.ts'

export interface RandomQuery {
  query: string
  params: Record<string, unknown>
}

/** A query of the kinds that the planner narrows, with enough beside them to get in its way. */
export function randomQuery(random: Random): RandomQuery {
  const params: Record<string, unknown> = {}
  const text = (value: string | number | boolean | null) => JSON.stringify(value)

  /** A value as a literal or as a parameter. */
  const value = (given: unknown): string => {
    const isPlain = typeof given === 'string' || typeof given === 'number'
    if (isPlain && random.chance(0.5)) return text(given)
    const name = `p${Object.keys(params).length}`
    params[name] = given
    return `$${name}`
  }
  const anyValue = () =>
    value(random.pick<unknown>([...sections, ...names, 1, 2, 2.5, '2', null, true, ['a1'], {a: 1}]))
  const id = (isInner: boolean): string => {
    const outer = [
      '^._id',
      '^.author._ref',
      '^.author->_id',
      '^.nope',
      '^.related[0]._ref',
      '^.rank',
    ]
    if (isInner && random.chance(0.6)) return random.pick(outer)
    return random.chance(0.1) ? anyValue() : value(random.pick([...names, 'drafts.a1']))
  }
  const ids = (isInner: boolean): string => {
    if (isInner && random.chance(0.4)) return random.pick(['^.related[]._ref', '^.tags', '^.rank'])
    if (random.chance(0.15)) return `*[${condition(1, false)}]._id`
    if (random.chance(0.2)) return value([random.pick(names), random.pick(names), 3])
    return `[${[1, 2, 3]
      .slice(random.below(3))
      .map(() => value(random.pick(names)))
      .join(', ')}]`
  }
  const type = () => value(random.pick(types))
  const path = () =>
    random.pick(['section', 'slug.current', 'rank', 'date', 'nested.rank', 'title'])
  const compared = (isInner: boolean) =>
    isInner && random.chance(0.4) ? `^.${path()}` : anyValue()

  const simple = (isInner: boolean): string =>
    random.pick<() => string>([
      () => `_type == ${type()}`,
      () => `_type == ${type()}`,
      () => `_type == ${type()}`,
      () => `_type in [${type()}, ${type()}]`,
      () => `_id == ${id(isInner)}`,
      () => `${id(isInner)} == _id`,
      () => `_id in ${ids(isInner)}`,
      () => `_id in path(${value(random.pick(['drafts.**', '*', '**', 'versions.*.a1', 'a1']))})`,
      () => `!(_id in path("drafts.**"))`,
      () => `references(${id(isInner)})`,
      () => `references(${ids(isInner)})`,
      () => `author._ref == ${id(isInner)}`,
      () => `author._ref in ${ids(isInner)}`,
      () => `nested.inner.author._ref == ${id(isInner)}`,
      () => `${id(isInner)} in related[]._ref`,
      () => `${id(isInner)} in related[_weak == true]._ref`,
      () => `${path()} == ${compared(isInner)}`,
      () => `${path()} == ${compared(isInner)}`,
      () => `${path()} in [${anyValue()}, ${anyValue()}]`,
      () => `${path()} != ${compared(isInner)}`,
      () => `${path()} > ${compared(isInner)}`,
      () => `defined(${path()})`,
      () => `title match "harb*"`,
      () => `author->_type == ${type()}`,
      () => `_originalId == ${id(isInner)}`,
      () => `count(*[_type == ${type()} && references(^._id)]) > 0`,
    ])()

  function condition(depth: number, isInner: boolean): string {
    if (depth === 0 || random.chance(0.3)) return simple(isInner)
    const left = condition(depth - 1, isInner)
    const right = condition(depth - 1, isInner)
    return random.pick([
      `${left} && ${right}`,
      `${left} && ${right}`,
      `(${left} || ${right})`,
      `!(${left})`,
    ])
  }

  const order = () => {
    const key = () => {
      const by = random.pick([path(), path(), '_createdAt', '_id', 'lower(title)', 'author->title'])
      return `${by}${random.pick(['', ' asc', ' desc'])}`
    }
    return ` | order(${random.chance(0.4) ? `${key()}, ${key()}` : key()})`
  }
  const slice = () => {
    const [from, to] = [random.below(3), random.below(6)]
    const limit = random.chance(0.3) ? value(to) : String(to)
    return random.pick([
      `[${from}..${limit}]`,
      `[0...${limit}]`,
      `[${random.pick(['0', '1', '-1'])}]`,
    ])
  }

  function projection(depth: number): string {
    const parts = random.pick([
      ['_id', 'section', 'date'],
      ['...', '"rank": nested.rank'],
      ['_id', '_originalId', '"date": _createdAt', 'author->{_id, title}'],
      ['"rank": rank', '"slug": slug.current', 'title'],
    ])
    const inner = depth > 0 && random.chance(0.6) ? [`"sub": ${list(depth - 1, true)}`] : []
    return `{${[...parts, ...inner].join(', ')}}`
  }

  function list(depth: number, isInner: boolean): string {
    const second = random.chance(0.15) ? `[${condition(1, isInner)}]` : ''
    const start = random.chance(0.05) ? '*' : `*[${condition(2, isInner)}]${second}`
    const before = random.chance(0.2) ? projection(0) : ''
    const ordered = random.chance(0.5) ? order() : ''
    const limited = random.chance(0.5) ? slice() : ''
    const after = random.chance(0.5) ? projection(depth) : ''
    const whole = `${start}${before}${ordered}${limited}${after}`
    return random.chance(0.15) ? `count(${start})` : whole
  }

  const query = random.chance(0.1)
    ? `{"one": ${list(1, false)}, "two": ${list(1, false)}}`
    : list(2, false)
  return {query, params}
}
