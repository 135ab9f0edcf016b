import {working, type ExistingArticle, type Versioned} from '../existing.ts'
import {valueHash} from '../valueHash.ts'

/** Whether somebody put work into an item since it was imported. */
export function isWorkedOn(item: Versioned, {record, signed}: ExistingArticle): boolean {
  if (item.published || signed.includes(item.id)) return true
  const document = working(item)
  const imported = record?.state.items[item.id]
  if (!imported) return true
  const names = [...Object.keys(imported), 'wording', 'rightOfReply', 'evidence']
  return names.some((name) => valueHash(document[name]) !== (imported[name] ?? ''))
}
