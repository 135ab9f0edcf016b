import {UploadIcon} from '@sanity/icons/Upload'
import {lazy} from 'react'
import type {Tool} from 'sanity'

/** What opens the tool from anywhere: an intent without parameters. */
export const importIntent = 'import-manuscript'

/** “Import” at the top: a manuscript in, as drafts. */
export const manuscriptTool: Tool = {
  name: 'import',
  title: 'Import',
  icon: UploadIcon,
  component: lazy(async () => ({
    default: (await import('./ManuscriptTool.tsx')).ManuscriptTool,
  })),
  canHandleIntent: (intent) => intent === importIntent,
  getIntentState: () => ({}),
}
