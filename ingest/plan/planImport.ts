import type {ProposedDocument, Proposal} from '../propose/documents.ts'
import {articleId as idOfWords} from '../propose/ids.ts'
import {propose} from '../propose/propose.ts'
import {sourceDocument} from '../propose/sourceDocument.ts'
import {fold} from '../resolve/fold.ts'
import type {Findings, Manuscript} from '../types.ts'
import {chooseArticle, type ChosenArticle} from './article/chooseArticle.ts'
import {paragraphKeys} from './article/paragraphKeys.ts'
import {wholeForm, wordsForm} from './body/blockForm.ts'
import type {Existing, ExistingArticle} from './existing.ts'
import type {ImportRecord} from './importRecord.ts'
import {importedFields} from './importedFields.ts'
import {linkParties, type LinkedParties} from './parties/linkParties.ts'
import {rewriteReferences} from './parties/rewriteReferences.ts'
import type {ImportChoices, ImportPlan} from './plan.ts'
import {planEdition} from './planEdition.ts'
import {createReader} from './readable.ts'
import {valueHash} from './valueHash.ts'

/** A text that was read, with what was found in it and when it is imported. */
export interface ImportInput {
  manuscript: Manuscript
  findings: Findings
  /** ISO 8601. */
  importedAt: string
  /** Puts in what comes with a text and is stored before it: pictures. */
  complete?: (proposal: Proposal) => Proposal
}

/**
 * What importing a text would do to what the store has. Pure: the same input gives the same plan, and
 * a choice is made by planning again with it.
 */
export function planImport(
  {manuscript, findings, importedAt, complete = same}: ImportInput,
  existing: Existing,
  choices: ImportChoices = {},
): ImportPlan {
  const chosen = chooseArticle(manuscript, existing.articles, choices)
  const {article} = chosen
  const sections = existing.parties
    .filter(({type}) => type === 'section')
    .map(({name, aliases, ...party}) => ({...party, name, names: [name, ...aliases].map(fold)}))
  const proposal = complete(propose(manuscript, findings, sections, importedAt))
  const linked = linkParties(
    proposal.documents,
    untitledSources(findings, proposal.articleId),
    existing,
    article?.record,
    choices,
  )
  const documents = rewriteReferences(proposal.documents, linked.references).filter(
    ({_id}) => !linked.replaced.has(_id),
  )
  const context = {manuscript, proposal: {...proposal, documents}, linked, chosen}
  const plan = basePlan(context, importedAt)
  if (article && isSameAgain(article, plan.record, choices)) {
    return {...plan, articleId: article.id, status: 'unchanged', create: []}
  }
  if (!article) return isUnsure(chosen, choices) ? {...plan, status: 'unsure', create: []} : plan
  const {take = {}, takeAll} = choices
  const choose = (key: string) => take[key] ?? takeAll
  return planEdition(plan, article, documents, createReader(existing, documents), choose)
}

const same = (proposal: Proposal): Proposal => proposal

interface Context {
  manuscript: Manuscript
  proposal: Proposal
  linked: LinkedParties
  chosen: ChosenArticle
}

/** The plan of a text that the store has not seen, which others start from. */
function basePlan(
  {manuscript, proposal, linked, chosen: {match, mayBe}}: Context,
  importedAt: string,
): ImportPlan {
  const {articleId, documents, notWritten, notes} = proposal
  const headline = manuscript.metadata.headline
  return {
    articleId,
    status: 'new',
    ...(headline && {headline}),
    ...(match && {foundBy: match.foundBy}),
    mayBe,
    create: documents,
    update: [],
    left: [],
    vanished: [],
    conflicts: [],
    links: linked.links,
    notWritten,
    notes,
    record: {
      articleId,
      words: wordsOf(manuscript),
      fileName: manuscript.fileName,
      sha256: manuscript.sha256,
      importedAt,
      paragraphs: paragraphKeys(manuscript),
      state: {...writtenState(documents), parties: linked.parties},
    },
  }
}

/** Hashes of what a first import writes. */
function writtenState(
  documents: readonly ProposedDocument[],
): Omit<ImportRecord['state'], 'parties'> {
  const hashes = (document: ProposedDocument) =>
    Object.fromEntries(
      Object.entries(importedFields(document)).map(([name, value]) => [name, valueHash(value)]),
    )
  const state: Omit<ImportRecord['state'], 'parties'> = {fields: {}, blocks: [], items: {}}
  for (const document of documents) {
    if (document._type === 'article') {
      state.fields = hashes(document)
      state.blocks = (document.body ?? []).map((block) => ({
        key: block._key,
        words: wordsForm(block),
        whole: wholeForm(block),
      }))
    } else if (document._type === 'quote' || document._type === 'claim') {
      state.items[document._id.replace(/^drafts\./u, '')] = hashes(document)
    }
  }
  return state
}

/** What says of two readings that they are the same: the words, and what the file says beside them. */
function wordsOf(manuscript: Manuscript): string {
  const {headline, standfirst, bylines, section, dateline} = manuscript.metadata
  const beside = valueHash({headline, standfirst, bylines, section, dateline})
  return `${idOfWords(manuscript)}-${beside}`
}

function isSameAgain(
  {id, record}: ExistingArticle,
  {words, articleId}: ImportRecord,
  {take = {}, takeAll, link = {}}: ImportChoices,
): boolean {
  if (takeAll || Object.keys(take).length > 0 || Object.keys(link).length > 0) return false
  return record ? record.words === words : id === articleId
}

/** A file of the same name, or words that are partly the same: somebody has to say what it is. */
function isUnsure({mayBe}: ChosenArticle, {asNew, into}: ImportChoices): boolean {
  if (into !== undefined) return true
  return !asNew && mayBe.some(({foundBy}) => foundBy === 'file')
}

function untitledSources(findings: Findings, article: string): ReadonlySet<string> {
  return new Set(
    findings.sources.flatMap((source) => {
      const {kind, title} = source
      if (kind === 'event' || title !== undefined) return []
      return [sourceDocument({...source, kind}, article)._id]
    }),
  )
}
