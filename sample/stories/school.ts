import type {Calendar} from '../calendar.ts'
import type {StoryInput} from '../compose/story.ts'

export const school = (calendar: Calendar): StoryInput => ({
  id: 'article-school',
  headline: 'Seven pupils, one stove',
  standfirst: 'The county wants to close the school on Skell. The island wants to see the sums.',
  section: 'section-town-hall',
  bylines: ['contributor-dele-ransome'],
  place: 'Skell Island',
  date: calendar.day(1),
  body: [
    '[[c:claim-school-seven|The school on Skell Island has seven pupils]], one teacher and a stove that the eldest pupil lights.',
    '“[[q:quote-school-empty|An empty school costs the county less every year. An empty island costs nothing at all]],” said Morwenna Idowu, who teaches all seven.',
    'The county’s paper puts the saving at 88,000 crowns a year. It does not say what the ferry would cost, twice a day, in winter.',
  ],
  quotes: [
    {
      id: 'quote-school-empty',
      text: 'An empty school costs the county less every year. An empty island costs nothing at all',
      form: 'direct',
      speaker: 'interviewee-morwenna-idowu',
      description: 'who teaches all seven',
      said: {date: calendar.day(2), place: 'Skell Island', language: 'en'},
      evidence: [
        {
          source: 'source-interview-idowu',
          locator: '00:07:12',
          excerpt:
            'An empty school costs the county less every year. An empty island costs nothing at all.',
        },
      ],
    },
  ],
  claims: [
    {
      id: 'claim-school-seven',
      text: 'The school on Skell Island has seven pupils',
      kind: 'number',
      evidence: [{source: 'source-interview-idowu', locator: '00:00:40'}],
    },
  ],
  interviewees: [
    {
      id: 'interviewee-morwenna-idowu',
      name: 'Morwenna Idowu',
      secondReference: 'Idowu',
      nameOrder: 'givenFirst',
      role: 'Teacher',
      affiliation: 'Skell Island school',
      attributionTerms: 'onRecord',
      consent: {given: true, scope: 'This story', date: calendar.day(2)},
    },
  ],
  sources: [
    {
      id: 'source-interview-idowu',
      kind: 'recording',
      title: 'Interview with Morwenna Idowu',
      creators: ['Dele Ransome'],
      date: calendar.day(2),
      language: 'en',
      tier: 'primary',
    },
  ],
})
