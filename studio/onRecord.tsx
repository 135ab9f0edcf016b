import {definePlugin} from 'sanity'
import {structureTool} from 'sanity/structure'
import {schemaTypes} from '../schemas/index.ts'
import {documentActions} from './actions/documentActions.ts'
import {RecheckBadge, StageBadge} from './badges/StageBadge.tsx'
import {withMarks} from './body/withMarks.ts'
import {withCopyDesk} from './copyDesk/withCopyDesk.ts'
import {importServiceUrl} from './manuscripts/importServiceUrl.ts'
import {manuscriptTool} from './manuscripts/manuscriptTool.ts'
import {newDocumentOptions} from './structure/newDocumentOptions.ts'
import {newsroomTemplates} from './structure/newsroomTemplates.ts'
import {newsroomDocumentNode, newsroomStructure} from './structure/newsroomStructure.ts'

/** Everything that makes a Studio the newsroom's. */
export const onRecord = definePlugin({
  name: 'on-record',
  plugins: [
    structureTool({
      title: 'Newsroom',
      structure: newsroomStructure,
      defaultDocumentNode: newsroomDocumentNode,
    }),
  ],
  tools: importServiceUrl === undefined ? [] : [manuscriptTool],
  schema: {types: withCopyDesk(withMarks(schemaTypes)), templates: newsroomTemplates},
  document: {
    actions: documentActions,
    badges: (badges, {schemaType}) =>
      schemaType === 'article' ? [StageBadge, RecheckBadge, ...badges] : badges,
    newDocumentOptions,
    comments: {enabled: false},
  },
})
