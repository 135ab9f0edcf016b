import type {Calendar} from '../../calendar.ts'
import type {EvidenceInput, HopInput, QuoteInput} from '../../compose/story.ts'

interface Spoken {
  id: string
  text: string
  inferred?: boolean
}

/** Dinh to Toperczer, in an interview, printed in his book; for most of it only the text implies so. */
function fromDinh({id, text, inferred = false}: Spoken): QuoteInput {
  const printed: HopInput = {
    act: 'printed',
    agentName: 'Istvan Toperczer',
    source: 'source-mig-aces',
    ...(inferred ? {inferred} : {}),
  }
  return {
    id,
    text,
    form: 'paraphrase',
    speaker: 'interviewee-vu-ngoc-dinh',
    description: 'a Vietnamese pilot who flew with them',
    said: {occasion: 'interview with Istvan Toperczer'},
    provenance: [
      {act: 'said', agent: 'interviewee-vu-ngoc-dinh', source: 'source-toperczer-interview'},
      {act: 'recorded', agentName: 'Istvan Toperczer', source: 'source-toperczer-interview'},
      printed,
      {act: 'quoted', agentName: 'A reporter who is not named', source: 'source-stones-report'},
    ],
    evidence: [{source: 'source-mig-aces'}, {source: 'source-stones-report'}],
  }
}

function fromDau({id, text}: Spoken): QuoteInput {
  return {
    id,
    text,
    form: 'paraphrase',
    speaker: 'interviewee-duong-van-dau',
    description: 'who looks after the memorial',
    said: {date: '2019-02', place: 'At the memorial', occasion: 'to a reporter'},
    provenance: [
      {
        act: 'said',
        agent: 'interviewee-duong-van-dau',
        source: 'source-dau-interview',
        inferred: true,
      },
      {act: 'quoted', agentName: 'A reporter who is not named', source: 'source-stones-report'},
    ],
    evidence: [{source: 'source-stones-report'}],
  }
}

function fromSzalontai({id, text, inferred = false}: Spoken): QuoteInput {
  return {
    id,
    text,
    form: 'paraphrase',
    speaker: 'interviewee-balazs-szalontai',
    description: 'a Hungarian historian whose subject is North Korea',
    provenance: [
      {
        act: 'printed',
        agent: 'interviewee-balazs-szalontai',
        source: 'source-szalontai-essay',
        ...(inferred ? {inferred} : {}),
      },
      {act: 'quoted', agentName: 'A reporter who is not named', source: 'source-stones-report'},
    ],
    evidence: [{source: 'source-szalontai-essay'}, {source: 'source-stones-report'}],
  }
}

function fromMarker({id, text}: Spoken, calendar: Calendar): QuoteInput {
  const evidence: EvidenceInput[] = [
    {source: 'source-stones-marker', accessedAt: calendar.day(4)},
    {source: 'source-stones-report'},
  ]
  return {
    id,
    text,
    form: 'paraphrase',
    speaker: 'source-stones-marker',
    description: 'a marker in Vietnamese',
    said: {place: 'At the memorial', language: 'vi'},
    provenance: [
      {act: 'printed', source: 'source-stones-marker'},
      {act: 'translated', agentName: 'A translator who is not named', inferred: true},
      {act: 'quoted', agentName: 'A reporter who is not named', source: 'source-stones-report'},
    ],
    evidence,
  }
}

export const quotes = (calendar: Calendar): QuoteInput[] => [
  fromDau({
    id: 'quote-stones-martyrs',
    text: 'the dead were honoured no less than the country’s own fallen',
  }),
  {
    ...fromDinh({
      id: 'quote-stones-agreement',
      text: 'The agreement was a matter between governments, of which the pilots heard nothing; Dinh understood that North Korea wished its men to learn, for the sake of an air force it was building',
    }),
    provenance: [
      {act: 'said', agent: 'interviewee-vu-ngoc-dinh', source: 'source-toperczer-interview'},
      {act: 'recorded', agentName: 'Istvan Toperczer', source: 'source-toperczer-interview'},
      {act: 'quoted', agentName: 'A reporter who is not named', source: 'source-stones-report'},
    ],
    evidence: [{source: 'source-toperczer-interview'}, {source: 'source-stones-report'}],
  },
  fromDinh({
    id: 'quote-stones-best',
    text: 'They were hand-picked, from families with somebody in the service of the party’s Politburo',
  }),
  fromDinh({
    id: 'quote-stones-hardware',
    text: 'Pyongyang sent the men and their commanders, Vietnam gave them what they flew',
    inferred: true,
  }),
  fromDinh({
    id: 'quote-stones-claimed',
    text: 'They told their hosts nothing of their losses, and claimed 26 American aircraft',
    inferred: true,
  }),
  fromDinh({
    id: 'quote-stones-mechanical',
    text: 'They had great courage in a fight and were slow and wooden in it, and many were brought down for that reason',
    inferred: true,
  }),
  fromDinh({
    id: 'quote-stones-orders',
    text: 'Instructions they ignored, and rules as well',
    inferred: true,
  }),
  fromDau({
    id: 'quote-stones-salute',
    text: 'He salutes the airmen, feels for them as one soldier does for another, and does not ask a comrade’s nationality',
  }),
  fromMarker(
    {id: 'quote-stones-marker', text: 'fourteen comrades from North Korea once rested here'},
    calendar,
  ),
  fromDau({id: 'quote-stones-continue', text: 'means to go on looking after the place'}),
  fromSzalontai({
    id: 'quote-stones-front',
    text: 'Washington, which was sinking into Vietnam, wanted no second front in Korea if that could be helped',
    inferred: true,
  }),
  fromSzalontai({
    id: 'quote-stones-gain',
    text: 'Kim Il Sung stood to profit from an America that was stuck',
    inferred: true,
  }),
  fromSzalontai({
    id: 'quote-stones-hook',
    text: 'Pyongyang could not be pleased by anything that let the Americans off the hook and gave them time for Korea again',
  }),
  fromSzalontai({
    id: 'quote-stones-dwindled',
    text: 'After talks began in Paris in 1968 the help dwindled fast, and the accords of 1973 got a cool welcome',
    inferred: true,
  }),
]
