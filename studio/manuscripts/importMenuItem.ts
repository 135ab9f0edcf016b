import {UploadIcon} from '@sanity/icons/Upload'
import type {MenuItemBuilder, StructureBuilder} from 'sanity/structure'
import {importServiceUrl} from './importServiceUrl.ts'
import {importIntent} from './manuscriptTool.ts'

/** A button above a list that opens the import; none where no service reads manuscripts. */
export function importMenuItem(S: StructureBuilder): MenuItemBuilder[] {
  if (importServiceUrl === undefined) return []
  return [
    S.menuItem()
      .title('Import a manuscript')
      .icon(UploadIcon)
      .intent(importIntent)
      .showAsAction(true),
  ]
}
