import type {LakeDocument} from '../../types.ts'
import type {Random} from './random.ts'

export const types = ['article', 'quote', 'person'] as const
export const sections = ['coast', 'town', 'sport']
export const names = ['a1', 'a2', 'a3', 'q1', 'q2', 'q3', 'p1', 'p2', 'x.1', 'gone']

const layers = ['', '', '', 'drafts.', 'versions.r1.', 'versions.r2.']
const words = ['harbour', 'opens', 'bridge', 'Monday', 'ferry']

/** A small dataset in which ids, references, kinds of values and layers collide often. */
export function randomDocuments(random: Random): LakeDocument[] {
  const byId = new Map<string, LakeDocument>()
  const count = 5 + random.below(25)
  for (let made = 0; made < count; made += 1) {
    const document = randomDocument(random)
    byId.set(document._id, document)
  }
  return [...byId.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
}

function randomDocument(random: Random): LakeDocument {
  const name = random.pick(names)
  const fields: Record<string, unknown> = {}
  const maybe = (field: string, make: () => unknown) => {
    if (random.chance(0.75)) fields[field] = make()
  }
  maybe('title', () => `${random.pick(words)} ${random.pick(words)}`)
  maybe('section', () => random.pick(sections))
  maybe('slug', () => ({_type: 'slug', current: random.pick(sections)}))
  maybe('rank', () => random.pick<unknown>([1, 2, 3, 2.5, '2', true, false, null, ['2'], {a: 1}]))
  maybe('date', () => random.pick<unknown>(['2026-01-01', '2026-02-01', '2026-03-01', null]))
  maybe('author', () => reference(random))
  maybe('related', () => [1, 2, 3].slice(random.below(3)).map(() => reference(random)))
  maybe('tags', () => [random.pick(words), random.pick(words)])
  maybe('nested', () => ({rank: random.below(3), inner: {author: reference(random)}}))
  return {
    _id: `${random.pick(layers)}${name}`,
    _type: typeOf(name, random),
    _rev: 'r',
    _createdAt: `2026-01-0${1 + random.below(5)}T00:00:00Z`,
    _updatedAt: `2026-02-0${1 + random.below(5)}T00:00:00Z`,
    ...fields,
  }
}

/** Nearly always the same for the same name, as in life. */
function typeOf(name: string, random: Random): string {
  const usual = types.find((type) => type.startsWith(name.slice(0, 1)))
  return usual && random.chance(0.9) ? usual : random.pick(types)
}

function reference(random: Random): unknown {
  const weak = random.chance(0.3) ? {_weak: true} : {}
  const elsewhere = random.chance(0.1) ? {_dataset: 'other', _projectId: 'p'} : {}
  return {_type: 'reference', _ref: random.pick(names), ...weak, ...elsewhere}
}
