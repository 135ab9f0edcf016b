import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import {claims} from './claims.ts'
import {quotes} from './quotes.ts'
import {interviewees, sources} from './record.ts'

export const bell = (calendar: Calendar): StoryInput => ({
  id: 'article-bell',
  headline: 'Who rang the bell at Cold Ness?',
  standfirst:
    'For eleven hours in November 1952 a bell on the headland brought three boats past the rocks. A plate says that nobody knows who rang it. One person has known all along.',
  section: 'section-archive',
  bylines: ['contributor-marisol-achterberg'],
  place: 'Cold Ness',
  date: calendar.day(7),
  picture: {
    picture: 'bell',
    alt: 'A bell swings in an open belfry above a stormy sea; its rope runs down to a small figure below.',
    caption: 'Cold Ness on the night of 17 November 1952, as Agnes Lund tells it.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    'Under the bell at Cold Ness there is a brass plate, put up by people who disliked exaggeration. “[[q:quote-bell-plate|Rung through the night of 17 November 1952. By whom is not known.]]”',
    'The rest is known. It blew a full gale. [[c:claim-bell-lamp|The lamp of the lighthouse failed at ten to eight in the evening]], when [[c:claim-bell-boats|three boats with 23 people on board]] were inside the skerries. [[c:claim-bell-saved|All three came in past Cold Ness by the sound of the bell]], the last at seven in the morning.',
    'On one of them, the Norwegian trawler [[em|Margrethe]], the mate wrote in the log: “[[q:quote-bell-log|Bell heard from land all night. It is not the wind. Somebody is ringing.]]”',
    '## The keeper’s answer',
    'The keeper, Josiah Lund, was the obvious man. He had to disappoint everybody who wished to shake his hand: [[c:claim-bell-ankle|he had broken an ankle on the lamp stair that evening]].',
    'What he said about it has come down through three pairs of hands. He told his sister-in-law, Bertha Moen. She told a tape recorder in 1974. Catrin Abara, who held the microphone, printed it in her book [[em|Salt and Lamp-Oil]]. “[[q:quote-bell-rope|The rope was wet before I came to it]],” the keeper said, by that account, and no more.',
    '## The third person in the house',
    'There were three people in the house at Cold Ness that night: the keeper, his wife, and a daughter. “[[q:quote-bell-asked|I was nine, so nobody asked me]],” said Agnes Lund, who still lives within sight of the light. “[[q:quote-bell-milk|In the morning I could not lift the milk. My mother thought it was measles.]]”',
    'She tells it without ornament. [[q:quote-bell-counted|She hung on the rope with her whole weight, let it lift her, and counted: ten pulls, then a bite of bread.]] She stopped when it was light enough to see that nobody was left out there to hear.',
    {pullQuote: 'quote-bell-asked'},
    '## A measuring tape',
    'Wu Jianhong keeps the county archive, and its doubts. [[c:claim-bell-weight|The bell weighs 41 kilograms (90 pounds)]]. “[[q:quote-bell-two|A girl of nine, eleven hours, a bell like that: I would want two girls]],” Wu said.',
    'Then he went out to Cold Ness. [[c:claim-bell-same|The rope is the one that was hung in 1949]], and [[c:claim-bell-worn|it is worn to the core 104 centimetres (41 inches) above the floor]]. “[[q:quote-bell-kneel|Nobody grown holds a rope there. I tried. One has to kneel]],” he said.',
    'The plate stays as it is. [[c:claim-bell-nochange|Agnes Lund has turned down a new one]]. “[[q:quote-bell-true|What it says is true. It was not known]],” she said.',
  ],
  quotes: quotes(calendar),
  claims: claims(calendar),
  interviewees: interviewees(calendar),
  sources: sources(calendar),
})
