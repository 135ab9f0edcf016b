import type {SourceKind} from '../../types.ts'
import {wordSet} from '../wordSet.ts'

/** Nouns for things that carry evidence, singular and plural. */
export const sourceNouns: ReadonlyMap<string, SourceKind> = new Map<string, SourceKind>([
  ...kind('interview', 'interview interviews'),
  ...kind('book', 'book books memoir memoirs biography biographies autobiography novel monograph'),
  ...kind('essay', 'essay essays op-ed op-eds column columns commentary editorial editorials'),
  ...kind(
    'article',
    'article articles report reports accounts story stories post posts blog paper',
  ),
  ...kind(
    'document',
    `document documents record records files minutes statement statements memo memos memorandum
     affidavit affidavits deposition testimony filing filings ruling verdict judgment contract treaty
     directive directives decree diary diaries notebook notebooks logbook logbooks ledger ledgers
     papers manual manuals tweet tweets speech speeches`,
  ),
  ...kind('archive', 'archive archives'),
  ...kind(
    'dataset',
    'dataset datasets survey surveys poll polls census statistics figures data count counts tally',
  ),
  ...kind('transcript', 'transcript transcripts'),
  ...kind('recording', 'recording recordings tape tapes footage video broadcast podcast audio'),
  ...kind(
    'correspondence',
    'letter letters email emails e-mail e-mails cable cables dispatch dispatches telegram telegrams postcard postcards',
  ),
  ...kind('pressRelease', 'communique communiqué'),
  ...kind('inscription', 'inscription inscriptions epitaph epitaphs plaque plaques'),
])

/** Plurals that name no item: a checker can't go to "accounts". */
export const vagueSources = wordSet(`
  accounts archives reports records documents files memoirs stories articles letters sources posts
  papers statements cables dispatches diaries books figures
`)

/** Things that words stand on, where somebody reads them. */
export const inscribed = wordSet(`
  sign signs placard placards banner banners poster posters graffiti gravestone gravestones tombstone
  tombstones headstone headstones billboard billboards label labels notice notices stone marker
`)

/** Words that lead to a source. */
export const sourceLeads = wordSet(
  'according to from in by citing cites cited via through on per mostly largely mainly partly',
)

/** Public events: a record of one may exist, none is named. */
export const events = wordSet(
  'ceremony hearing inquest trial press-conference commemoration unveiling inauguration',
)

/** "officially acknowledged by …" */
export const officialAdverbs = wordSet('officially publicly formally')
export const officialVerbs = wordSet(
  'acknowledged announced confirmed admitted recognised recognized declared',
)

/** Participles that go on describing a source: "documents obtained by …". */
export const sourceParticiples = wordSet(`
  obtained translated published written released compiled held kept seen reviewed provided conducted
  printed leaked collected edited
`)

function kind(name: SourceKind, nouns: string): [string, SourceKind][] {
  return [...wordSet(nouns)].map((noun) => [noun, name])
}
