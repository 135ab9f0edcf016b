import {wordSet} from '../wordSet.ts'
import {named} from './named.ts'
import type {Gender} from '../types.ts'

export const titles: ReadonlyMap<string, Gender | 'any'> = new Map<string, Gender | 'any'>([
  ...titled(
    'male',
    'mr sir lord king prince father brother uncle duke pope archbishop bishop rabbi',
  ),
  ...titled('female', 'mrs ms miss madam dame baroness lady queen princess sister aunt duchess'),
  ...titled(
    'any',
    `dr prof professor president sen senator rep representative congressman congresswoman gov governor
     mayor judge justice gen general col colonel capt captain lt lieutenant sgt sergeant maj major cmdr
     commander adm admiral secretary minister chancellor ambassador rev reverend attorney chairman
     chairwoman speaker premier councillor councilor deputy skipper sheriff chief officer detective councilman councilwoman alderman
     delegate cllr supt canon chaplain viscount earl dean provost cardinal pastor imam sheikh ayatollah emperor hon amb asst insp inspector cpl
     pvt private corporal marshal vice-president president-elect coach superintendent staff`,
  ),
])

export const abbreviations = wordSet(`
  mr mrs ms dr prof sen sens rep reps gov govs gen col capt lt sgt maj cmdr adm rev hon amb asst supt insp
  cpl pvt st jr sr vs etc inc ltd co corp no dept est fig al jan feb mar apr jun jul aug sept sep oct
  nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
  neb nev okla ore pa tenn tex vt va wash wis wyo approx cf pp vol
`)

/** Nouns for what somebody is. A name beside one of them is a person's. */
export const roles = wordSet(`
  activist actor actress adviser advisor advocate aide agent ally ambassador analyst anchor anthropologist
  archaeologist architect archivist artist astronaut athlete attorney author baker banker bishop biologist
  blogger boss boxer builder businessman businesswoman campaigner candidate captain caretaker carpenter
  cellist ceo chair chairman chairperson chairwoman challenger champion chancellor chef chemist chief
  cleric clerk coach columnist comedian commander commentator commissioner composer congressman
  congresswoman consultant contractor cook coordinator coroner correspondent councillor councilman
  councilwoman counsel critic curator dancer dealer defendant delegate demonstrator deputy designer
  detective developer diplomat director doctor donor driver economist editor educator electrician
  emperor engineer ethnographer executive expert farmer father filmmaker financier firefighter fisherman
  fisherwoman forester founder gardener general geologist governor grandfather grandmother guard guide
  head headmaster headteacher historian host hunter husband immigrant inspector instructor interpreter
  interviewer investigator investor journalist judge justice king labourer laborer landlord lawmaker
  lawyer leader lecturer liaison librarian lieutenant lobbyist magistrate manager mason mathematician
  mayor mechanic member merchant midwife miner minister missionary moderator mogul monk mother musician
  nanny naturalist negotiator novelist nun nurse officer official operative operator organiser organizer
  owner painter partner pastor patient pediatrician philosopher photographer physician physicist pilot
  player plumber poet policeman policewoman politician pollster pope porter potter premier president
  priest prince princess principal prisoner producer professor programmer prosecutor protester
  psychiatrist psychologist publicist publisher pundit queen rabbi ranger receptionist recruiter
  refugee reporter representative researcher resident retiree rival sailor salesman saleswoman scholar
  scientist sculptor secretary senator sergeant sheriff shepherd shopkeeper singer sister skipper
  sociologist soldier solicitor son spokesman spokesperson spokeswoman statesman statistician strategist
  student superintendent supervisor surgeon surveyor survivor tailor teacher technician theologian
  trader translator treasurer trustee tycoon veteran vicar victim voter warden watchman weaver widow
  widower wife winner witness worker writer zoologist brother cousin daughter nephew niece uncle aunt
  billionaire millionaire frontrunner front-runner nominee incumbent newcomer
  ethnologist botanist keeper brewer fiddler volunteer neighbour neighbor apprentice ferryman miller
`)

/** Roles that tell whether somebody is a man or a woman. */
export const genderedRoles: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...named(
    'male',
    'father grandfather brother son husband uncle nephew king prince emperor monk priest widower actor',
  ),
  ...named(
    'female',
    'mother grandmother sister daughter wife aunt niece queen princess nun midwife widow actress',
  ),
])

/** Nouns that stand after a name and make it a group's or a thing's. */
export const collectives = wordSet(`
  administration aides allies backers bill book camp campaign column committee delegates department
  donors family fans lawyers loyalists memo office officials opponents party people plan poll pollsters
  post report reporters speech staff staffers statement story supporters surrogates team tweet voters
  video volunteers website critics crowd students residents prosecutors police leaders members pundits
  advisers advisors attorneys spokespeople representatives executives organizers
`)

/** What follows "secretary of": no part of the name after it. */
export const offices = wordSet(`
  state staff defense defence treasury justice education health homeland security labor labour commerce
  energy transportation agriculture interior war police
`)

/** Family names that stand first in Vietnamese, Korean and Chinese names. */
export const familyNamesFirst = wordSet(`
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong trinh dao mai luu
  kim park pak choi choe jung jeong jong kang cho jo yoon yun jang chang lim im han oh seo shin kwon
  hwang ahn song yoo yu hong ri rhee roh moon
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie
  tang deng xiao jiang cai mao xi hua
`)

function titled(gender: Gender | 'any', text: string): [string, Gender | 'any'][] {
  return [...wordSet(text)].map((word) => [word, gender])
}

/** Nouns and pronouns besides roles for whoever or whatever may be quoted without a name. */
export const speakerNouns = wordSet(`
  another others some many one most several police user users person people man men woman women boy girl kid
  child children baby couple family families crowd crowds audience audiences narrator announcer moderator
  board commission agency agencies group groups panel court jury council committee department office ministry
  government administration company firm union network station outlet team staff party club church school
  university crew band chorus choir public press media petition placard banner sign poster ad ads advert
  commercial video song slogan readout briefing release survey poll study report filing lawsuit suit ruling
  source sources staffer staffers supporter supporters attendee attendees impostor newcomer mother outlets
  publication community town village city piece account accounts editorial neurosurgeon
  critics opponents backers fans neighbours neighbors locals onlookers
`)
