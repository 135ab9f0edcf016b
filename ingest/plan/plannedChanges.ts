import {draftIdOf} from '../../workflow/dossier/versions.ts'
import type {BodyBlock} from '../../workflow/types.ts'
import type {BodyConflict, MergedBody} from './body/mergeBody.ts'
import {working, type Versioned} from './existing.ts'
import type {MergedFields} from './mergeFields.ts'
import type {FieldChange, PlannedConflict, PlannedItem, PlannedUpdate} from './plan.ts'
import type {Reader} from './readable.ts'

const fieldTitles: Readonly<Record<string, string>> = {
  attributedTo: 'Attributed to',
  bylines: 'Bylines',
  text: 'Words',
}

const titleOfField = (field: string): string =>
  fieldTitles[field] ?? field[0]!.toUpperCase() + field.slice(1)

/** Changes of fields with both values as people read them. */
export function fieldChanges({changes}: MergedFields, {show}: Reader): FieldChange[] {
  return changes.map(({field, before, value}) => ({
    field,
    before: show(before),
    after: show(value),
    value,
  }))
}

/** The change of a body; nothing where it stays as it is. */
export function bodyChange(before: readonly BodyBlock[], {blocks}: MergedBody): FieldChange[] {
  const old = new Map(before.map((block) => [block._key, JSON.stringify(block)]))
  const now = new Set(blocks.map(({_key}) => _key))
  const counts = [
    [blocks.filter((block) => changed(old.get(block._key), block)).length, 'changed'],
    [blocks.filter(({_key}) => !old.has(_key)).length, 'added'],
    [before.filter(({_key}) => !now.has(_key)).length, 'removed'],
  ] as const
  const said = counts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []))
  if (said.length === 0) return []
  return [{field: 'body', before: '', after: `paragraphs: ${said.join(', ')}`, value: blocks}]
}

function changed(before: string | undefined, block: BodyBlock): boolean {
  return before !== undefined && before !== JSON.stringify(block)
}

/** The change of a stored document; nothing where no field changes. */
export function plannedUpdate(
  item: Versioned,
  {titleOf}: Reader,
  changes: FieldChange[],
): PlannedUpdate | undefined {
  if (changes.length === 0) return undefined
  const {draft, published} = item
  const document = working(item)
  return {
    id: item.id,
    type: document._type,
    title: titleOf(document),
    ...(draft?._rev !== undefined && {draftRevision: draft._rev}),
    ...(!draft && published && {published: {...published, _id: draftIdOf(item.id)}}),
    changes,
  }
}

/** A stored quote or claim as a plan names it. */
export function plannedItem(item: Versioned): PlannedItem {
  const {_type, text} = working(item)
  return {
    id: item.id,
    type: _type === 'quote' ? 'quote' : 'claim',
    text: typeof text === 'string' ? text : '',
  }
}

/** Conflicts of fields, side by side. */
export function fieldConflicts(
  documentId: string,
  title: string,
  {conflicts}: MergedFields,
  {show}: Reader,
): PlannedConflict[] {
  return conflicts.map(({field, key, studio, imported, chosen}) => ({
    key,
    documentId,
    what: title ? `${titleOfField(field)} of “${title}”` : titleOfField(field),
    studio: show(studio),
    imported: show(imported),
    why: 'Changed in the Studio and in the manuscript.',
    ...(chosen && {chosen}),
  }))
}

const bodyReasons = {
  bothChanged: 'Changed in the Studio and in the manuscript.',
  workVanishes: 'The manuscript no longer has a quote or claim that somebody worked on.',
} as const satisfies Record<BodyConflict['kind'], string>

/** Conflicts of paragraphs, side by side. */
export function bodyConflicts(
  documentId: string,
  conflicts: readonly BodyConflict[],
): PlannedConflict[] {
  return conflicts.map(({key, paragraph, studio, imported, kind, chosen}) => ({
    key,
    documentId,
    what: `Paragraph ${paragraph}`,
    studio: studio || '(removed)',
    imported: imported || '(removed)',
    why: bodyReasons[kind],
    ...(chosen && {chosen}),
  }))
}
