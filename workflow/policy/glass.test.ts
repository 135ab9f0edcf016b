import {describe, expect, it} from 'vitest'
import {breakGlass} from '../review/breakGlass.ts'
import {checkAfter, openAfterChecks} from '../review/checkAfter.ts'
import {WorkflowError} from '../refusals.ts'
import {article, claim, interviewee, paragraph, quote} from '../testing/documents.ts'
import {codes, ferryArticle, readyLake, storyParts, write} from '../testing/ferryLake.ts'
import {timeOf, type MemoryLake} from '../testing/memoryLake.ts'
import {people, signAll} from '../testing/newsroom.ts'
import type {Actor, ReviewChange} from '../types.ts'

const stamp = {at: timeOf(0), key: 'g1'}
const reason = {reason: 'The dam is failing tonight.'}

/** A story whose quote was reworded after it was signed. */
function changedLake(): MemoryLake {
  const text = 'Nobody ever asked us'
  const body = [
    paragraph('p1', {text, quote: 'quote-asked'}),
    paragraph('p2', {text: claim().text ?? '', claim: 'claim-riders'}),
  ]
  const lake = readyLake()
  write(lake, people.rosa, quote({_id: 'drafts.quote-asked', text, wording: text}))
  write(lake, people.rosa, article({_id: `drafts.${ferryArticle}`, body}))
  return lake
}

function refused(make: () => ReviewChange): string[] {
  try {
    make()
    return []
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    return codes([...error.blockers])
  }
}

const broken = (lake: MemoryLake, actor: Actor = people.edda) =>
  lake.review(actor, ferryArticle, breakGlass(lake.working(ferryArticle), actor, reason, stamp))

describe('break glass: an emergency is no way around the record', () => {
  it('publishes what the gate holds back, and says so for good', () => {
    const lake = changedLake()
    expect(codes(lake.publish(people.edda, storyParts))).toEqual(['notReady', 'staleSignOff'])
    expect(broken(lake)).toEqual([])
    expect(lake.publish(people.edda, storyParts)).toEqual([])
    const {receipt, review} = lake.working(ferryArticle)
    expect(receipt?.breakGlass).toEqual({
      reason: 'The dam is failing tonight.',
      by: 'Edda Holm',
      at: timeOf(0),
      setAside: [
        {
          _key: 'b0',
          code: 'notReady',
          message:
            'The article stands at “Fact-check”. It can be published once it has come to “Ready”.',
        },
        {
          _key: 'b1',
          code: 'staleSignOff',
          message:
            'The quote “Nobody ever asked us” changed after it was signed (the words). Check and sign it again, or put back what was signed.',
        },
      ],
    })
    expect(review?.log?.at(-1)).toMatchObject({
      what: 'Publish',
      from: 'factCheck',
      to: 'published',
      why: 'With the glass broken: The dam is failing tonight.',
    })
    const quoted = receipt?.items.find(({item}) => item === 'quote:quote-asked')
    expect(quoted).not.toHaveProperty('verdict')
  })

  it('holds for one publication, of that edition, by that person, within the hour', () => {
    const used = changedLake()
    broken(used)
    used.publish(people.edda, storyParts)
    expect(write(used, people.edda, article({headline: 'Again'}))).toContain('staleSignOff')

    const another = changedLake()
    broken(another)
    expect(codes(another.publish(people.ada, storyParts))).toContain('staleSignOff')

    const edited = changedLake()
    broken(edited)
    write(
      edited,
      people.rosa,
      quote({_id: 'drafts.quote-asked', text: 'Nobody ever asked us', wording: 'x'}),
    )
    expect(codes(edited.publish(people.edda, storyParts))).toContain('staleSignOff')

    const late = changedLake()
    broken(late)
    for (let minute = 0; minute < 60; minute += 1) late.commit(people.rosa, new Map())
    expect(codes(late.publish(people.edda, storyParts))).toContain('staleSignOff')
  })

  it.each<[string, Actor, {reason: string}, string[]]>([
    ['an editor, with a reason', people.edda, reason, []],
    ['an administrator too', people.ada, reason, []],
    ['a checker', people.chidi, reason, ['roleMissing']],
    ['the reporter', people.rosa, reason, ['roleMissing', 'ownStory']],
    ['nobody without a reason', people.edda, {reason: ' '}, ['reasonMissing']],
  ])('is broken by %s', (_, actor, input, expected) => {
    const dossier = changedLake().working(ferryArticle)
    expect(refused(() => breakGlass(dossier, actor, input, stamp))).toEqual(expected)
  })

  it('is not broken for nothing, nor for what was promised to people', () => {
    const ready = readyLake().working(ferryArticle)
    expect(refused(() => breakGlass(ready, people.edda, reason, stamp))).toEqual(['glassNotNeeded'])
    const lake = readyLake(interviewee({attributionTerms: 'onRecord'}))
    write(
      lake,
      people.rosa,
      interviewee({_id: 'drafts.interviewee-ines', attributionTerms: 'offRecord'}),
    )
    const off = lake.working(ferryArticle)
    expect(refused(() => breakGlass(off, people.edda, reason, stamp))).toEqual(['offRecord'])
  })

  it('is not forged: no other edition, no receipt of one’s own, nobody else’s name', () => {
    const lake = changedLake()
    const change = breakGlass(lake.working(ferryArticle), people.edda, reason, stamp)
    const [entry] = change.append?.breakGlass ?? []
    const forged = (over: object) =>
      codes(lake.review(people.edda, ferryArticle, {append: {breakGlass: [{...entry!, ...over}]}}))
    expect(forged({fingerprint: 'f'})).toEqual(['reviewStale'])
    expect(forged({receipt: 'receipt-mine'})).toEqual(['reviewRewritten'])
    expect(forged({by: 'ada', byName: 'Ada Voss'})).toEqual(['reviewForged'])
  })
})

