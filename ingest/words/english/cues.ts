import {wordSet} from '../wordSet.ts'
import type {CueForm} from '../types.ts'

/** Reporting verbs whose forms follow the rules of English spelling. */
const regular = wordSet(`
  accuse acknowledge add address admit advise advocate affirm agree allege announce answer argue ask
  assail assert assess assure attest bark bellow bemoan blame blast bluster boast brag caution
  characterise characterize charge chant chide claim clarify comment compare complain concede conclude
  concur condemn confess confide confirm contend continue counter cry decide declare decry defend demand
  denounce deny deride describe detail disclose dismiss dub echo emphasise emphasize email enthuse
  estimate exclaim exhort explain express fume gripe grumble guess gush hail hint imply inform inquire
  insist instruct interject intone invoke joke jest label lament laugh lecture liken maintain marvel
  mention mock mumble murmur muse mutter name note observe offer opine order persist plead pledge
  point ponder post praise preach predict proclaim profess promise pronounce propose protest quip
  reason reassure recall recite reckon recommend recount refer reflect reiterate rejoin relate remark
  remember remind repeat reply report resist respond retort reveal roar scoff scold scream shout shriek sigh
  signal snap sneer specify speculate state stress suggest sum surmise tease testify text theorise
  theorize thunder tout tweet underscore urge venture vent voice volunteer vow wail warn whisper
  wonder worry yell criticise criticize slam rip ridicule attack thank dedicate highlight cite
  consider call portray deem term brand pronounce address summarise summarize sing pray greet apologize
  laud question indicate determine knock rule conclude pitch reject welcome argue caution joke
  punctuate correct deplore decry bash mock lambaste lambast condemn hail extol urge counsel proffer
  posit theorize surmise clarify reaffirm pen challenge object scorn resist elaborate retweet lob
  press deadpan relay beg bristle exult holler huff implore moan rail rebut sputter stammer taunt blog rant
  berate threaten
  apologise chuckle smile shrug nod crow grouse pine riff elaborate expound narrate
`)

const irregular: Record<string, string> = {
  say: 'says said saying said',
  tell: 'tells told telling told',
  write: 'writes wrote writing written',
  think: 'thinks thought thinking thought',
  feel: 'feels felt feeling felt',
  read: 'reads read reading read',
  speak: 'speaks spoke speaking spoken',
  swear: 'swears swore swearing sworn',
  go: 'goes went going gone',
  hold: 'holds held holding held',
  put: 'puts put putting put',
  quote: 'quotes quoted quoting quoted',
  begin: 'begins began beginning begun',
  believe: 'believes believed believing believed',
  hear: 'hears heard hearing heard',
  find: 'finds found finding found',
  show: 'shows showed showing shown',
  understand: 'understands understood understanding understood',
}

/** Verbs whose form in -s is a noun as often: points, notes, orders. */
export const nounCues = wordSet(`
  address advocate answer attack boast brand call caution charge claim comment counter demand echo
  estimate guess hint joke label laugh lecture name note offer order point post praise present protest
  question quip reason remark reply report request response riff rule scoff shout signal slam
  state stress text thank tout tweet urge venture voice vow warn whisper worry hold find feel
`)

/** Verbs that double their last letter. */
const doubling = wordSet(
  'brag quip snap slam rip nod sum shrug dub admit refer deadpan beg rebut blog concur',
)

/** Every form of every English reporting verb. */
export const cues: ReadonlyMap<string, CueForm> = buildCues()

function buildCues(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  const put = (form: string, lemma: string, tense: CueForm['tense']) => {
    if (form && !forms.has(form)) forms.set(form, {lemma, tense})
  }
  for (const [lemma, listed] of Object.entries(irregular)) {
    const [third = '', past = '', participle = '', perfect = ''] = listed.split(' ')
    put(third, lemma, 'finite')
    put(past, lemma, 'finite')
    put(participle, lemma, 'participle')
    put(perfect, lemma, 'finite')
    put(lemma, lemma, 'base')
  }
  for (const lemma of regular) {
    put(thirdPerson(lemma), lemma, 'finite')
    put(past(lemma), lemma, 'finite')
    put(participle(lemma), lemma, 'participle')
    put(lemma, lemma, 'base')
  }
  return forms
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function past(lemma: string): string {
  if (/e$/u.test(lemma)) return `${lemma}d`
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${doubled(lemma)}ed`
}

function participle(lemma: string): string {
  return /[^e]e$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`
}

function doubled(lemma: string): string {
  return doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma
}
