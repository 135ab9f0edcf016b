import {canBeWritten, type ImportPlan, type PlannedUpdate} from '../plan/plan.ts'
import {sourceTitle} from '../propose/sourceDocument.ts'
import type {ProposedDocument} from '../propose/documents.ts'
import type {Findings, Manuscript, Paragraph} from '../types.ts'
import {foundIn, type FoundJson} from './foundIn.ts'

/** What an editor looks at before a text is written: what is in it, and what importing would do. */
export interface ImportPreview extends FoundJson {
  /** What the file says of the article. */
  article: {headline?: string; standfirst?: string; bylines: string[]; section?: string}
  paragraphs: Pick<Paragraph, 'start' | 'end' | 'style' | 'listItem'>[]
  /** For each source, what it is called and what it was found as. */
  sourceTitles: string[]
  plan: PlanSummary
  /** Names the state of the store that the plan was made for; writing asks for it. */
  guard: string
}

/** A plan without the documents themselves. */
export interface PlanSummary extends Omit<ImportPlan, 'create' | 'update' | 'record'> {
  create: {id: string; type: string; title: string}[]
  update: (Pick<PlannedUpdate, 'id' | 'type' | 'title'> & {
    changes: {field: string; before: string; after: string}[]
  })[]
  /** Whether nothing has to be decided before it is written. */
  canBeWritten: boolean
}

/** A text with its findings and its plan, as one answer. */
export function importPreview(
  {fileName, text, paragraphs, metadata}: Manuscript,
  findings: Findings,
  plan: ImportPlan,
  guard: string,
): ImportPreview {
  const {headline, standfirst, bylines, section} = metadata
  return {
    ...foundIn(fileName, text, findings),
    article: {
      ...(headline && {headline}),
      ...(standfirst && {standfirst}),
      bylines,
      ...(section && {section}),
    },
    paragraphs: paragraphs.map(({start, end, style, listItem}) => ({
      start,
      end,
      style,
      ...(listItem && {listItem}),
    })),
    sourceTitles: findings.sources.map((source) => sourceTitle(source)),
    plan: planSummary(plan),
    guard,
  }
}

function planSummary(plan: ImportPlan): PlanSummary {
  const {create, update, record: _record, ...rest} = plan
  return {
    ...rest,
    create: create.map((document) => ({
      id: document._id.replace(/^drafts\./u, ''),
      type: document._type,
      title: titleOf(document),
    })),
    update: update.map(({id, type, title, changes}) => ({
      id,
      type,
      title,
      changes: changes.map(({field, before, after}) => ({field, before, after})),
    })),
    canBeWritten: canBeWritten(plan),
  }
}

function titleOf(document: ProposedDocument): string {
  if (document._type === 'article') return document.headline ?? ''
  if (document._type === 'quote' || document._type === 'claim') return document.text ?? ''
  return ('title' in document ? document.title : 'name' in document ? document.name : '') ?? ''
}
