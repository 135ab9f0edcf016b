import type {Calendar} from '../calendar.ts'
import type {StoryInput} from '../compose/story.ts'

export const porpoises = (calendar: Calendar): StoryInput => ({
  id: 'article-porpoises',
  headline: 'Four porpoises in nine days',
  standfirst:
    'They came ashore between Ferrow and Cold Ness without a mark on them. What killed them is in four jars in Sarn.',
  section: 'section-shore',
  bylines: ['contributor-marisol-achterberg'],
  place: 'Ferrow',
  date: calendar.day(8),
  picture: {
    picture: 'porpoise',
    alt: 'A harbour porpoise lies on a wide wet beach at low tide; a line of footprints leads up to it and stops.',
    caption: 'The beach at Ferrow, where the second of the four was found.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    '[[c:claim-porpoise-four|Four harbour porpoises have come ashore between Ferrow and Cold Ness in nine days]]. [[c:claim-porpoise-usual|In most years there are two]].',
    '“[[q:quote-porpoise-sleep|No nets, no propeller, full stomachs. They look as if they had been told to lie down]],” said Yusuf Haldane, the county’s veterinary surgeon.',
    'Samples are at the laboratory in Sarn. Until they come back there are three theories on the quay, and Haldane has asked that none of them be printed.',
  ],
  quotes: [
    {
      id: 'quote-porpoise-sleep',
      text: 'No nets, no propeller, full stomachs. They look as if they had been told to lie down',
      form: 'direct',
      speaker: 'interviewee-yusuf-haldane',
      description: 'the county’s veterinary surgeon',
      said: {date: calendar.day(9), place: 'Ferrow', occasion: 'on the beach', language: 'en'},
      evidence: [
        {
          source: 'source-interview-haldane',
          locator: '00:03:33',
          excerpt:
            'No nets, no propeller, full stomachs. They look as if they had been told to lie down.',
        },
      ],
    },
  ],
  claims: [
    {
      id: 'claim-porpoise-four',
      text: 'Four harbour porpoises have come ashore between Ferrow and Cold Ness in nine days',
      kind: 'number',
      priority: 'high',
      evidence: [
        {
          source: 'source-strandings',
          locator: 'nos. 212 to 215',
          accessedAt: calendar.day(9),
        },
      ],
    },
    {
      id: 'claim-porpoise-usual',
      text: 'In most years there are two',
      kind: 'number',
      evidence: [
        {
          source: 'source-strandings',
          locator: 'summary, last twenty years',
          excerpt: 'median 2',
          accessedAt: calendar.day(9),
        },
      ],
    },
  ],
  interviewees: [
    {
      id: 'interviewee-yusuf-haldane',
      name: 'Yusuf Haldane',
      secondReference: 'Haldane',
      nameOrder: 'givenFirst',
      role: 'Veterinary surgeon',
      affiliation: 'Marram County',
      attributionTerms: 'onRecord',
      consent: {given: true, scope: 'The strandings', date: calendar.day(9)},
    },
  ],
  sources: [
    {
      id: 'source-interview-haldane',
      kind: 'recording',
      title: 'Interview with Yusuf Haldane',
      creators: ['Marisol Achterberg'],
      date: calendar.day(9),
      language: 'en',
      tier: 'primary',
    },
    {
      id: 'source-strandings',
      kind: 'dataset',
      title: 'Register of strandings, Marram coast',
      publisher: 'Marram County',
      language: 'en',
      tier: 'primary',
    },
  ],
})
