import {BillIcon} from '@sanity/icons/Bill'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {InboxIcon} from '@sanity/icons/Inbox'
import {SearchIcon} from '@sanity/icons/Search'
import {StackIcon} from '@sanity/icons/Stack'
import {TiersIcon} from '@sanity/icons/Tiers'
import {UsersIcon} from '@sanity/icons/Users'
import type {
  DefaultDocumentNodeResolver,
  StructureBuilder,
  StructureResolver,
} from 'sanity/structure'
import {stages} from '../../workflow/index.ts'
import {ArticlesPane} from '../articles/ArticlesPane.tsx'
import {
  type ArticleList,
  factCheckQueue,
  myWork,
  sectionList,
  stageList,
} from '../articles/articleLists.ts'
import {StagesPane} from '../articles/StagesPane.tsx'
import {articleNode, articleViews} from './articleNode.ts'
import {isStage} from './isStage.ts'

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
        .child(articlesPane(S, 'my-work', 'My work', myWork)),
      S.listItem()
        .id('fact-check')
        .title('Fact-check queue')
        .icon(SearchIcon)
        .child(articlesPane(S, 'fact-check', 'Fact-check queue', factCheckQueue)),
      S.listItem()
        .id('stages')
        .title('By stage')
        .icon(TiersIcon)
        .child(() => stagesPane(S)),
      S.listItem().id('desks').title('By desk').icon(StackIcon).child(desksList(S)),
      S.documentTypeListItem('article').title('All articles').icon(DocumentTextIcon),
      S.divider().title('The record'),
      S.documentTypeListItem('quote').title('Quotes'),
      S.documentTypeListItem('claim').title('Claims').icon(CheckmarkCircleIcon),
      S.documentTypeListItem('interviewee').title('People'),
      S.documentTypeListItem('source').title('Sources'),
      S.documentTypeListItem('correction').title('Corrections'),
      S.listItem()
        .id('receipts')
        .title('Receipts')
        .icon(BillIcon)
        .child(
          S.documentTypeList('receipt')
            .title('Receipts')
            .initialValueTemplates([])
            .defaultOrdering([{field: 'publishedAt', direction: 'desc'}]),
        ),
      S.divider().title('The house'),
      S.documentTypeListItem('contributor').title('Contributors').icon(UsersIcon),
      S.documentTypeListItem('section').title('Sections'),
      ...(isAdministrator ? [S.documentTypeListItem('staff').title('Staff')] : []),
    ])
}

/** An article has its checks and its page beside the form, wherever it is opened from. */
export const newsroomDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType}) =>
  schemaType === 'article' ? S.document().views(articleViews(S)) : S.document()

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

function desksList(S: StructureBuilder) {
  return S.documentTypeList('section')
    .id('desks')
    .title('By desk')
    .menuItems([])
    .defaultOrdering([{field: 'order', direction: 'asc'}])
    .child((sectionId: string) => articlesPane(S, sectionId, 'Articles', sectionList(sectionId)))
}
