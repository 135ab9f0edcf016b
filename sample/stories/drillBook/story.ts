import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import {claims} from './claims.ts'
import {quotes} from './quotes.ts'
import {interviewees, sources} from './record.ts'

export const drillBook = (calendar: Calendar): StoryInput => ({
  id: 'article-drill-book',
  headline: 'Ferry’s lifeboat drills were entered on days it stood in dry dock',
  standfirst:
    'Eleven drills of the Constance are in the book for weeks in which the ship had no water under it. The line speaks of a bad habit, and has opened its books.',
  section: 'section-harbour',
  bylines: ['contributor-marisol-achterberg'],
  place: 'Skell Island',
  date: calendar.day(2),
  picture: {
    picture: 'ferry',
    alt: 'A broad ferry with lit windows crosses a dark sound towards an island; two lifeboats hang along its side.',
    caption: 'The Constance on the evening run to Skell, both boats in their places.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    'In the saloon of the [[em|Constance]], between the tea urn and the chart of the sound, hangs [[c:claim-drill-card|a card that promises passengers a lifeboat drill every seven days]]. The glass over it is polished each morning.',
    '[[c:claim-drill-eleven|Eleven of the 52 drills in the ferry’s book for 2025]] bear dates on which [[c:claim-drill-hollin|the ship stood on blocks in a dry dock at Hollin, 94 kilometres (58 miles) down the coast]].',
    'The Courier laid two books side by side: the drill book of the ferry, and the ledger in which the yard at Hollin writes down what comes in and what goes out. By the yard’s account [[c:claim-drill-ledger|the [[em|Constance]] docked on 9 January and floated out on 27 March]]. By the ferry’s account it was business as usual. [[c:claim-drill-fridays|There is an entry for every Friday in between, at ten past seven in the morning]], and each has the same eight words: “[[q:quote-drill-entry|Both boats swung out, crew mustered, all correct.]]”',
    '## Two pens',
    '“[[q:quote-drill-pens|We filled in the weeks ahead in one evening, with two pens, so that it would not look like one evening]],” said a former engine-room officer of the line, who asked not to be named because a living has to be made on this coast. The Courier knows who the officer is, and [[c:claim-drill-papers|has seen papers that show the officer’s service on board]].',
    'By this account [[c:claim-drill-advance|the eleven entries were written before the ship left for the yard]]. “[[q:quote-drill-nobody|Nobody told us to. Nobody had ever told us not to]],” the officer said.',
    {pullQuote: 'quote-drill-pens'},
    'Averil Sound Ferries does not dispute the dates. “[[q:quote-drill-habit|What you found is a habit, and a bad one. A drill on a dry ship is a drill on paper]],” said Ottoline Pryce, who has managed the line since 2022. She said she had stopped it on the day she was shown the two books, and [[c:claim-drill-inquiry|asked the county to look at every drill book since 2019]].',
    '## What a drill is for',
    'The oddest thing about the eleven entries is that nobody needed them. [[c:claim-drill-licence|The county’s ferry licence asks for a drill every seven days only while the ship carries passengers]]. On blocks at Hollin it carried none.',
    'Seo Min-ji, who teaches ship safety at the Sarn Maritime College, read the pages for the Courier. “[[q:quote-drill-fear|A drill book is a diary of what you are afraid of]],” Seo said. “[[q:quote-drill-hands|You practise the worst day so that your hands know it before you do. A page that was written in advance has taught nobody’s hands anything.]]”',
    'No fault was found in the boats themselves: [[c:claim-drill-boats|the county’s inspector passed both lifeboats on 2 April 2025]], six days after the ship floated out.',
    'On Skell Island they listen. A lifeboat that swings out makes a noise, a long complaint of iron, and the shop at the landing is the nearest thing to it that has windows. “[[q:quote-drill-noise|My mother goes across in her wheelchair every second Tuesday. I don’t want to read that they swung out the boats. I want to hear it]],” said Effie Duarte, who keeps the shop.',
    'On the first Friday after the books were compared, she said, she heard it. [[q:quote-drill-twice|She went out on the step in her apron and made them do it twice.]]',
    {
      note: 'Averil Sound Ferries advertises its timetable in the Courier. It was shown the findings before publication, and no part of the text.',
    },
  ],
  quotes: quotes(calendar),
  claims: claims(calendar),
  interviewees: interviewees(calendar),
  sources: sources(calendar),
})
