import type {Calendar} from '../../calendar.ts'
import type {StoryInput} from '../../compose/story.ts'
import {claims} from './claims.ts'
import {quotes} from './quotes.ts'
import {interviewees, sources} from './record.ts'

/**
 * The one story of the sample that happened: retold from published accounts in our own words, with
 * what people said as paraphrase. Where the accounts leave something open, so does its review.
 */
export const headstones = (calendar: Calendar): StoryInput => ({
  id: 'article-headstones',
  headline: 'The headstones that North Korea left behind',
  standfirst:
    'Fourteen stones in northern Vietnam remember airmen whose part in the war was kept quiet until the turn of the century. Most of what is known of them came by way of somebody else.',
  section: 'section-archive',
  bylines: ['contributor-dele-ransome'],
  place: 'Port Averil',
  date: calendar.day(4),
  picture: {
    picture: 'headstones',
    alt: 'Two rows of pale headstones on a green rise among flooded rice fields, all turned towards the upper right; two swept-wing aircraft are faint in the sky.',
    caption: 'Fourteen stones in two rows, all facing north-east.',
    credit: 'Illustration: Yewande Stroud',
  },
  body: [
    '[[c:claim-stones-fourteen|Fourteen headstones]] stand in the rice country of northern Vietnam, and nobody lies under them any more. They were put up for [[c:claim-stones-airmen|North Korean airmen who were killed flying in secret beside Vietnamese crews, against the aircraft of the American air force and navy]].',
    'It is a small chapter of a large war, and it was opened again in February 2019, when [[c:claim-stones-summit|Vietnam prepared to be host to the second meeting of Donald Trump and Kim Jong Un]].',
    'The memorial has a caretaker, Duong Van Dau. In Vietnam, he told a reporter that month, [[q:quote-stones-martyrs|the dead were honoured no less than the country’s own fallen]]. They were buried on a rise, and [[c:claim-stones-facing|every grave was turned to the north-east, where home was]].',
    '## Two Koreas',
    'The other Korea’s part is the better known one. [[c:claim-stones-south|Between 1964 and 1973 South Korea sent more than 300,000 troops]] to fight on the American side.',
    'The North’s was a fraction of that. Vietnamese accounts from after the war speak of [[c:claim-stones-strength|between 200 and 400 people, some 90 of them pilots, in a little over two years]], [[c:claim-stones-near|stationed on the edge of Hanoi]].',
    'How it began is told in Vietnamese documents that Merle Pribbenow, [[c:claim-stones-pribbenow|a scholar who used to be an analyst at the CIA]], found and put into English. By these, [[c:claim-stones-september|Hanoi took up an offer from Pyongyang in September 1966]]: [[c:claim-stones-thirty|three companies of pilots, to be made into a regiment of 30 aircraft]]. [[c:claim-stones-terms|They would wear the uniform of North Vietnam, which would also provide machines, airfields and everything else]].',
    'North Vietnam had reason to say yes. Under [[c:claim-stones-thunder|Operation Rolling Thunder, the American bombing of the North]], [[c:claim-stones-losses|it was losing its ageing Soviet-made MiG-17s]] and the men who could fly them; [[c:claim-stones-material|China and the Soviet Union sent material]], which does not fly itself.',
    '[[c:claim-stones-kep|The first of the North Koreans were at Kep, an air base in the province of Bac Giang, before 1966 was over]], [[c:claim-stones-distance|70 kilometres (43 miles) north-east of Hanoi]], to help with training and to fly in combat.',
    '## What Dinh told Toperczer',
    'Vu Ngoc Dinh, a Vietnamese pilot, flew with them. He talked about it to Istvan Toperczer, [[c:claim-stones-toperczer|an officer of the Hungarian air force who became a historian]]. [[q:quote-stones-agreement|The agreement was a matter between governments, of which the pilots heard nothing; Dinh understood that North Korea wished its men to learn, for the sake of an air force it was building]].',
    '[[q:quote-stones-best|They were hand-picked, from families with somebody in the service of the party’s Politburo]], Toperczer has him say in the book “[[c:claim-stones-book|MiG Aces of the Vietnam War]]”. It is also the book, as far as one can tell, that has the rest. [[q:quote-stones-hardware|Pyongyang sent the men and their commanders, Vietnam gave them what they flew]]. [[q:quote-stones-claimed|They told their hosts nothing of their losses, and claimed [[c:claim-stones-twentysix|26 American aircraft]]]].',
    '[[q:quote-stones-mechanical|They had great courage in a fight and were slow and wooden in it, and many were brought down for that reason]]. [[q:quote-stones-orders|Instructions they ignored, and rules as well]].',
    '## The caretaker',
    'Dau was a soldier too. [[c:claim-stones-south-1966|In 1966 he enlisted and went south]]; [[c:claim-stones-discharged|three years later, shot through the knee near Saigon, he was sent home]]. [[q:quote-stones-salute|He salutes the airmen, feels for them as one soldier does for another, and does not ask a comrade’s nationality]].',
    '[[c:claim-stones-2002|In 2002 the dead were taken home to North Korea, after a ceremony of both armies]]. The stones stayed, [[c:claim-stones-rows|in two rows]]; a marker in front of them says in Vietnamese that [[q:quote-stones-marker|fourteen comrades from North Korea once rested here]].',
    '[[c:claim-stones-visitors|Fewer people visit than before]]. Dau [[q:quote-stones-continue|means to go on looking after the place]].',
    '## What it was for',
    '[[c:claim-stones-acknowledged|Neither capital said aloud that the airmen had been there until 2000 and 2001]]. What has come out since has come in crumbs: from memoirs and official papers in Vietnam, and from [[c:claim-stones-archives|the diplomatic archives of Eastern Europe]].',
    'One reader of those archives does not believe in pure friendship. [[q:quote-stones-front|Washington, which was sinking into Vietnam, wanted no second front in Korea if that could be helped]], writes the Hungarian historian Balazs Szalontai, whose subject is North Korea, and [[q:quote-stones-gain|Kim Il Sung stood to profit from an America that was stuck]]. By the same logic [[q:quote-stones-hook|Pyongyang could not be pleased by anything that let the Americans off the hook and gave them time for Korea again]], as he put it in an essay for NK News.',
    '[[q:quote-stones-dwindled|After talks began in Paris in 1968 the help dwindled fast, and the accords of 1973 got a cool welcome]], Szalontai notes. Where he notes it, the Courier is still trying to find out.',
  ],
  quotes: quotes(calendar),
  claims: claims(calendar),
  interviewees: interviewees(),
  sources: sources(),
})
