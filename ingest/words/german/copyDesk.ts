import type {CopyDesk} from '../copyDesk.ts'

const days = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']
const month =
  'Jan(?:uar|\\.)?|Jänner|Feb(?:ruar|\\.)?|März|Apr(?:il|\\.)?|Mai|Juni?|Juli?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?|Dez(?:ember|\\.)?'
const year = String.raw`(1[89]\d\d|20\d\d)`
const digits = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`
const units = String.raw`Millionen|Million|Mio\.|Milliarden|Milliarde|Mrd\.`
const part = String.raw`(?<part>${digits})(?:\s(?<partUnit>${units}))?`
const whole = String.raw`(?<whole>${digits})(?:\s(?<wholeUnit>${units}))?`
const roughly = 'etwa|rund|fast|knapp|ungefähr|gut|circa|ca\\.'
const percent = String.raw`(?:(?:${roughly})\s)?(?<percent>\d+(?:,\d+)?)\s?(?:%|Prozent)`
const small = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const count = String.raw`(${digits}|${small.slice(2).join('|')})`
const thing = String.raw`\s[\p{L}-]+(?:\s[\p{L}-]+)?`

export const copyDesk: CopyDesk = {
  days,
  months:
    'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  date: new RegExp(
    String.raw`\b(?<weekday>${days.join('|')}|Sonnabend)(?:,\s+|\s+\(?)(?:(?:dem|den|der)\s+)?(?<dayFirst>\d{1,2})\.\s?(?<monthLast>(?:${month})(?!\p{L})|\d{1,2}\.)(?:\s?(?<year>\d{4})\b)?`,
    'gu',
  ),
  sentence: /(?:\b\d{1,2}\.(?=\s)|\d\.(?=\d)|[^.!?])+(?:[.!?]+|$)/gu,
  age: /(?:im Alter von|wurde|wird|mit|ist|war)\s(\d{1,3})\sJahren?\b|\b(\d{1,3})[\s-]?Jahre alt\b|\b(\d{1,3})[-‐]jährige/gu,
  lived: new RegExp(
    String.raw`\((?:\*\s?)?(?:\d{1,2}\.\s?\p{L}+\s)?${year}(?:\s?[-–]\s?|[;,]\s?†\s?(?:\d{1,2}\.\s?\p{L}+\s)?)${year}\)`,
    'gu',
  ),
  born: new RegExp(
    String.raw`\b(?:geboren|geborene|Geburt)\b[^!?]{0,60}?\b${year}\b|\b${year}\b[^,;!?]{0,40}\bgeboren`,
    'gu',
  ),
  died: new RegExp(
    String.raw`\b(?:starb|verstarb|Tod|getötet)\b[^!?]{0,60}?\b${year}\b|\b${year}\b[^,;!?]{0,40}\b(?:gestorben|starb|verstorben)`,
    'gu',
  ),
  share: new RegExp(
    String.raw`(?<![\d.,])${part}\s(?:von|der|seiner|ihrer)\s(?:den\s|insgesamt\s)?${whole}(?:\s[\p{L}-]+){0,3}(?:,\salso\s|,\sdas\ssind\s|\s\(|,\s)${percent}`,
    'gu',
  ),
  change: new RegExp(
    String.raw`\b[Vv]on\s${part}(?:\s[\p{L}-]+){0,3}\sauf\s${whole}(?:\s[\p{L}-]+){0,4}(?:,\s(?:ein|eine|also)(?:\s[\p{L}-]+){0,3}\s|\s\(|\sum\s)${percent}`,
    'gu',
  ),
  rough: new RegExp(String.raw`(?:${roughly})\s\S+\s?(?:%|Prozent)`, 'u'),
  units: new Map([
    ['Million', 1e6],
    ['Millionen', 1e6],
    ['Mio.', 1e6],
    ['Milliarde', 1e9],
    ['Milliarden', 1e9],
    ['Mrd.', 1e9],
  ]),
  decimal: ',',
  total: new RegExp(
    String.raw`(?<![\d.,])\b${count}${thing}(?::\s|,\s|\s\(|\s[—–]\s)(?:${count}${thing},\s)?${count}${thing}\sund\s${count}\s[\p{L}-]+(?=[.,;:)]|\s[—–]|$)`,
    'giu',
  ),
  noTotal:
    /(?<!\p{L})(?:darunter|davon|einschließlich|etwa|rund|über|unter|wie|als|mindestens|höchstens|halb|und\s\d{4}|Prozent|Jahren?|Tagen?|Stunden?|Monaten?|Wochen?|Minuten?|Kilometern?|Punkten?|Mio|Millionen|Milliarden|Uhr|Euro)(?!\p{L})/iu,
  small,
  relative:
    /(?<!\p{L})(?:gestern|vorgestern|übermorgen)(?!\p{L})|(?<!\p{L})(?:in der|am|im|seit der|seit dem)?\s?(?:vergangene|letzte|nächste|kommende|vorige)[nrs]?\s(?:Woche|Monat|Jahr|Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Wochenende)(?!\p{L})/giu,
}
