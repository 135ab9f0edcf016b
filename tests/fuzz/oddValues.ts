import fc from 'fast-check'

/** Names that programs trip over, beside ordinary ones. */
export const names = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('title', 'text', 'list', 'speaker', 'count', 'a', 'b')},
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'then',
    'length',
    '_id',
    '_type',
    '_rev',
    '_key',
    '_ref',
    '_weak',
    '_createdAt',
    '_system',
    '_strengthenOnPublish',
    '',
    ' ',
    'a.b',
    'a[0]',
    'é',
    '🗞️',
    '\u0000',
    '\ud800',
    'x'.repeat(600),
  ),
)

export const texts = fc.oneof(
  {weight: 4, arbitrary: fc.string({maxLength: 20})},
  fc.string({unit: 'binary', maxLength: 20}),
  fc.constantFrom(
    '',
    '\u0000',
    'a\ud83d',
    '\udc00b',
    '\u2028',
    '\ufeff',
    'e\u0301',
    '<script>',
    "'; DROP TABLE documents; --",
    '%00',
    '../../etc/passwd',
    '${7*7}',
    '9'.repeat(400),
    'x'.repeat(70_000),
  ),
)

export const numbers = fc.oneof(
  fc.integer(),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constantFrom(0, -0, 1e21, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53 + 1, -(2 ** 63), 1e9),
)

/** Few ids, so that requests meet each other's documents, and some that none can have. */
export const ids = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('q1', 'q2', 'q3', 'p1', 'p2', 'drafts.q1', 'drafts.p1')},
  {weight: 2, arbitrary: fc.constantFrom('versions.r1.q1', 'versions.r1.p2', 'secret.s1')},
  fc.constantFrom(
    'drafts.',
    '',
    '.',
    'drafts.drafts.q1',
    'versions.r1',
    '_.releases.r1',
    'a..b',
    '-a',
    'constructor',
    '__proto__',
    '*',
    'q1,q2',
    'q1#x',
    'é',
    '\u0000',
    'a'.repeat(129),
    'a'.repeat(5000),
  ),
)

export const types = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('quote', 'person', 'article')},
  fc.constantFrom(
    '',
    'sanity.imageAsset',
    'system.release',
    '__proto__',
    '\u0000',
    'x'.repeat(300),
  ),
)

const references = fc.record({_ref: ids, _weak: fc.constantFrom(true, false, 'yes', undefined)})

export const values = fc.letrec((tie) => ({
  any: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    texts,
    numbers,
    fc.boolean(),
    fc.constant(null),
    references,
    fc.array(tie('any'), {maxLength: 4}),
    fc.dictionary(names, tie('any'), {maxKeys: 4, noNullPrototype: true}),
  ),
})).any

export const documents = fc
  .tuple(ids, types, fc.dictionary(names, values, {maxKeys: 5, noNullPrototype: true}))
  .map(([_id, _type, fields]) => ({...fields, _id, _type}))
