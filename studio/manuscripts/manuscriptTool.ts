import {UploadIcon} from '@sanity/icons/Upload'
import {lazy} from 'react'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'

/** What opens the tool from anywhere. An intent without parameters has no address. */
export const importIntent = {type: 'import-manuscript', params: {type: 'article'}}

/** “Import” at the top: a manuscript in, as drafts. */
export const manuscriptTool: Tool = {
  name: 'import',
  title: 'Import',
  icon: UploadIcon,
  component: lazy(async () => ({
    default: (await import('./ManuscriptTool.tsx')).ManuscriptTool,
  })),
  router: route.create('/'),
  canHandleIntent: (intent) => intent === importIntent.type,
  getIntentState: () => ({}),
}
