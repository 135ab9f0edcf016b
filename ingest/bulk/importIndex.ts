import {articleId as idOfWords, slugOf} from '../propose/ids.ts'
import {sourceTitle} from '../propose/sourceDocument.ts'
import {fold} from '../resolve/fold.ts'
import {paragraphKeys} from '../plan/article/paragraphKeys.ts'
import type {Existing, Party} from '../plan/existing.ts'
import {addressKeys} from '../plan/parties/addressKeys.ts'
import {partsOfName, withoutTitles} from '../plan/parties/partsOfName.ts'
import {romanise} from '../plan/parties/romanise.ts'
import type {ImportPlan} from '../plan/plan.ts'
import type {Findings, Manuscript} from '../types.ts'
import type {StoredIndex} from './fetchStoredIndex.ts'

/** An edition shares at least this much of its longer paragraphs with the article it is of. */
const enoughShared = 0.3

/** What the store has, for looking up many texts without asking it about each. */
export interface ImportIndex {
  /** Whether this very text of this very file was imported. */
  has(manuscript: Manuscript): boolean
  /** Whether the store may have an article that this is an edition of. */
  mayHave(manuscript: Manuscript): boolean
  /** Those of the store whom the people and sources of a text surely are, and nobody else. */
  existingFor(manuscript: Manuscript, findings: Findings): Existing
  /** Takes in what a plan makes. */
  add(plan: ImportPlan): void
  /** Takes back what `add` took in, where it was not written after all. */
  remove(plan: ImportPlan): void
}

export function createImportIndex({parties, merged, articles, records}: StoredIndex): ImportIndex {
  const byKey = new Map<string, Map<string, Party>>()
  const sections = parties.filter(({type}) => type === 'section')
  const files = new Map<string, string>()
  const taken = new Set<string>()
  const paragraphs = new Map<string, string>()

  for (const party of parties) addParty(party)
  for (const {id, fileName, sha256, slug} of articles) addArticle(id, fileName, sha256, slug)
  for (const {articleId, fileName, sha256, words, keys} of records) {
    addArticle(articleId, fileName, sha256)
    taken.add(words)
    for (const key of keys) paragraphs.set(key, articleId)
  }

  function addArticle(id: string, fileName?: string, sha256?: string, slug?: string): void {
    taken.add(id)
    if (slug) taken.add(`slug ${slug}`)
    if (fileName) files.set(fileName, sha256 ?? '')
  }

  function addParty(party: Party): void {
    for (const key of keysOf(party)) {
      const found = byKey.get(key) ?? new Map<string, Party>()
      byKey.set(key, found.set(party.id, party))
    }
  }

  return {
    has: ({fileName, sha256}) => files.get(fileName) === sha256,
    mayHave(manuscript) {
      const {headline, slug = headline && slugOf(headline)} = manuscript.metadata
      return (
        files.has(manuscript.fileName) ||
        taken.has(idOfWords(manuscript)) ||
        taken.has(`slug ${slug}`) ||
        sharedWithOne(paragraphKeys(manuscript), paragraphs) >= enoughShared
      )
    },
    existingFor(manuscript, findings) {
      const found = new Map<string, Party>()
      for (const key of keysIn(manuscript, findings)) {
        for (const [id, party] of byKey.get(key) ?? []) found.set(id, party)
      }
      return {parties: [...sections, ...found.values()], merged, articles: []}
    },
    add(plan) {
      for (const party of partiesIn(plan)) addParty(party)
      const {articleId, fileName, sha256, paragraphs: keys, words} = plan.record
      addArticle(articleId, fileName, sha256, slugIn(plan))
      taken.add(words)
      for (const key of keys) paragraphs.set(key, articleId)
    },
    remove(plan) {
      for (const party of partiesIn(plan)) {
        for (const key of keysOf(party)) byKey.get(key)?.delete(party.id)
      }
      const {articleId, fileName, words} = plan.record
      for (const name of [articleId, words, `slug ${slugIn(plan)}`]) taken.delete(name)
      files.delete(fileName)
    },
  }
}

/** By these a person or source is found again without asking: each leaves one reading of a name. */
function keysOf({type, name, aliases, addresses = []}: Party): Set<string> {
  const names = [name, ...aliases].flatMap(nameKeys)
  return new Set([...names, ...addressKeys([...addresses, name])].map((key) => `${type} ${key}`))
}

function nameKeys(name: string): string[] {
  return [fold(name), partsOfName(name).join(' '), romanise(withoutTitles(name))]
}

function keysIn({metadata}: Manuscript, {people, sources}: Findings): string[] {
  const of = (type: Party['type'], keys: readonly string[]) => keys.map((key) => `${type} ${key}`)
  return [
    ...people.flatMap(({name, aliases}) => of('interviewee', [name, ...aliases].flatMap(nameKeys))),
    ...metadata.bylines.flatMap((name) => of('contributor', nameKeys(name))),
    ...sources.flatMap((source) => {
      const title = sourceTitle(source)
      return of('source', [...nameKeys(title), ...addressKeys([source.address, source.url, title])])
    }),
  ]
}

/** How much of the paragraphs stands in one article, the one that has the most of them. */
function sharedWithOne(keys: readonly string[], paragraphs: ReadonlyMap<string, string>): number {
  const counts = new Map<string, number>()
  for (const key of keys) {
    const article = paragraphs.get(key)
    if (article) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return keys.length === 0 ? 0 : Math.max(0, ...counts.values()) / keys.length
}

function partiesIn({create}: ImportPlan): Party[] {
  return create.flatMap((document): Party[] => {
    const id = document._id.replace(/^drafts\./u, '')
    const common = {id, published: false, aliases: []}
    if (document._type === 'source') {
      const {title, kind, creators = [], publisher, url} = document
      if (!title) return []
      const addresses = [url, publisher].filter((address) => address !== undefined)
      return [{...common, type: 'source', name: title, ...(kind && {kind}), creators, addresses}]
    }
    if (document._type !== 'interviewee' && document._type !== 'contributor') return []
    if (!document.name) return []
    const aliases = document._type === 'interviewee' ? (document.aliases ?? []) : []
    return [{...common, type: document._type, name: document.name, aliases}]
  })
}

function slugIn({create}: ImportPlan): string | undefined {
  const article = create.find((document) => document._type === 'article')
  return article?.slug?.current
}
