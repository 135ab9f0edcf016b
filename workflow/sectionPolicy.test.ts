import {describe, expect, it} from 'vitest'
import {publishBlockers} from './gate/publishBlockers.ts'
import {WorkflowError} from './refusals.ts'
import {signOff} from './review/signOff.ts'
import {policyFaults, policyStamp} from './sectionPolicy.ts'
import {allegation, secondary, supports, throughStandards} from './testing/gateSituations.ts'
import {article, claim, policy} from './testing/documents.ts'
import {after, people, readyDossier, signAll, stampOf} from './testing/newsroom.ts'
import type {Dossier, PolicyDocument} from './types.ts'

const under = (dossier: Dossier, over: Partial<PolicyDocument>): Dossier => ({
  ...dossier,
  policy: policy(over),
})
const said = (dossier: Dossier) => publishBlockers(dossier).map(({message}) => message)
const codes = (dossier: Dossier) => publishBlockers(dossier).map(({code}) => code)

describe('a section asks more of its stories than the house does', () => {
  const ledgers = supports('ledger-a', 'ledger-b')
  const twoLedgers = [
    secondary('ledger-a', {tier: 'primary'}),
    secondary('ledger-b', {tier: 'primary'}),
  ]

  it('two primary sources: one is not enough, two are', () => {
    const asked = {evidence: {primary: 2, secondary: 0}}
    expect(said(under(readyDossier(), asked))).toContain(
      'The claim “The ferry carried 214 people a day.” rests on 1 primary source and 0 independent secondary sources. Add primary sources that make 2 independent ones: this desk takes no secondary ones instead.',
    )
    const claims = [claim({evidence: ledgers})]
    const both = readyDossier(...claims, ...twoLedgers)
    expect(said(under(both, asked)).filter((message) => message.startsWith('The claim'))).toEqual(
      [],
    )
  })

  it('more for an allegation alone', () => {
    const asked = {allegationEvidence: {primary: 2}}
    expect(codes(under(readyDossier(), asked))).toEqual([])
    expect(codes(under(throughStandards(allegation), asked))).toEqual(['insufficientEvidence'])
  })

  it('every story past standards', () => {
    const asked = under(readyDossier(), {standardsReview: 'always'})
    expect(said(asked)).toEqual([
      'The article stands at “Standards”. It can be published once it has come to “Ready”.',
      'This section has every story approved by standards, and standards has not approved it as it is now. Send it to standards.',
    ])
    expect(codes(throughStandards(policy({standardsReview: 'always'})))).toEqual([])
  })
})

describe('who signs headlines and pictures', () => {
  const byEditor = () => {
    const unsigned = readyDossier()
    const signOffs = unsigned.review!.signOffs?.filter((one) => one.item !== 'headline') ?? []
    const dossier = {...unsigned, review: {...unsigned.review!, signOffs}}
    const input = {item: 'headline', verdict: 'confirmed'} as const
    return after(dossier, signOff(dossier, people.edda, input, stampOf(60)))
  }
  const standardsOnly = {headlineSigners: ['standards']} as const

  it('refuses an editor where the section wants standards', () => {
    const dossier = under(readyDossier(), {headlineSigners: ['standards']})
    const input = {item: 'headline', verdict: 'confirmed'} as const
    const sign = () => signOff(dossier, people.edda, input, stampOf(60))
    expect(sign).toThrow(WorkflowError)
    expect(sign).toThrow('Signing the headline takes the role standards.')
  })

  it('re-opens a headline that was signed in another role, as when a story moves to that desk', () => {
    expect(publishBlockers(byEditor())).toEqual([])
    const moved = under(byEditor(), {headlineSigners: [...standardsOnly.headlineSigners]})
    expect(said(moved)).toContain(
      'The headline was signed in a role that this section does not take for it. It has to be signed by standards.',
    )
    expect(codes(signAll(moved, people.sol, 70))).toEqual([])
  })

  it('never lets anybody but checkers sign quotes, whatever a policy says', () => {
    const dossier = under(readyDossier(), {captionSigners: ['editor'], headlineSigners: ['editor']})
    const input = {
      item: 'quote:quote-asked',
      verdict: 'confirmed',
      method: 'recording',
      evidence: ['e1'],
    } as const
    expect(() => signOff(dossier, people.edda, input, stampOf(60))).toThrow(
      'takes the role fact-checker or standards',
    )
  })
})

describe('the version in force', () => {
  it('is stamped on a sign-off', () => {
    const dossier = under(readyDossier(), {version: 3})
    const input = {item: 'headline', verdict: 'confirmed'} as const
    const change = signOff(dossier, people.chidi, input, stampOf(60))
    expect(change.append?.signOffs?.[0]?.policyVersion).toBe('policy-section-news@3')
    expect(policyStamp(readyDossier())).toBe('default')
  })

  it.each<[Partial<PolicyDocument>, string[]]>([
    [{}, []],
    [{evidence: {primary: 2, secondary: 0}, headlineSigners: []}, []],
    [{evidence: {primary: 0}}, ['evidence.primary']],
    [{evidence: {secondary: 1.5}}, ['evidence.secondary']],
    [{allegationEvidence: {primary: 40}}, ['allegationEvidence.primary']],
  ])('%o can be met, or says what can’t', (over, paths) => {
    expect(policyFaults(policy(over)).map(({path}) => path)).toEqual(paths)
  })
})

describe('coverage', () => {
  it('is asked where the policy says so, and not by an older setting of the section', () => {
    const open = article({body: [...(article().body ?? [])]})
    expect(codes(under(readyDossier(open), {fullCoverage: true}))).toEqual(['unanchoredSentence'])
    expect(codes(under(readyDossier(open), {fullCoverage: false}))).toEqual([])
  })
})
