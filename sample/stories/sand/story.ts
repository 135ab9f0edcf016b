import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import {claims} from './claims.ts'
import {quotes} from './quotes.ts'
import {interviewees, sources} from './record.ts'

export const sand = (calendar: Calendar): StoryInput => ({
  id: 'article-sand',
  headline: 'Town paid for 214 lorryloads of sand. The weighbridge counted 161',
  standfirst:
    'The contractor for the north beach says that the scale was out of order and that its men counted by hand. The scale’s own log has no gap.',
  section: 'section-town-hall',
  bylines: ['contributor-dele-ransome'],
  place: 'Port Averil',
  date: calendar.day(2),
  picture: {
    picture: 'sand',
    alt: 'A line of lorries tips sand onto a long beach under a low sun; the last lorry in the line is only an outline.',
    caption:
      'Lorries on the north beach. The outlined one stands for the loads that were not weighed.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    '[[c:claim-sand-paid|Port Averil has paid for 214 lorryloads of sand for its north beach]]. [[c:claim-sand-weighed|The weighbridge on Quarry Road, which each of them has to cross, counted 161]].',
    '[[c:claim-sand-difference|At the contract’s rate of 700 crowns a load, the 53 in between come to 37,100 crowns]]. [[opinion|That is a good deal of money for something that nobody can point to.]]',
    '“[[q:quote-sand-pad|Some tickets were written twice. You learned not to look at the pad]],” said a driver who worked on the beach, who asked not to be named for fear of getting no more work.',
    'By the driver’s account [[c:claim-sand-twice|the contractor’s office made out second tickets for loads that had been delivered once]].',
    'The contractor denies it: “[[q:quote-sand-scale|The scale was out of order for nine days, and my people counted by hand. Hands count too]],” said Corin Halm, who runs Halm & Sons.',
    '[[c:claim-sand-log|The log of the scale shows weighings on every working day of the contract]]. Shown the log, Halm said that [[q:quote-sand-log|a scale that is broken will also keep a broken log]].',
    '“[[q:quote-sand-sum|I sign what the tickets add up to. I have now asked to see the tickets]],” said Adaeze Whitlock, the town’s treasurer, who passed the bill.',
    '[[common|Sand that is put on a beach in autumn is mostly gone by spring, which is what it is there for.]] [[opinion|It makes a poor witness.]]',
  ],
  quotes: quotes(calendar),
  claims: claims(calendar),
  interviewees: interviewees(calendar),
  sources: sources(calendar),
})
