import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import {claims} from './claims.ts'
import {quotes} from './quotes.ts'
import {interviewees, sources} from './record.ts'

export const meadow = (calendar: Calendar): StoryInput => ({
  id: 'article-meadow',
  headline: 'The meadow came back when the ferry moved',
  standfirst:
    'Divers have measured 118 hectares of eelgrass in Averil Sound, three times as much as in 2011. Nobody planted it, and nobody is certain why.',
  section: 'section-shore',
  bylines: ['contributor-dele-ransome'],
  place: 'Port Averil',
  date: calendar.day(5),
  picture: {
    picture: 'meadow',
    alt: 'A diver swims over a meadow of long seagrass; far above, the hull of a ferry crosses the light.',
    caption: 'A diver over the eelgrass in Averil Sound.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    'For most of a century the ferry to Skell cut the same line through the sound, and nothing grew under it. [[c:claim-meadow-moved|In 2011 the line was moved 800 metres (half a mile) north, round a sandbank]]. [[c:claim-meadow-area|The meadow of eelgrass has since grown from 39 to 118 hectares (from 96 to 292 acres)]], according to a survey by the Sarn Institute of Marine Research.',
    '“[[q:quote-meadow-wound|From above it looks like a wound that has closed. The old route is a line of younger, lighter grass]],” said Gudrun Einarsdottir, who led the dives.',
    'Ramón Ferreiro Pazos came from Galicia to count the shoots, and put it more shortly: “[[q:quote-meadow-treading|Nobody planted it. All we did was stop treading on it.]]”',
    {
      figure: {
        picture: 'meadow-map',
        alt: 'A map of Averil Sound: a small dark patch of meadow lies inside a larger light one; a dotted line bends north round a sandbank.',
        caption: 'The meadow in 2011 (dark) and now (light), and the ferry’s two lines.',
        credit: 'Map: Yewande Stroud, after the Sarn Institute’s survey',
      },
    },
    '[[c:claim-meadow-transects|The team swam 84 lines of 50 metres (164 feet) each]] and brought up nothing but a few cores of mud. Eelgrass keeps its own calendar: [[c:claim-meadow-oldest|roots in the middle of the sound go back some 300 years]], to before there was a ferry, or a town hall to license one.',
    '## The largest?',
    '[[c:claim-meadow-three|Three newspapers have called the meadow the largest on the coast]]. All three had it from the same release. [[c:claim-meadow-others|Nobody has measured the others]], the institute now says, and the Courier does not know whether it is so.',
    'Nor is it certain that the ferry did it. [[c:claim-meadow-sewage|The town’s new sewage works opened in the same year]], and clear water is half of what grass needs. “[[q:quote-meadow-two|Two good things happened at once. That is rare, and bad for science]],” Gudrun said.',
    'Tobiah Annand, who has fished the sound for fifty years, was less surprised than anybody. “[[q:quote-meadow-grass|My father always said there was grass out there. I thought he meant it was an easy living]],” he said.',
  ],
  quotes: quotes(calendar),
  claims: claims(calendar),
  interviewees: interviewees(calendar),
  sources: sources(calendar),
})
