import {wordSet} from '../wordSet.ts'

export const numberWords: ReadonlyMap<string, number> = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['dozen', 12],
      ['hundred', 100],
      ['thousand', 1000],
      ['million', 1_000_000],
      ['billion', 1_000_000_000],
    ]),
)

/** Words before a number that make it rough. */
export const approximations = wordSet(
  'about around roughly nearly almost approximately some over more less fewer than at least most up to as many much under just only',
)

/** How much without a number. */
export const vagueAmounts = wordSet('many most dozens hundreds thousands millions scores several')

/** Words for what grows or shrinks. */
export const trends = wordSet(`
  decline declined declines declining shrink shrank shrunk shrinking dwindle dwindled dwindling fell fallen
  falling rose risen rising grew grown growing increase increased increasing increases decrease decreased
  decreasing dropped dropping surged surging climbed climbing slumped slumping doubled doubling tripled
  tripling halved halving losses worsened worsening improved improving plunged plunging soared soaring
  waned waning ebbed ebbing stagnated eroded eroding slowed slowing
`)

/** Verbs that tell a trend with the small word after them: "tail off". */
export const trendPhrases = wordSet(
  'tail-off tailed-off tailing-off taper-off tapered-off drop-off level-off levelled-off dry-up dried-up die-out died-out pick-up picked-up',
)

/** Verbs for what one side gives another: a deal, aid, goods. */
export const transfers = wordSet(`
  provided provide provides supplied supply supplies funded delivered deliver donated financed lent
  subsidised subsidized paid
`)

export const ordinals = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth original oldest largest biggest smallest highest longest tallest deadliest youngest earliest sole',
)

export const compass = wordSet(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
)

/** Nouns of places that are written small after a name: "Bac Ninh province". */
export const placeNouns = wordSet(`
  airport base bay borough bridge camp canal city coast county creek desert district dam forest fort gulf
  harbor harbour hill hospital island islands lake mountain mountains parish park peninsula plateau port
  prefecture prison province quarter region river road school square state station street suburb town
  township university valley village ward
`)

/** First words of names for operations, battles and treaties. */
export const namedEvents = wordSet('operation battle project treaty exercise expedition')

/** Verbs that charge somebody with something. */
export const charges = wordSet('allege alleges alleged alleging accuse accuses accused accusing')

/** Units, with how many of the base unit each is. Units of one base can be compared. */
export const units: ReadonlyMap<string, {base: string; factor: number}> = new Map([
  ...unit('metre', 1, 'm metre metres meter meters'),
  ...unit('metre', 1000, 'km kilometre kilometres kilometer kilometers'),
  ...unit('metre', 0.01, 'cm centimetre centimetres centimeter centimeters'),
  ...unit('metre', 1609.344, 'mile miles mi'),
  ...unit('metre', 0.3048, 'foot feet ft'),
  ...unit('metre', 0.0254, 'inch inches'),
  ...unit('metre', 0.9144, 'yard yards'),
  ...unit('kilogram', 1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'),
  ...unit('kilogram', 0.001, 'gram grams gramme grammes'),
  ...unit('kilogram', 0.45359237, 'pound pounds lb lbs'),
  ...unit('kilogram', 0.028349523, 'ounce ounces oz'),
  ...unit('kilogram', 1000, 'tonne tonnes'),
  ...unit('kilogram', 907.18474, 'ton tons'),
  ...unit('square metre', 10_000, 'hectare hectares ha'),
  ...unit('square metre', 4046.8564, 'acre acres'),
  ...unit('litre', 1, 'litre litres liter liters'),
  ...unit('litre', 3.7854118, 'gallon gallons'),
  ...unit('km/h', 1, 'km/h kph'),
  ...unit('km/h', 1.609344, 'mph'),
])

function unit(
  base: string,
  factor: number,
  names: string,
): [string, {base: string; factor: number}][] {
  return [...wordSet(names)].map((name) => [name, {base, factor}])
}
