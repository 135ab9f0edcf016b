import {expect, test} from 'vitest'
import {findingsOf} from '../../findings.ts'
import {readManuscript} from '../../readers/readManuscript.ts'

const speakers = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(text))).quotes.map(
    ({attribution}) => attribution.speaker,
  )

test.each([
  [
    'British single marks, nested doubles and a councillor',
    `Cllr Moira Tansley told the committee the sluice would not open before spring. ‘We have waited nine winters,’ she said. ‘Mr Oduya called it “a small delay”. It’s not.’

Daniel Oduya, who runs the yard, denied it. ‘I never used those words,’ said Mr Oduya. ‘The boats’ owners know that.’`,
    ['Moira Tansley', 'Moira Tansley', 'Daniel Oduya', 'Daniel Oduya'],
  ],
  [
    'a transcript with names and colons',
    `The harbour board met on Tuesday. This is part of the record.

Tansley: “Who signed the order?”

Oduya: “The warden did, in March.”

Tansley: “Then where is it?”`,
    ['Tansley', 'Oduya', 'Tansley'],
  ],
  [
    'a question-and-answer piece',
    `Ines Robledo has built boats for forty years. She spoke to the Courier in her shed.

Q: When did you start?

A: My father put a plane in my hand when I was six.

Q: And now?

A: Now I put it in other hands.`,
    [undefined, undefined],
  ],
  [
    'dashes and a colon before the words',
    `The verdict of Dame Ottilie Brankholm was short: “The lock stays shut.”

“No boat has passed since Easter” — Ralph Pym, lock-keeper.`,
    [undefined, 'Ralph Pym'],
  ],
  [
    'French marks in an English text',
    `The skipper Yann Le Goff shrugged. « The tide does not read your letters », he said. « It comes at six », added Le Goff.`,
    ['Yann Le Goff', 'Yann Le Goff'],
  ],
  [
    'Spanish names with two family names',
    `María del Carmen Ruiz Ortega has kept the light since 1998. “I count the ships and nobody counts me,” Ruiz Ortega said. José Luis Vega Peña, her deputy, laughed. “She counts me,” Vega Peña said.`,
    ['María del Carmen Ruiz Ortega', 'José Luis Vega Peña'],
  ],
  [
    'particles',
    `Pieter van der Meulen and Samira al-Hadid drew the new chart. “The sandbank has walked,” said Van der Meulen. “It walked a mile,” al-Hadid said.`,
    ['Pieter van der Meulen', 'Samira al-Hadid'],
  ],
  [
    'hyphens and apostrophes',
    `Aoife O’Rourke-Lindqvist of the pilots’ guild was furious. “We were not asked,” O’Rourke-Lindqvist said. “Not once,” Ms O’Rourke-Lindqvist added.`,
    ['Aoife O’Rourke-Lindqvist', 'Aoife O’Rourke-Lindqvist'],
  ],
  [
    'two people with one family name',
    `Harald Wemyss owns the north quay and his cousin Tilda Wemyss the south one. “There is one crane and it is mine,” Harald Wemyss said. “The crane has two keys,” Tilda said. “This will end in court,” Wemyss said.`,
    ['Harald Wemyss', 'Tilda Wemyss', undefined],
  ],
  [
    'a married couple',
    `Bram and Odile Kessler bought the chapel in 2011. “It had no roof,” Mr Kessler said. “It had no floor either,” said Mrs Kessler. “We slept in the boat,” the couple said.`,
    ['Bram Kessler', 'Odile Kessler', 'the couple'],
  ],
  [
    'he, she and they',
    `Robin Achebe teaches knots. Achebe uses the pronoun they. “A knot is a promise,” they said. Lena Fairweather, a pupil, agreed. “Mine came undone,” she said. Her brother Tobias Fairweather did not. “Mine held,” he said.`,
    [undefined, 'Lena Fairweather', 'Tobias Fairweather'],
  ],
  [
    'collectives',
    `The pilots’ guild rejected the plan. “It puts lives at risk,” the guild said in a statement. The port authority answered within the hour. “Safety comes first,” a spokeswoman for the authority said.`,
    ['the guild', 'a spokeswoman for the authority'],
  ],
  [
    'told the paper',
    `“I saw the mast go,” the cook Emeka Bright told the Marram Courier. “Then I saw the captain go,” Bright told this newspaper. “After that I stopped looking,” he told us.`,
    ['Emeka Bright', 'Emeka Bright', 'Emeka Bright'],
  ],
  [
    'floating over three paragraphs',
    `Judge Petra Lindholm read her ruling aloud.

“The harbour was closed without a vote,” she said.

“The warden knew it.

“He closed it all the same.”`,
    ['Petra Lindholm', 'Petra Lindholm', 'Petra Lindholm'],
  ],
  [
    'a change of speaker inside a paragraph',
    `“Open the gate,” shouted Greta Holm. “Not while the wind is west,” answered the keeper, Silas Roe. “Then when?” asked Holm. “Ask the wind,” said Roe.`,
    ['Greta Holm', 'Silas Roe', 'Greta Holm', 'Silas Roe'],
  ],
  [
    'a block quotation',
    `In her letter to the board Prof. Elin Marsh wrote:

> The peat is older than the town, and it remembers more.

The board did not answer.`,
    [],
  ],
  [
    'an anonymous source and an official',
    `A senior official, who asked not to be named, said the order came late. “We had an hour,” the official said. Another official disagreed. “It was two,” that official said.`,
    ['the official', 'that official'],
  ],
  [
    'reported to somebody else',
    `Nadia Petrossian told Inspector Hugh Ball that the boat was empty. “Nobody was aboard,” she told Ball. Ball wrote it down. “I believed her,” he said later.`,
    ['Nadia Petrossian', 'Hugh Ball'],
  ],
  [
    'a quoted report',
    `A report by the Tidal Institute called the wall “unsafe at any tide”. Its author, Dr Owen Achterberg, was blunter. “It will fall,” he said.`,
    ['A report by the Tidal Institute', 'Owen Achterberg'],
  ],
  [
    'a name that is a word',
    `Will Frost and Hope Marsh keep the ferry. “The rope is old,” said Frost. “The rope is fine,” Hope said. “He worries,” Marsh added.`,
    ['Frost', 'Hope Marsh', 'Hope Marsh'],
  ],
])(
  'whatever the style of a house, each speaker is the right one or left open: %s',
  (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  },
)
