import {describe, expect, test} from 'vitest'
import {findingsOf} from './findings.ts'
import {readManuscript} from './readers/readManuscript.ts'

const read = (...paragraphs: string[]) =>
  findingsOf(readManuscript('story.txt', new TextEncoder().encode(`${paragraphs.join('\n')}\n`)))

const speakers = (...paragraphs: string[]) =>
  read(...paragraphs).quotes.map(({text, attribution}) => [text, attribution.speaker])

describe('who speaks', () => {
  test('a Vietnamese name is gone on with by its last part, and is one person', () => {
    const {quotes, people} = read(
      '“The kiln was cold for nine years,” said Tran Van Hoa, the potter of the lower lane.',
      'Hoa lit it in March. “It coughed,” Hoa said. “Then it remembered.”',
    )
    expect(quotes.map(({attribution}) => attribution.speaker)).toEqual(
      Array(3).fill('Tran Van Hoa'),
    )
    expect(
      people.map(({name, aliases, secondReference, nameOrder}) => ({
        name,
        aliases,
        secondReference,
        nameOrder,
      })),
    ).toEqual([
      {
        name: 'Tran Van Hoa',
        aliases: ['Hoa'],
        secondReference: 'Hoa',
        nameOrder: 'familyFirst',
      },
    ])
  })

  test('a Korean name is gone on with by its first part', () => {
    const {quotes, people} = read(
      '“The signal was green,” said Yoon Ha-neul, the guard of the night train.',
      'Yoon has the log to show it. “Green is green,” Yoon said.',
    )
    expect(quotes.map(({attribution}) => attribution.speaker)).toEqual([
      'Yoon Ha-neul',
      'Yoon Ha-neul',
    ])
    expect(people).toMatchObject([
      {name: 'Yoon Ha-neul', secondReference: 'Yoon', nameOrder: 'familyFirst'},
    ])
  })

  test('two people of one family name stay two, and a bare family name is not guessed', () => {
    const {quotes, people} = read(
      '“I counted the sheep,” said Greta Lindqvist, the shepherd.',
      '“I counted them after her,” said Oskar Lindqvist, the vet’s assistant and a trader.',
      'The two counts differ. “One of us was tired,” Lindqvist said.',
    )
    expect(people.map(({name}) => name)).toEqual(['Greta Lindqvist', 'Oskar Lindqvist'])
    expect(quotes[2]!.attribution).toMatchObject({
      candidates: ['Greta Lindqvist', 'Oskar Lindqvist'],
    })
    expect(quotes[2]!.attribution.speaker).toBeUndefined()
  })

  test('two leaders named Kim are two people', () => {
    const {people} = read(
      'The bridge was a gift of Kim Dae Ho, the minister. Engineers say that the present minister, Kim Soo Jin, has never crossed it.',
    )
    expect(people.map(({name}) => name)).toEqual(['Kim Dae Ho', 'Kim Soo Jin'])
  })

  test('a pronoun is who spoke last, not the name that stands nearest', () => {
    expect(
      speakers(
        '“The ledger was in the flour bin,” wrote Edda Sommer, a historian of the mill. She argues that the old miller, Jonas Brandt, “had every reason to let it get lost” before the trial.',
      ),
    ).toEqual([
      ['The ledger was in the flour bin,', 'Edda Sommer'],
      ['had every reason to let it get lost', 'Edda Sommer'],
    ])
  })

  test('a quotation that goes on after its cue belongs to the same speaker and says so', () => {
    const {quotes} = read(
      '“We waited for the ferry,” said Ruth Calder, a nurse. “It had waited for us, an hour earlier.”',
    )
    expect(quotes.map(({continues, attribution}) => [attribution.speaker, continues])).toEqual([
      ['Ruth Calder', undefined],
      ['Ruth Calder', 0],
    ])
  })

  test('a quotation over two paragraphs is one quote each, with one speaker', () => {
    expect(
      speakers(
        '“The first winter we burned the fence,” said Ruth Calder, a nurse. “The second winter we burned the shed.',
        '“The third winter we moved.”',
      ),
    ).toEqual([
      ['The first winter we burned the fence,', 'Ruth Calder'],
      ['The second winter we burned the shed.', 'Ruth Calder'],
      ['The third winter we moved.', 'Ruth Calder'],
    ])
  })

  test('somebody without a name is described, not named', () => {
    const {quotes, people} = read('“No comment,” a spokeswoman for the harbour office said.')
    expect(quotes[0]!.attribution).toMatchObject({
      speaker: 'a spokeswoman for the harbour office',
      mention: {text: 'a spokeswoman for the harbour office'},
    })
    expect(people).toEqual([])
  })

  test('nobody is given words that no sentence gives to anybody', () => {
    const {quotes, flags} = read(
      'The rules hang in the hall and end with a line in red: “No singing after nine.”',
    )
    expect(quotes.map(({attribution}) => attribution.speaker)).toEqual([undefined])
    expect(flags).toMatchObject([{kind: 'speakerUnsure'}])
  })
})

