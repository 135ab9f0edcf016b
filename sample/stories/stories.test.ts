import {describe, expect, it} from 'vitest'
import type {BodyBlock, TextBlock} from '../../workflow/index.ts'
import {createCalendar} from '../calendar.ts'
import {articleDocument, storyDocuments, type SampleDocument} from '../compose/documents.ts'
import type {StoryInput} from '../compose/story.ts'
import {desks} from '../desk/desks.ts'
import {confidentialDocuments} from '../newsroom/confidential.ts'
import {houseDocuments} from '../newsroom/house.ts'
import {samplePictures} from '../pictures/samplePictures.ts'

const pictures = Object.fromEntries(samplePictures.map(({name}) => [name, `image-${name}`]))
const today = new Date('2026-11-24T09:00:00Z')

/** Each story as first handed in, and as it was revised later. */
const versions = storiesOn(today)

describe('every story of the sample, in every version', () => {
  it.each(versions)('$id prints exactly the words of its quotes and claims', (story) => {
    const printed = anchorsOf(articleDocument(story, pictures).body ?? [])
    const records = [...story.quotes, ...story.claims]
    const written = records.map(({id, text}) => [id, text])
    expect(Object.fromEntries(printed)).toEqual(Object.fromEntries(written))
    expect(printed).toHaveLength(records.length)
  })

  it.each(versions)('$id refers to nothing that is not there', (story) => {
    const documents = storyDocuments(story, pictures)
    const known = new Set([...everyDocument().map(({_id}) => _id), ...Object.values(pictures)])
    const missing = documents.flatMap(referencesOf).filter((id) => !known.has(id))
    expect(missing).toEqual([])
  })

  it.each(versions)('$id has words for every picture', (story) => {
    const {mainImage, body = []} = articleDocument(story, pictures)
    const figures = [mainImage ?? [], body.filter(({_type}) => _type === 'figure')].flat()
    for (const figure of figures) {
      expect(figure).toMatchObject({alt: expect.stringMatching(/\w/)})
      expect(figure).toMatchObject({credit: expect.stringMatching(/\w/)})
    }
  })
})

describe('ids of the sample', () => {
  it('are the same on every day, so that what was linked stays linked', () => {
    const otherDay = storiesOn(new Date('2031-03-02T09:00:00Z'))
    expect(otherDay.flatMap(idsOf)).toEqual(versions.flatMap(idsOf))
  })

  it('belong to one document each', () => {
    const first = desks(createCalendar(today)).map(({story}) => story)
    const ids = [...first.flatMap(idsOf), ...houseDocuments(pictures).map(({_id}) => _id)]
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('begin with their type, which is how a reference knows it', () => {
    for (const {_id, _type} of everyDocument()) expect(_id.split('-')[0]).toBe(_type)
  })

  it('of confidential records name somebody who is not on the record', () => {
    const unnamed = everyDocument().filter(
      ({_type, attributionTerms}) => _type === 'interviewee' && attributionTerms !== 'onRecord',
    )
    const confided = confidentialDocuments().map(({interviewee}) => interviewee)
    expect(confided.toSorted()).toEqual(unnamed.map(({_id}) => _id).toSorted())
  })
})

it('every conversion in the stories holds, for the one that does not is in sample/waiting', () => {
  const conversions = versions.flatMap(({body}) =>
    body.flatMap((line) => (typeof line === 'string' ? conversionsIn(line) : [])),
  )
  expect(conversions.length).toBeGreaterThan(6)
  for (const {text, ratio, expected} of conversions) {
    expect(Math.abs(ratio / expected - 1), text).toBeLessThan(0.02)
  }
})

function storiesOn(day: Date): StoryInput[] {
  return desks(createCalendar(day)).flatMap(({story, events}) => [
    story,
    ...events.flatMap((event) => (event.does === 'revise' ? [event.to] : [])),
  ])
}

function everyDocument(): SampleDocument[] {
  return [
    ...versions.flatMap((story) => storyDocuments(story, pictures)),
    ...houseDocuments(pictures),
  ]
}

function idsOf(story: StoryInput): string[] {
  return storyDocuments(story, pictures).map(({_id}) => _id)
}

/** The id of each annotated quote or claim with the words under it, over all spans of a block. */
function anchorsOf(body: BodyBlock[]): [string, string][] {
  return body.filter(isText).flatMap(({markDefs = [], children}) =>
    markDefs.flatMap(({_key, quote, claim}): [string, string][] => {
      const target = quote?._ref ?? claim?._ref
      const marked = children.filter(({marks = []}) => marks.includes(_key))
      return target ? [[target, marked.map(({text}) => text).join('')]] : []
    }),
  )
}

function isText(block: BodyBlock): block is TextBlock {
  return block._type === 'block'
}

function referencesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value && typeof value._ref === 'string') return [value._ref]
  return Object.values(value).flatMap(referencesOf)
}

const units: Record<string, number> = {
  'kilometres miles': 0.621371,
  'metres feet': 3.28084,
  'centimetres inches': 0.393701,
  'kilograms pounds': 2.20462,
}

function conversionsIn(line: string) {
  const pattern = /([\d.]+) (\w+) \(([\d.]+) (\w+)\)/g
  return [...line.matchAll(pattern)].flatMap(([text, from, unit, to, other]) => {
    const expected = units[`${unit} ${other}`]
    return expected ? [{text, ratio: Number(to) / Number(from), expected}] : []
  })
}
