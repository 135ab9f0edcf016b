import {expect, test} from 'vitest'
import {findingsOf} from '../findings.ts'
import {readManuscript} from '../readers/readManuscript.ts'

const said = (...paragraphs: string[]) =>
  findingsOf(readManuscript('a.md', new TextEncoder().encode(paragraphs.join('\n\n')))).quotes.map(
    ({text, attribution}) => [text, attribution.speaker],
  )

const german =
  'Das Amt hat nicht geantwortet, und die Leute in der Stadt reden auch nach dem Fest über nichts anderes als den Graben und das Rad.'

test('a block quote without marks is a quotation of whoever leads to it', () => {
  expect(
    said(
      'The miller Jonas Brandt wrote to the council in May:',
      '> The wheel has stood still since the storm. We ask for nothing but water.',
      'The council did not answer.',
    ),
  ).toEqual([
    ['The wheel has stood still since the storm. We ask for nothing but water.', 'Jonas Brandt'],
  ])
})

test('a block quote is by whoever signs it, all its paragraphs', () => {
  expect(
    said(
      'A letter hangs in the hall.',
      '> The wheel has stood still since the storm.\n>\n> We ask for nothing but water.\n>\n> — Jonas Brandt, miller',
      'Nobody reads it.',
    ),
  ).toEqual([
    ['The wheel has stood still since the storm.', 'Jonas Brandt'],
    ['We ask for nothing but water.', 'Jonas Brandt'],
  ])
})

test('a block quote in marks is not found twice', () => {
  expect(
    said(
      'The miller Jonas Brandt wrote to the council in May:',
      '> “The wheel has stood still since the storm.”',
    ),
  ).toEqual([['The wheel has stood still since the storm.', 'Jonas Brandt']])
})

test('answers of a printed interview are quotations, questions are the paper’s', () => {
  expect(
    said(
      'The miller Jonas Brandt has kept the wheel for forty years.',
      'Courier: When did the wheel stop?',
      'Brandt: In the storm of March. It has not turned since.',
      'Courier: Will it turn again?',
      'Brandt: Ask the water.',
    ),
  ).toEqual([
    ['In the storm of March. It has not turned since.', 'Jonas Brandt'],
    ['Ask the water.', 'Jonas Brandt'],
  ])
})

test('an answer that only a letter labels stays open', () => {
  expect(
    said(
      'The miller Jonas Brandt has kept the wheel for forty years.',
      'Q: When did the wheel stop?',
      'A: In the storm of March.',
      'Q: Will it turn again?',
      'A: Ask the water.',
    ),
  ).toEqual([
    ['In the storm of March.', undefined],
    ['Ask the water.', undefined],
  ])
})

test('a list with colons is no interview', () => {
  expect(said('Open: Monday to Friday.', 'Closed: the rest.', 'Fares: two crowns.')).toEqual([])
})

test('in German a block quote is by whoever leads to it or signs it', () => {
  expect(
    said(
      'Der Müller Jonas Brandt schrieb im Mai an das Amt für den Graben:',
      '> Das Rad steht seit dem Sturm still. Wir bitten nur um Wasser.',
      german,
      '> Der Graben ist seit dem Sturm leer.\n>\n> — Edda Lohse, Töpferin',
      german,
    ),
  ).toEqual([
    ['Das Rad steht seit dem Sturm still. Wir bitten nur um Wasser.', 'Jonas Brandt'],
    ['Der Graben ist seit dem Sturm leer.', 'Edda Lohse'],
  ])
})

test('in German the answers of an interview are quotations of whom the label names', () => {
  expect(
    said(
      `Der Müller Jonas Brandt hütet das Rad seit vierzig Jahren. ${german}`,
      '**Kurier: Wann blieb das Rad stehen?**',
      'Brandt: Im Sturm vom März. Seitdem hat es sich nicht mehr gedreht.',
      '**Kurier: Wird es sich wieder drehen?**',
      'Brandt: Fragen Sie das Wasser.',
    ),
  ).toEqual([
    ['Im Sturm vom März. Seitdem hat es sich nicht mehr gedreht.', 'Jonas Brandt'],
    ['Fragen Sie das Wasser.', 'Jonas Brandt'],
  ])
})

test('in German an answer that nobody’s name labels stays open', () => {
  expect(
    said(
      `Der Müller Jonas Brandt hütet das Rad seit vierzig Jahren. ${german}`,
      'Frage: Wann blieb das Rad stehen?',
      'Antwort: Im Sturm vom März.',
      'Frage: Wird es sich wieder drehen?',
      'Antwort: Fragen Sie das Wasser.',
    ),
  ).toEqual([
    ['Im Sturm vom März.', undefined],
    ['Fragen Sie das Wasser.', undefined],
  ])
})