describe('the check after', () => {
  function publishedPast(): MemoryLake {
    const lake = changedLake()
    broken(lake)
    lake.publish(people.edda, storyParts)
    return lake
  }
  const after = {glass: 'g1', note: 'Heard the tape: it is what she said.'}
  const signed = (lake: MemoryLake): MemoryLake => {
    const {review} = signAll(lake.working(ferryArticle), people.chidi, 60)
    expect(write(lake, people.chidi, review!)).toEqual([])
    return lake
  }

  it('waits until everything is signed, by somebody else than who broke the glass', () => {
    const open = publishedPast()
    expect(openAfterChecks(open.working(ferryArticle)).map(({_key}) => _key)).toEqual(['g1'])
    const early = () => checkAfter(open.working(ferryArticle), people.chidi, after, stamp)
    expect(refused(early)).toEqual(['staleSignOff'])
    const done = signed(publishedPast()).working(ferryArticle)
    const by = (actor: Actor) => refused(() => checkAfter(done, actor, after, stamp))
    expect(by(people.edda)).toEqual(['roleMissing', 'ownStory'])
    expect(by(people.rosa)).toEqual(['roleMissing', 'ownStory'])
    expect(by(people.sol)).toEqual([])
  })

  it('closes it, once', () => {
    const lake = signed(publishedPast())
    const change = checkAfter(lake.working(ferryArticle), people.sol, after, {...stamp, key: 'c1'})
    expect(lake.review(people.sol, ferryArticle, change)).toEqual([])
    expect(openAfterChecks(lake.working(ferryArticle))).toEqual([])
    const {review} = lake.working(ferryArticle)
    expect(review?.breakGlass?.[0]?.check).toEqual({
      by: 'sol',
      byName: 'Sol Brandt',
      at: timeOf(0),
      note: 'Heard the tape: it is what she said.',
    })
    expect(codes(lake.review(people.sol, ferryArticle, change))).toEqual(['reviewRewritten'])
  })
})
