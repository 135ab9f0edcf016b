import {wordSet} from '../wordSet.ts'
import type {Gender} from '../types.ts'

export const auxiliaries = wordSet(`
  is are was were be been being has have had having do does did will would shall should can could may
  might must not n't won't didn't don't doesn't isn't wasn't hasn't hadn't wouldn't couldn't can't
  won’t didn’t don’t doesn’t isn’t wasn’t hasn’t hadn’t wouldn’t couldn’t can’t
`)

export const adverbs = wordSet(`
  also later then once again still even just ever never always often soon now today yesterday tomorrow
  earlier previously recently repeatedly afterward afterwards further instead rather too simply only
  already twice perhaps maybe first last back famously reportedly both all thus further once
  ago since meanwhile however nevertheless nonetheless therefore
`)

export const determiners = wordSet(`
  the a an this that these those his her its their our my your another one some many several most few
  any each every no both all two three four five six seven eight nine ten other
`)

export const prepositions = wordSet(`
  of for from in at with on to about by against among around behind before after between during into
  near off over through toward towards under until up upon within without as like than per outside
  inside across along amid despite beyond throughout alongside versus via regarding
`)

export const conjunctions = wordSet('and or but nor yet so & plus')

export const subordinators = wordSet(`
  that if when while because although though as since after before whether where until unless how why
  what whenever once
`)

export const relatives = wordSet('who whom whose which that')

export const pronouns: ReadonlyMap<string, Gender | 'plural' | 'thing' | 'self'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', 'plural'],
  ['it', 'thing'],
  ['i', 'self'],
  ['we', 'self'],
  ['you', 'self'],
])

export const starters = wordSet(`
  the a an this that these those his her its their our my your he she they it i we you in on at by for
  from with of to as but and or so yet if when while because although though since after before during
  until unless where what who whom whose which why how not no nor there here then now once still also
  even just only all both each every some many most more much several few other another such one two
  three four five six seven eight nine ten following asked according despite without within under
  over through between among against about around like than later earlier meanwhile however instead
  perhaps maybe indeed moreover furthermore nevertheless nonetheless therefore thus yes well too
  never ever yesterday today tomorrow last next first second finally again additionally conversely
  similarly likewise clearly speaking adding asking saying told among given while whether do does did
  is are was were has have had will would can could should may might must be been let please thank
  thanks look see read watch
`)

/** Past forms that no ending shows. */
export const pastVerbs = wordSet(`
  took made gave came went got kept left met ran saw sat stood won lost threw sought fought brought built
  bought became broke chose drew drove fell flew knew led let paid quit rose sent set shot sold spent
  stole struck swept taught tore understood woke wore sank hung cut beat blew dealt fled forgot froze
  grew ate drank rode sang spun stuck swam caught leapt hid dove backed
`)

export const utterances = wordSet(`
  accusation allegation analysis announcement answer argument assertion assessment attack broadside call
  claim comment comments complaint contention criticism declaration description explanation idea line
  message phrase pledge post promise quip reference references remark remarks reply response retort
  rhetoric speech statement statements suggestion tweet view views vow warning word words letter claims
  op-ed essay column
`)

export const calendar = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri sat sun
`)
