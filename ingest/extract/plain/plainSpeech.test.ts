import {expect, test} from 'vitest'
import {findingsOf} from '../../findings.ts'
import {readManuscript} from '../../readers/readManuscript.ts'

const rest =
  'Der Ofen wurde im März wieder angezündet, obwohl es die ganze Woche lang geregnet hatte und das Holz nicht trocken war. Die Nachbarn sind nicht gekommen.'

const read = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(`${text}\n${rest}\n`)))

test.each([
  [
    'what is blamed is no speaker where somebody stands between commas',
    'Der Vorsitzende der Schiffer in Lohe, Jonas Brandt, kritisierte die Sperrung scharf: „Die Schleuse war noch nie so lange zu.“',
    'Jonas Brandt',
  ],
  [
    'nor is the reason that opens the sentence',
    'Als Grund nannte Edda Lohse „das niedrige Wasser im Herbst“.',
    'Edda Lohse',
  ],
  [
    'nor is an object with its article',
    'Den Namen der neuen Fähre verriet Jonas Brandt vorab: „Sie wird nach meiner Tante heißen, das steht fest.“',
    'Jonas Brandt',
  ],
  [
    'whoever opens the sentence goes on after “und”',
    'Jonas Brandt lobte die Fischer und nannte die Sperrung „einen schweren Fehler des Amtes“.',
    'Jonas Brandt',
  ],
  [
    'somebody with the place they are from',
    'Der Müller Jonas Brandt von der alten Mühle sagte „das Rad steht still, und keiner hilft“.',
    'Jonas Brandt',
  ],
  [
    'a clause with “wie” after the words',
    'Der Ofen sei „neun Jahre lang kalt gewesen“, wie Jonas Brandt am Abend erzählte.',
    'Jonas Brandt',
  ],
  [
    'indirect speech goes on in the next sentence',
    'Edda Lohse sagte, der Hafen sei bald frei. Die Schleuse bleibe „bis zum Herbst offen für alle“.',
    'Edda Lohse',
  ],
  [
    'a colon and no verb of saying',
    'Die Anwohner am alten Hafen sehen es gelassen: „Das Wasser kommt und geht, wie es will.“',
    'Die Anwohner',
  ],
  [
    'a paper by its name in marks',
    '„Der Ofen war neun Jahre lang kalt und leer“, schreibt das „Lohener Blatt“.',
    'das „Lohener Blatt“',
  ],
  [
    'an adverb that opens the sentence is nobody',
    'Abschließend warnte der Hafenmeister die Boote: „Das Wasser steigt noch bis zum Abend.“',
    'der Hafenmeister',
  ],
  [
    'nor is what somebody rejects',
    'Die Schuld an der Sperrung wies Edda Lohse von sich: „Wir haben das Tor nie angefasst.“',
    'Edda Lohse',
  ],
  [
    'with “hatte” the subject stands there, and what is stressed does not speak',
    'Edda Lohse hatte besonders die Rolle der Lotsen und Fischer betont: „Ohne sie fährt hier niemand hinaus.“',
    'Edda Lohse',
  ],
  [
    'in the passive whoever does it speaks',
    'Der Damm wurde von Jonas Brandt als „der größte Fehler des Jahrhunderts“ bezeichnet.',
    'Jonas Brandt',
  ],
  [
    'and what it is done to says nothing',
    'Jonas Brandt wurde am Abend als „der größte Lügner des Hafens“ bezeichnet.',
    undefined,
  ],
  [
    'of two nouns before the verb the second alone is no subject',
    'Die Pläne der Fischer und Brandts nannte Edda Lohse „einen schweren Fehler des Amtes“.',
    'Edda Lohse',
  ],
  [
    'whoever works for a station is not the station',
    '„Es klang wie ein Zug vor der Tür“, berichtete ein Reporter des Senders Nordfunk Eins aus Lohe.',
    'ein Reporter des Senders Nordfunk Eins',
  ],
  [
    '“auch” opens the sentence and the subject follows at once',
    'Auch die Bürgermeisterin Edda Lohse äußerte Zweifel und sagte voraus: „Der Damm hält keinen Winter.“',
    'Edda Lohse',
  ],
  [
    'a pronoun between verb and name',
    '„Er ist die ruhige Hand am Ruder“, so beschrieb ihn der Lotse Jonas Brandt.',
    'Jonas Brandt',
  ],
  [
    'a paper that cites somebody has not said it',
    'Das Lohener Blatt zitierte den Lotsen Jonas Brandt mit den Worten: „Der Damm hält keinen Winter.“',
    'Jonas Brandt',
  ],
  [
    'nor where it follows the words',
    '„Der Damm hält keinen Winter“, zitiert das Lohener Blatt den Lotsen Jonas Brandt.',
    undefined,
  ],
  [
    'whoever is cited',
    'Edda Lohse wird mit den Worten zitiert: „Der Damm hält keinen Winter.“',
    'Edda Lohse',
  ],
  [
    'an opinion after an indefinite article is no name',
    'Edda Lohse sprach von einer „Gefahr für Boote und Leute“.',
    'Edda Lohse',
  ],
  [
    'a decision says nothing',
    'Die Entscheidung nannte „die niedrigen Stände des Sommers“ als Grund.',
    undefined,
  ],
])('in German %s', (_, text, speaker) => {
  expect(read(text).quotes.map(({attribution}) => attribution.speaker)).toEqual([speaker])
})

test.each([
  ['an address', 'Das steht auf „lohener-blatt.example“ und am Tor.', 'a name'],
  [
    'an honour',
    'Im Jahr darauf wurde ihm das „Große Silberne Netz mit Stern“ verliehen.',
    'a name or title',
  ],
  [
    'a body with its short form',
    'Am Hafen sitzt auch der „Bund freier Lotsen“ (BFL) in zwei Zimmern.',
    'a name',
  ],
  ['what somebody calls itself', 'Die Gruppe, die sich „Freunde am Damm“ nennt, war da.', 'a name'],
  [
    'a name with no verb of saying near it',
    'Nach Mittag kam dann auch „Brot für alle“ in den Hafen.',
    'a name or title',
  ],
  [
    'a term',
    'Sie kamen als „blinder Passagier“ über das Meer.',
    'a term: nobody is reported to say it',
  ],
])('in German an editor is not asked who says %s', (_, text, why) => {
  const {quotes, leftOut} = read(text)
  expect({quotes, leftOut: leftOut.map((one) => one.why)}).toEqual({quotes: [], leftOut: [why]})
})

test('in German the second of two names is left out like the first', () => {
  const {quotes, leftOut} = read('Im Hafen lagen die Schiffe „Silberne Möwe“ und „Alte Liebe“.')
  expect(quotes).toEqual([])
  expect(leftOut).toHaveLength(2)
})

test('in German a translation in brackets is left out like the name before it', () => {
  const {quotes, leftOut} = read('Sie sangen im Chor „Stella Maris“ (etwa: „Stern des Meeres“).')
  expect({quotes, leftOut: leftOut.map((one) => one.why)}).toEqual({
    quotes: [],
    leftOut: ['a name or title', 'another word for what stands before'],
  })
})

test('in German what is shouted or written up is a quotation, however it looks', () => {
  expect(
    read(
      'Auf dem Tor stand die Aufschrift „Wasser = Leben“. Man hörte Rufe wie „Freie Fahrt“.',
    ).quotes.map(({text}) => text),
  ).toEqual(['Wasser = Leben', 'Freie Fahrt'])
})
