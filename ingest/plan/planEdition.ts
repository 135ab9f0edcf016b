import {publishedIdOf} from '../../workflow/dossier/versions.ts'
import type {ProposedDocument} from '../propose/documents.ts'
import {mergeBody} from './body/mergeBody.ts'
import {readEdition, type Edition} from './edition.ts'
import {importedFields} from './importedFields.ts'
import {mergeFields, type MergedFields} from './mergeFields.ts'
import type {ImportPlan, PlannedUpdate, Side} from './plan.ts'
import {
  bodyChange,
  bodyConflicts,
  fieldChanges,
  fieldConflicts,
  plannedUpdate,
} from './plannedChanges.ts'
import {planItems} from './planItems.ts'
import type {Reader} from './readable.ts'
import type {ExistingArticle} from './existing.ts'

/** The plan of an edited text: what changed since its last import, laid into the article's draft. */
export function planEdition(
  plan: ImportPlan,
  article: ExistingArticle,
  documents: readonly ProposedDocument[],
  reader: Reader,
  choose: (key: string) => Side | undefined,
): ImportPlan {
  const edition = readEdition(article, documents)
  const {base, body, imported, pairs, lostWork, current} = edition
  const isWorkLost = (id: string) => lostWork.has(id)
  const merged = mergeBody({base, studio: body, imported, pairs}, {choose, isWorkLost})
  const items = planItems(edition, merged, reader, choose)
  const fields = articleFields(edition, choose)
  const changes = [...fieldChanges(fields, reader), ...bodyChange(body, merged)]
  const changed = plannedUpdate(article, reader, withOrigin(changes, edition))
  const update = [...(changed ? [changed] : []), ...items.update]
  return {
    ...plan,
    articleId: article.id,
    status: 'again',
    ...(typeof current.headline === 'string' && {headline: current.headline}),
    create: [...items.create, ...neededParties(documents, plan, items.create, update)],
    update,
    left: items.left,
    vanished: items.vanished,
    conflicts: [
      ...fieldConflicts(article.id, '', fields, reader),
      ...bodyConflicts(article.id, merged.conflicts),
      ...items.conflicts,
    ],
    record: {
      ...plan.record,
      articleId: article.id,
      state: {
        fields: fields.base,
        blocks: merged.base,
        items: items.items,
        parties: plan.record.state.parties,
      },
    },
  }
}

/** The address of a published story stays: readers have it. */
function articleFields(
  {article, proposed, current}: Edition,
  choose: (key: string) => Side | undefined,
): MergedFields {
  const {slug, ...rest} = proposed ? importedFields(proposed) : {}
  const fields = article.published ? rest : {slug, ...rest}
  return mergeFields(article.id, fields, current, article.record?.state.fields ?? {}, choose)
}

function withOrigin(changes: PlannedUpdate['changes'], {proposed}: Edition): typeof changes {
  if (changes.length === 0 || !proposed) return changes
  const {importedFrom} = proposed
  const after = importedFrom.fileName
  return [...changes, {field: 'importedFrom', before: '', after, value: importedFrom}]
}

/** Documents of people and sources that something written refers to, or that the text names anew. */
function neededParties(
  documents: readonly ProposedDocument[],
  {links}: ImportPlan,
  created: readonly ProposedDocument[],
  update: readonly PlannedUpdate[],
): ProposedDocument[] {
  const earlier = new Set(links.filter(({isEarlier}) => isEarlier).map(({newId}) => newId))
  const written = JSON.stringify([created, update.map(({changes}) => changes)])
  return documents.filter(({_id, _type}) => {
    if (_type === 'article' || _type === 'quote' || _type === 'claim') return false
    const id = publishedIdOf(_id)
    return written.includes(`"_ref":"${id}"`) || (_type === 'source' && !earlier.has(id))
  })
}
