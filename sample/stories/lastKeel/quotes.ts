import type {Calendar} from '../../calendar.ts'
import type {QuoteInput} from '../../compose/story.ts'

const fromPortuguese = {
  kind: 'translation',
  note: 'From Portuguese',
  translator: 'Marisol Achterberg',
} as const

export const quotes = (calendar: Calendar): QuoteInput[] => {
  const inTheShed = {
    date: calendar.day(6),
    place: 'Tar Lane, Port Averil',
    occasion: 'interview in the shed',
  }
  return [
    {
      id: 'quote-keel-paper',
      text: 'A hull does not lie. It is the paper that lies',
      wording: 'O casco não mente. Quem mente é o papel.',
      form: 'translated',
      alterations: [fromPortuguese],
      speaker: 'interviewee-henrique-salgueiro',
      said: {...inTheShed, language: 'pt'},
      evidence: [
        {
          source: 'source-interview-salgueiro',
          locator: '00:04:12',
          excerpt: 'O casco não mente. Quem mente é o papel.',
        },
      ],
    },
    {
      id: 'quote-keel-string',
      text: 'He measures with a string and I measure with a laser. When we agree, he is unbearable for a week',
      form: 'direct',
      speaker: 'interviewee-luzia-salgueiro',
      description: 'who does the books and most of the planking',
      said: {...inTheShed, language: 'en'},
      evidence: [
        {
          source: 'source-interview-salgueiro',
          locator: '00:21:37',
          excerpt:
            'He measures with a string and I measure with a laser. When we agree, he is unbearable for a week.',
        },
      ],
    },
    {
      id: 'quote-keel-water',
      text: 'For whom? For the water',
      wording: 'Para quem? Para a água.',
      form: 'translated',
      alterations: [fromPortuguese],
      speaker: 'interviewee-henrique-salgueiro',
      said: {...inTheShed, language: 'pt'},
      evidence: [
        {
          source: 'source-interview-salgueiro',
          locator: '00:38:03',
          excerpt: 'Para quem? Para a água.',
        },
      ],
    },
  ]
}
