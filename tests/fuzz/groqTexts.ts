import fc from 'fast-check'

const words = fc.constantFrom(
  ...['title', 'text', 'list', 'speaker', 'count', '_id', '_type', '_ref', '_rev', '_updatedAt'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'é', 'null', 'true'],
)

const atoms = fc.oneof(
  {weight: 5, arbitrary: words},
  fc.constantFrom(
    '@',
    '^',
    '^.^',
    '*',
    '$p',
    '$missing',
    '$__proto__',
    '"quote"',
    "'q1'",
    '"\\ud800"',
  ),
  fc.constantFrom(
    '1',
    '-1',
    '0.1',
    '1e999',
    '99999999999999999999',
    '1e-400',
    '"\\u0000"',
    '""',
    '{}',
    '[]',
  ),
  fc.constantFrom('"2026-01-01T00:00:00Z"', '"*"', '"a*"', '"**"', '"drafts.**"', '[1,2]', 'null'),
)

const functions = fc.constantFrom(
  ...['count', 'defined', 'references', 'path', 'lower', 'upper', 'length', 'round', 'string'],
  ...['coalesce', 'select', 'dateTime', 'now', 'identity', 'pt::text', 'math::sum', 'math::max'],
  ...['array::join', 'array::compact', 'array::unique', 'array::intersects', 'string::split'],
  ...['string::startsWith', 'text::query', 'geo::distance', 'geo::latLng', 'diff::changedAny'],
  ...['before', 'after', 'delta::operation', 'sanity::projectId', 'sanity::versionOf'],
  ...['sanity::partOfRelease', 'releases::all', 'documents::get', 'global::now', 'score', 'boost'],
  ...['__proto__', 'constructor', 'toString', 'a::b', 'user::attributes', 'media::aspect'],
)

const operators = fc.constantFrom(
  ...['==', '!=', '<', '<=', '>', '>=', 'in', 'match', '&&', '||', '+', '-', '*', '/', '%', '**'],
)

const expressions = fc.letrec<{any: string}>((tie) => ({
  any: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 4, arbitrary: atoms},
    fc.tuple(tie('any'), operators, tie('any')).map(([a, op, b]) => `${a} ${op} ${b}`),
    fc
      .tuple(functions, fc.array(tie('any'), {maxLength: 3}))
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    tie('any').map((inner) => `(${inner})`),
    tie('any').map((inner) => `!${inner}`),
    fc.tuple(tie('any'), tie('any')).map(([base, filter]) => `${base}[${filter}]`),
    fc.tuple(tie('any'), tie('any')).map(([base, part]) => `${base}{"x": ${part}, ...}`),
    tie('any').map((base) => `${base}->`),
    tie('any').map((base) => `${base}[0...5]`),
    tie('any').map((base) => `${base}[1000000000]`),
    tie('any').map((base) => `${base}[-1..99999999999]`),
    fc.tuple(tie('any'), words).map(([base, name]) => `${base}.${name}`),
    fc.tuple(tie('any'), tie('any')).map(([base, key]) => `${base} | order(${key} desc)`),
    fc.tuple(tie('any'), tie('any')).map(([base, key]) => `${base} | score(${key})`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `select(${a} => ${b}, ${b})`),
  ),
}))

/** Texts that are GROQ, nearly GROQ, or nothing of the kind. */
export const groqTexts = fc.oneof(
  {weight: 4, arbitrary: expressions.any.map((filter) => `*[${filter}]`)},
  {weight: 3, arbitrary: expressions.any},
  {weight: 2, arbitrary: expressions.any.map((part) => `*[_type == "quote"]{"x": ${part}}`)},
  expressions.any.map((text) => text.slice(0, Math.ceil(text.length / 2))),
  fc.string({maxLength: 40}),
  fc.string({unit: 'binary', maxLength: 40}),
  fc.constantFrom(
    '*[references(^._id)]',
    '*{"a": *[references(^._id)]{"b": *[_id == ^._id]}}',
    `${'('.repeat(3000)}1${')'.repeat(3000)}`,
    `${'['.repeat(3000)}`,
    `*${'[true]'.repeat(2000)}`,
    `1${' + 1'.repeat(5000)}`,
    `"${'\\u0000'.repeat(1000)}"`,
    '// comment',
    '*[_id in path("**")] | order(_id)[0...$p]',
    '*[text match "*"]',
    '',
  ),
)
