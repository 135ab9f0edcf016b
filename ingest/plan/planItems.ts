import {publishedIdOf} from '../../workflow/dossier/versions.ts'
import {itemsIn} from './body/blockForm.ts'
import type {MergedBody} from './body/mergeBody.ts'
import type {Edition} from './edition.ts'
import {working} from './existing.ts'
import {importedFields} from './importedFields.ts'
import type {ImportState} from './importRecord.ts'
import {mergeFields} from './mergeFields.ts'
import type {ImportPlan, Side, VanishedItem} from './plan.ts'
import {fieldChanges, fieldConflicts, plannedItem, plannedUpdate} from './plannedChanges.ts'
import type {Reader} from './readable.ts'
import {valueHash} from './valueHash.ts'

export interface PlannedItems extends Pick<
  ImportPlan,
  'create' | 'update' | 'left' | 'conflicts' | 'vanished'
> {
  items: ImportState['items']
}

/** What becomes of the quotes and claims, once it is settled which paragraphs the draft gets. */
export function planItems(
  {article, items, known, matches, body, lostWork}: Edition,
  merged: MergedBody,
  reader: Reader,
  choose: (key: string) => Side | undefined,
): PlannedItems {
  const printed = new Set(merged.blocks.flatMap(itemsIn))
  const taken = merged.blocks.filter(({_key}) => merged.imported.has(_key))
  const rewritten = new Set(taken.flatMap(itemsIn))
  const asked = new Set(merged.conflicts.map(({key}) => key))
  const decided = new Set(taken.filter(({_key}) => asked.has(_key)).flatMap(itemsIn))
  const recorded = article.record?.state.items ?? {}
  const plan: PlannedItems = {
    create: [],
    update: [],
    left: [],
    conflicts: [],
    vanished: [],
    items: {...recorded},
  }
  for (const item of items) {
    const proposedId = publishedIdOf(item._id)
    const id = matches.get(proposedId) ?? proposedId
    const stored = known.get(id)
    const {text, ...rest} = importedFields(item)
    if (!stored) {
      if (!printed.has(proposedId)) continue
      plan.create.push(item)
      plan.items[proposedId] = hashesOf({text, ...rest})
    } else if (printed.has(id)) {
      const fields = mergeFields(
        id,
        rewritten.has(id) ? {text, ...rest} : rest,
        working(stored),
        recorded[id] ?? {},
        (key) => (key === `${id}.text` && decided.has(id) ? 'imported' : choose(key)),
      )
      plan.items[id] = fields.base
      plan.conflicts.push(
        ...fieldConflicts(id, reader.titleOf(working(stored)), fields, reader).filter(
          ({key}) => !(key === `${id}.text` && decided.has(id)),
        ),
      )
      const update = plannedUpdate(stored, reader, fieldChanges(fields, reader))
      if (update) plan.update.push(update)
      else plan.left.push(plannedItem(stored))
    }
  }
  const before = new Set(body.flatMap(itemsIn))
  const kept = new Set(matches.values())
  plan.vanished = article.items
    .filter(({id}) => before.has(id) && !kept.has(id))
    .map((item): VanishedItem => ({
      ...plannedItem(item),
      inBody: printed.has(item.id),
      workedOn: lostWork.has(item.id),
    }))
  return plan
}

function hashesOf(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, valueHash(value)]))
}
