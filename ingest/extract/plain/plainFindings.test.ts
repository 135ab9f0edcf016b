import {describe, expect, test} from 'vitest'
import {findingsOf} from '../../findings.ts'
import {readManuscript} from '../../readers/readManuscript.ts'

const rest =
  'Der Ofen wurde im März wieder angezündet, obwohl es die ganze Woche lang geregnet hatte und das Holz nicht trocken war. Die Nachbarn sind nicht gekommen.'

const read = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(`${text}\n${rest}\n`)))

describe('in German an editor finds who says what', () => {
  test.each([
    [
      'the verb after the words',
      '„Der Ofen war neun Jahre lang kalt“, sagte Jonas Brandt, der Töpfer.',
      ['Jonas Brandt'],
    ],
    [
      'no verb at all',
      '„Der Ofen war neun Jahre lang kalt“, so Hafensprecherin Edda Lohse.',
      ['Edda Lohse'],
    ],
    [
      'the verb before a colon',
      'Der Müller Jonas Brandt (FWG) sagte am Samstag: „Das Rad steht seit dem Sturm still.“',
      ['Jonas Brandt'],
    ],
    [
      'the subject after the verb',
      'Nach der Sitzung erklärte der Hafenmeister: „Die Schleuse bleibt bis zum Herbst offen.“',
      ['der Hafenmeister'],
    ],
    [
      'somebody in between',
      'Die Schleuse bleibe, so Edda Lohse, „bis zum Herbst offen für alle Boote“.',
      ['Edda Lohse'],
    ],
    [
      'a family name alone',
      '„Das Rad steht seit Wochen“, sagte Jonas Brandt. „Es fehlt an Wasser“, so Brandt.',
      ['Jonas Brandt', 'Jonas Brandt'],
    ],
    [
      'nobody',
      'Auf dem Schild stehen die Zeilen „bitte leise gehen und nicht singen“.',
      [undefined],
    ],
  ])('%s', (_, text, speakers) => {
    expect(read(text).quotes.map(({attribution}) => attribution.speaker)).toEqual(speakers)
  })

  test('a pronoun is left open, with who it may be', () => {
    const {quotes} = read(
      '„Das Rad steht seit Wochen“, sagte Jonas Brandt. „Es fehlt an Wasser“, sagte er.',
    )
    expect(quotes[1]!.attribution).toMatchObject({candidates: ['Jonas Brandt']})
    expect(quotes[1]!.attribution.speaker).toBeUndefined()
  })

  test('titles, names and slogans are left out, with the reason', () => {
    const {quotes, leftOut} = read(
      'Unter dem Motto „Wasser für alle“ fuhr das Schiff „Silberne Möwe“ in den Hafen. Der „Verein der Freunde alter Mühlen“ war dabei.',
    )
    expect(quotes).toEqual([])
    expect(leftOut.map(({why}) => why)).toEqual([
      'a name, title or slogan: it follows “Motto”',
      'a name, title or slogan: it follows “Schiff”',
      'a name or title',
    ])
  })
})

test('in a language that has no words here the quotations are marked and nobody is guessed', () => {
  const {quotes, flags} = findingsOf(
    readManuscript(
      'a.txt',
      new TextEncoder().encode(
        '« Le four est resté froid pendant neuf ans et personne ne voulait le rallumer », dit Jonas Brandt, le potier qui habite dans la ruelle basse et qui avait pourtant promis aux voisins de le faire avant la fin du mois de mars, malgré la pluie.',
      ),
    ),
  )
  expect(quotes.map(({attribution}) => attribution.speaker)).toEqual([undefined])
  expect(flags.map(({kind}) => kind)).toEqual(['language'])
})
