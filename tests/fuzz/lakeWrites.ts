import fc from 'fast-check'
import {groqTexts} from './groqTexts.ts'
import {documents, ids, names, numbers, texts, values} from './oddValues.ts'

const paths = fc.oneof(
  {weight: 4, arbitrary: names},
  fc.constantFrom('list[0]', 'list[-1]', 'list[_key=="a"].text', 'list[1:3]', 'a.b.c', '..text'),
  fc.constantFrom('list[99999]', 'list[0:100000000]', '[', ']', 'a[', '..', '*', 'a[b==', '@', '$'),
  fc.constantFrom(
    '_id',
    '_type',
    '_rev',
    'constructor.prototype.x',
    '__proto__.x',
    'a'.repeat(5000),
  ),
  texts,
)
const byPath = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(paths, value, {maxKeys: 3, noNullPrototype: true})

const patchParts = {
  set: byPath(values),
  setIfMissing: byPath(values),
  unset: fc.array(paths, {maxLength: 3}),
  inc: byPath(fc.oneof(numbers, texts)),
  dec: byPath(numbers),
  diffMatchPatch: byPath(
    fc.oneof(texts, fc.constantFrom('@@ -1,3 +1,4 @@\n abc\n+d\n', '@@ -1 +1 @@\n-%F0%9F\n', '@@')),
  ),
  insert: fc.record(
    {before: paths, after: paths, replace: paths, items: fc.array(values, {maxLength: 3})},
    {requiredKeys: ['items']},
  ),
  ifRevisionID: texts,
}
const patches = fc.record(patchParts, {requiredKeys: []})

const selections = fc.oneof(
  {weight: 5, arbitrary: fc.record({id: ids})},
  fc.record({id: fc.array(ids, {maxLength: 3})}),
  fc.record({query: groqTexts, params: fc.record({p: values})}),
)

/** What one entry of `mutations` may look like. */
export const mutations = fc.oneof(
  {weight: 3, arbitrary: documents.map((create) => ({create}))},
  {weight: 4, arbitrary: documents.map((createOrReplace) => ({createOrReplace}))},
  documents.map((createIfNotExists) => ({createIfNotExists})),
  {
    weight: 5,
    arbitrary: fc.tuple(selections, patches).map(([on, patch]) => ({patch: {...on, ...patch}})),
  },
  selections.map((on) => ({delete: on})),
  values.map((odd) => ({create: odd})),
  values,
)

const actionNames = fc
  .constantFrom(
    ...['create', 'edit', 'publish', 'unpublish', 'discard', 'replaceDraft', 'delete'],
    ...['version.create', 'version.replace', 'version.discard', 'version.unpublish', '__proto__'],
  )
  .map((name) => `sanity.action.document.${name}`)

const releaseNames = fc
  .constantFrom('create', 'edit', 'publish', 'schedule', 'unschedule', 'archive', 'delete')
  .map((name) => `sanity.action.release.${name}`)

/** What one entry of `actions` may look like. */
export const actions = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        actionType: fc.oneof({weight: 5, arbitrary: actionNames}, releaseNames, texts),
        publishedId: ids,
        draftId: ids,
        versionId: ids,
        baseId: ids,
        releaseId: fc.oneof(fc.constant('r1'), texts),
        attributes: documents,
        document: documents,
        patch: patches,
        metadata: values,
        publishAt: fc.oneof(fc.constant('2030-01-01T00:00:00Z'), texts),
        includeDrafts: fc.array(ids, {maxLength: 2}),
        ifExists: fc.constantFrom('fail', 'ignore', 'x'),
        ifDraftRevisionId: texts,
        ifPublishedRevisionId: texts,
      },
      {requiredKeys: ['actionType', 'publishedId']},
    ),
  },
  values,
)
