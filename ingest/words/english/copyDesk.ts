import type {CopyDesk} from '../copyDesk.ts'

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const month =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const year = String.raw`(1[89]\d\d|20\d\d)`
const part = String.raw`[$€£]?(?<part>\d[\d,]*(?:\.\d+)?)(?:\s(?<partUnit>million|billion))?`
const whole = String.raw`[$€£]?(?<whole>\d[\d,]*(?:\.\d+)?)(?:\s(?<wholeUnit>million|billion))?`
const percent = String.raw`(?:about\s|roughly\s|nearly\s|almost\s)?(?<percent>\d+(?:\.\d+)?)\s?(?:%|percent|per cent)`
const counted = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const count = String.raw`(\d{1,3}(?:,\d{3})*|\d+|${counted.slice(1).join('|')})`
const thing = String.raw`\s[\p{L}-]+(?:\s[\p{L}-]+)?`

export const copyDesk: CopyDesk = {
  days,
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  date: new RegExp(
    String.raw`\b(?<weekday>${days.join('|')})(?:,\s+|\s+\(?)(?:the\s+)?(?:(?<month>${month})\s+(?<day>\d{1,2})|(?<dayFirst>\d{1,2})\s+(?<monthLast>${month}))\b(?!\s*[-–]\s*\d)(?:,?\s+(?<year>\d{4})\b)?`,
    'gu',
  ),
  sentence: /[^.!?]+(?:[.!?]+|$)/gu,
  age: /(?:aged?|at the age of|at age|who was|who is|is|was|turned)\s(\d{1,3})\b|,\s(\d{1,3}),/gu,
  lived: new RegExp(String.raw`\((?:b\. |born )?${year}\s?[-–]\s?${year}\)`, 'gu'),
  born: new RegExp(String.raw`\b(?:born|birth)\b[^.!?]{0,60}?\b${year}\b`, 'gu'),
  died: new RegExp(String.raw`\b(?:died|killed|death)\b[^.!?]{0,60}?\b${year}\b`, 'gu'),
  share: new RegExp(
    String.raw`\b${part}\s(?:out\s)?of\s(?:the\s|its\s|their\s|all\s)?${whole}(?:\s[\p{L}-]+){0,3}(?:,\sor\s|\s\(|,\s)${percent}`,
    'gu',
  ),
  change: new RegExp(
    String.raw`\b(?:from|From)\s${part}(?:\s[\p{L}-]+){0,3}\sto\s${whole}(?:\s[\p{L}-]+){0,4}(?:,\s(?:a|an|or)\s|\s\()${percent}`,
    'gu',
  ),
  rough: /(?:about|roughly|nearly|almost)\s\S+\s?(?:%|per)/u,
  units: new Map([
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  decimal: '.',
  total: new RegExp(
    String.raw`(?<![\d.,$€£])\b${count}${thing}(?::\s|,\s|\s\(|\s[—–]\s)(?:${count}${thing},\s)?${count}${thing}\sand\s${count}\s[\p{L}-]+(?=[.,;:)]|\s[—–]|$)`,
    'giu',
  ),
  noTotal:
    /\b(?:including|included|among|like|than|least|most|half|both|and\s\d{4}|percent|years?|days?|hours?|months?|weeks?|minutes?|miles?|points?|million|billion|old|a\.?m|p\.?m)\b/iu,
  small: counted,
}
