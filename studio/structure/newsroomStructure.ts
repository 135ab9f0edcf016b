import {BillIcon} from '@sanity/icons/Bill'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {DatabaseIcon} from '@sanity/icons/Database'
import {DownloadIcon} from '@sanity/icons/Download'
import {InboxIcon} from '@sanity/icons/Inbox'
import {LockIcon} from '@sanity/icons/Lock'
import {RefreshIcon} from '@sanity/icons/Refresh'
import {SearchIcon} from '@sanity/icons/Search'
import {StackIcon} from '@sanity/icons/Stack'
import {TiersIcon} from '@sanity/icons/Tiers'
import {TransferIcon} from '@sanity/icons/Transfer'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {
  DefaultDocumentNodeResolver,
  StructureBuilder,
  StructureResolver,
} from 'sanity/structure'
import {policyIdOf, stages} from '../../workflow/index.ts'
import {ArticlesPane} from '../articles/ArticlesPane.tsx'
import {
  type ArticleList,
  afterCheckList,
  factCheckQueue,
  myWork,
  recheckQueue,
  sectionList,
  stageList,
} from '../articles/articleLists.ts'
import {StagesPane} from '../articles/StagesPane.tsx'
import {importMenuItem} from '../manuscripts/importMenuItem.ts'
import {articleNode, articleViews} from './articleNode.ts'
import {intervieweeViews} from './intervieweeViews.ts'
import {isStage} from './isStage.ts'
import {policyTemplate} from './newsroomTemplates.ts'
import {recordsList} from './recordsList.ts'

/** What people of the newsroom see on the left: their work, the stages, the desks, the records. */
export const newsroomStructure: StructureResolver = (S, {currentUser}) => {
  const isAdministrator = currentUser?.roles.some(({name}) => name === 'administrator') ?? false
  return S.list()
    .id('newsroom')
    .title('Newsroom')
    .items([
      S.listItem()
        .id('my-work')
        .title('My work')
        .icon(InboxIcon)
        .child(articlesPane(S, 'my-work', 'My work', myWork).menuItems(importMenuItem(S))),
      S.listItem()
        .id('fact-check')
        .title('Fact-check queue')
        .icon(SearchIcon)
        .child(articlesPane(S, 'fact-check', 'Fact-check queue', factCheckQueue)),
      S.listItem()
        .id('recheck')
        .title('Re-check queue')
        .icon(RefreshIcon)
        .child(articlesPane(S, 'recheck', 'Re-check queue', recheckQueue)),
      S.listItem()
        .id('after-checks')
        .title('Checks after publication')
        .icon(WarningOutlineIcon)
        .child(articlesPane(S, 'after-checks', 'Checks after publication', afterCheckList)),
      S.listItem()
        .id('stages')
        .title('By stage')
        .icon(TiersIcon)
        .child(() => stagesPane(S)),
      S.listItem().id('desks').title('By desk').icon(StackIcon).child(desksList(S)),
      S.documentTypeListItem('article')
        .title('All articles')
        .icon(DocumentTextIcon)
        .child(() => allArticles(S)),
      S.divider().title('The record'),
      S.documentTypeListItem('quote').title('Quotes'),
      S.documentTypeListItem('claim').title('Claims').icon(CheckmarkCircleIcon),
      S.documentTypeListItem('interviewee').title('People'),
      S.documentTypeListItem('source').title('Sources'),
      S.documentTypeListItem('correction').title('Corrections'),
      recordsList(S, 'receipt', {title: 'Receipts', icon: BillIcon, at: 'publishedAt'}),
      recordsList(S, 'importRecord', {title: 'Imports', icon: DownloadIcon, at: 'importedAt'}),
      recordsList(S, 'mergeRecord', {title: 'Merges', icon: TransferIcon, at: 'mergedAt'}),
      recordsList(S, 'restoration', {
        title: 'Restorations',
        icon: DatabaseIcon,
        at: 'startedAt',
      }),
      S.divider().title('The house'),
      S.documentTypeListItem('contributor').title('Contributors').icon(UsersIcon),
      S.documentTypeListItem('section').title('Sections'),
      S.listItem().id('policies').title('Policies').icon(LockIcon).child(policiesList(S)),
      recordsList(S, 'policyVersion', {
        title: 'Policies as they were',
        icon: LockIcon,
        at: 'setAt',
      }),
      ...(isAdministrator ? [S.documentTypeListItem('staff').title('Staff')] : []),
    ])
}

/** What stands beside the form of a document, wherever it is opened from. */
export const newsroomDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType}) => {
  if (schemaType === 'article') return S.document().views(articleViews(S))
  return schemaType === 'interviewee' ? S.document().views(intervieweeViews(S)) : S.document()
}

function allArticles(S: StructureBuilder) {
  const list = S.documentTypeList('article').title('All articles')
  return list.menuItems([...(list.getMenuItems() ?? []), ...importMenuItem(S)])
}

function articlesPane(S: StructureBuilder, id: string, title: string, list: ArticleList) {
  return S.component(ArticlesPane)
    .id(id)
    .title(title)
    .options({list})
    .child((articleId: string) => articleNode(S, articleId))
}

function stagesPane(S: StructureBuilder) {
  const pane = S.component(StagesPane)
    .id('stages')
    .title('By stage')
    .child((stage: string) => {
      if (!isStage(stage)) return undefined
      const {title} = stages[stage]
      return articlesPane(S, stage, title, stageList(stage, title))
    })
  return {...pane.serialize(), maxWidth: 350}
}

/** One policy per section, whether it was ever set or not: from here nobody makes a section. */
function policiesList(S: StructureBuilder) {
  return S.documentTypeList('section')
    .id('policies')
    .title('Policies')
    .menuItems([])
    .defaultOrdering([{field: 'order', direction: 'asc'}])
    .child((sectionId: string) =>
      S.document()
        .schemaType('policy')
        .documentId(policyIdOf(sectionId))
        .initialValueTemplate(policyTemplate, {sectionId}),
    )
    .initialValueTemplates([])
}

function desksList(S: StructureBuilder) {
  return S.documentTypeList('section')
    .id('desks')
    .title('By desk')
    .menuItems([])
    .defaultOrdering([{field: 'order', direction: 'asc'}])
    .child((sectionId: string) => articlesPane(S, sectionId, 'Articles', sectionList(sectionId)))
    .initialValueTemplates([])
}