describe('what is not a quotation', () => {
  test('a title in quotation marks is a source, and left out with the reason', () => {
    const {quotes, leftOut, sources} = read(
      'Sommer’s book “The Miller of Aldersund” was printed twice.',
    )
    expect(quotes).toEqual([])
    expect(leftOut).toEqual([{start: 15, end: 38, why: 'a title: it follows “book”'}])
    expect(sources).toMatchObject([{kind: 'book', title: 'The Miller of Aldersund'}])
  })

  test('a term is left out', () => {
    const {quotes, leftOut} = read('Sailors use the term “slack water” for it.')
    expect(quotes).toEqual([])
    expect(leftOut).toMatchObject([{start: 22, end: 33}])
  })
})

describe('how the words came here', () => {
  test('an inscription is read from a thing: no person speaks, and it is a translation', () => {
    const {quotes, sources, flags} = read(
      'Jonas Brandt, the ferryman, walks past it every day: a stone with an inscription in Danish: “They went out on a calm day.”',
    )
    expect(quotes).toMatchObject([
      {
        text: 'They went out on a calm day.',
        form: 'translated',
        speakerSource: 0,
        language: 'Danish',
        provenance: [
          {act: 'printed', source: 0},
          {act: 'translated', inferred: true},
        ],
      },
    ])
    expect(quotes[0]!.attribution.speaker).toBeUndefined()
    expect(sources).toMatchObject([{kind: 'inscription', language: 'Danish'}])
    expect(flags.map(({kind}) => kind)).toContain('translationCredit')
  })

  test('a sign that reads something speaks for itself', () => {
    const {quotes, sources} = read('A sign on the gate reads: “Beware of the goose.”')
    expect(quotes).toMatchObject([{text: 'Beware of the goose.', speakerSource: 0}])
    expect(sources).toMatchObject([{kind: 'inscription', description: 'A sign on the gate'}])
  })

  test('an interview by another, printed in a book, is a chain that is carried on as inferred', () => {
    const {quotes, sources, flags} = read(
      '“The lamp went out twice,” Ola Fjeld, one of the keepers, recalled in an interview with Marta Quist, a radio operator turned historian.',
      '“Nobody wrote it down,” Fjeld is quoted saying in Quist’s book “Lamps of the Outer Isles.”',
      '“We were told not to,” Fjeld said.',
    )
    const interview = sources.findIndex(({kind}) => kind === 'interview')
    const book = sources.findIndex(({kind}) => kind === 'book')
    expect(sources[book]).toMatchObject({
      title: 'Lamps of the Outer Isles',
      creators: ['Marta Quist'],
    })
    expect(quotes.map(({provenance}) => provenance)).toEqual([
      [
        {act: 'said', agent: 'Ola Fjeld', source: interview},
        {act: 'recorded', agent: 'Marta Quist', source: interview},
      ],
      [
        {act: 'said', agent: 'Ola Fjeld', source: interview, inferred: true},
        {act: 'recorded', agent: 'Marta Quist', source: interview, inferred: true},
        {act: 'printed', agent: 'Marta Quist', source: book},
      ],
      [
        {act: 'said', agent: 'Ola Fjeld', source: interview, inferred: true},
        {act: 'recorded', agent: 'Marta Quist', source: interview, inferred: true},
        {act: 'printed', agent: 'Marta Quist', source: book, inferred: true},
      ],
    ])
    expect(flags.map(({kind}) => kind)).toContain('lostProvenance')
  })

  test('an answer that the sentence before says was printed came through that book', () => {
    const {quotes, sources} = read(
      'He was asked about it by the historian Marta Quist, who printed the answer in her book “Salt Roads”. “The horse knew the way,” Elias Norling, the carter, used to say.',
    )
    expect(sources).toMatchObject([{kind: 'book', title: 'Salt Roads', creators: ['Marta Quist']}])
    expect(quotes[0]!.provenance).toEqual([
      {act: 'said', agent: 'Elias Norling'},
      {act: 'printed', agent: 'Marta Quist', source: 0, inferred: true},
    ])
  })
})

test('the same manuscript gives the same findings', () => {
  const text = '“It coughed,” said Tran Van Hoa, the potter. About 40 pots stood in the kiln.'
  expect(read(text)).toEqual(read(text))
})
