import type {Language} from '../language.ts'
import {wordSet} from '../wordSet.ts'
import {copyDesk} from './copyDesk.ts'
import {cues} from './cues.ts'
import {naming, namingEndings, roleEndings, sayings, speakerEndings} from './nouns.ts'

export const german: Language = {
  code: 'de',
  name: 'German',
  copyDesk,
  common: wordSet(`
    der die das und ist nicht ein eine einen einem einer den dem des im in zu von mit auf für sich auch
    es an als nach wie aus bei hat war wurde werden sind dass er sie wir ich noch nur über vor zum zur
    durch aber oder haben sagte
  `),
  capitalNouns: true,
  ordinalStops: true,
  cues,
  citing: wordSet('zitiert zitierte zitieren zitierten'),
  leads: wordSet('so'),
  asSaid: wordSet('wie'),
  accordingTo: wordSet('laut gemäß'),
  accordingToAfter: wordSet('zufolge'),
  opinions: wordSet(`
    angaben angabe ansicht ansichten meinung auffassung einschätzung aussage aussagen worten darstellung
    bericht berichten informationen überzeugung urteil auskunft
  `),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
    ['es', 'thing'],
    ['ich', 'self'],
    ['wir', 'self'],
    ['man', 'thing'],
    ['dieser', 'male'],
    ['diese', 'female'],
  ]),
  subjectPronouns: wordSet('er ich wir man'),
  determiners: wordSet(`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine
    seinen seinem seiner seines jegliche jeglicher jegliches jede jeder jedes jeden kein keine keiner ihr ihre ihren ihrem ihrer ihres unser unsere mehrere einige viele alle
    beide zwei drei
  `),
  possessives: wordSet(
    'sein seine seiner ihr ihre ihrer mein meine unser unsere dein deine euer eure',
  ),
  notSubjects: wordSet('den dem einen einem diesen diesem keinen keinem seinen seinem ihren ihrem'),
  prepositions: wordSet(`
    in im an am auf aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit über um
    unter von vom vor während wegen zu zum zur zwischen laut gemäß trotz ins ans aufs anlässlich
  `),
  conjunctions: wordSet('und oder aber denn sondern sowie beziehungsweise bzw doch jedoch'),
  subordinators: wordSet(`
    dass daß weil obwohl wenn als ob da damit nachdem bevor während wie wo wonach welche welcher welches
    denen deren dessen warum weshalb weswegen wer was wann wohin woher inwiefern sobald solange falls sofern
  `),
  fillers: wordSet(`
    so ähnlich auch dazu daher deshalb dann heute gestern morgen später zuvor weiter wörtlich erneut bereits noch
    schließlich zudem außerdem danach hierzu dabei ferner weiterhin hat habe hatte ist war wird wurde sich
    denn doch dennoch trotzdem deswegen zunächst zugleich zuletzt damals hingegen dagegen demgegenüber dafür
    allerdings dementsprechend ebenso insgesamt mittlerweile inzwischen hierbei seither seitdem damit darüber
    ihn ihm ihnen mir uns mich nun jetzt jedoch aber gleichzeitig ebenfalls indes unterdessen nur bisher
  `),
  auxiliaries: wordSet('hat haben hatte hatten wird werden wurde wurden habe'),
  focus: wordSet('auch sogar selbst nur besonders'),
  adverbEndings: [
    'end',
    'lich',
    'isch',
    'weise',
    'gemäß',
    'maßen',
    'haft',
    'sam',
    'los',
    'wärts',
    'voll',
  ],
  passives: wordSet('wird werden wurde wurden worden'),
  agents: wordSet('von vom durch'),
  particles: wordSet('von van de der den zu la le el al bin di da du dos und'),
  roleEndings,
  speakerEndings,
  titles: wordSet('herr frau dr prof professor professorin lord sir lady graf gräfin baron'),
  naming,
  reflexive: wordSet('sich'),
  callings: wordSet('nennt nannte nennen nannten'),
  indefinite: wordSet('ein eine einen einem einer eines'),
  namingEndings,
  sayings,
  reported: wordSet(`
    sei seien habe hätten hätte würde würden könne könnten könnte müsse müssten müsste dürfe dürften solle
    sollten wolle werde gebe gehe komme bleibe stehe stünden stünde liege
  `),
  abbreviations: wordSet(`
    dr prof st nr bzw ca usw etc vgl mio mrd hl evtl ggf inkl jan feb apr aug sept okt nov dez hr fr jr sr
  `),
}
