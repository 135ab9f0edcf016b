import type {ImportPlan, PlannedLink} from '../../ingest/plan/index.ts'
import {tableSection} from './tableSection.ts'

/** What importing a text would do, or did, as tables for people. */
export function planText(plan: ImportPlan): string {
  const {links, update, left, vanished, conflicts} = plan
  const known = links.filter(
    ({by, candidates}) => by !== 'earlierImport' && (by ?? candidates.length > 0),
  )
  return [
    origin(plan),
    known.length > 0 &&
      tableSection(
        'People and sources that may be known',
        ['In the text', 'In the newsroom', 'Why', 'Sure'],
        [24, 42, 40, 6],
        known.flatMap(linkRows),
      ),
    known.length > 0 && flagList('If it is otherwise, add what is so:', known.flatMap(linkFlags)),
    update.length > 0 &&
      tableSection(
        'Changes',
        ['Document', 'Field', 'Before', 'After'],
        [28, 14, 34, 36],
        update.flatMap(({title, changes}) =>
          changes.map(({field, before, after}) => [title, field, before, after]),
        ),
      ),
    left.length > 0 && `\nQuotes and claims that stay as they are: ${left.length}`,
    vanished.length > 0 &&
      tableSection(
        'No longer in the manuscript; their documents stay',
        ['Kind', 'Words', 'In the draft', 'Worked on'],
        [8, 66, 14, 12],
        vanished.map(({type, text, inBody, workedOn}) => [type, text, yes(inBody), yes(workedOn)]),
      ),
    conflicts.length > 0 &&
      tableSection(
        'Conflicts',
        ['Which', 'In the Studio', 'In the manuscript', 'Taken'],
        [30, 36, 36, 10],
        conflicts.map(({what, why, studio, imported, chosen}) => [
          [what, why],
          studio,
          imported,
          chosen ?? 'nothing',
        ]),
      ),
    conflicts.length > 0 &&
      flagList(
        'Add --take studio or --take imported for all, or one for each (or "=studio"):',
        conflicts.map(({key}) => `--take "${key}=imported"`),
      ),
  ]
    .filter(Boolean)
    .join('\n')
}

function origin({status, foundBy, headline, articleId}: ImportPlan): string {
  if (status !== 'again' || !foundBy) return ''
  const how = {
    chosen: 'as you said',
    words: 'its words are the same',
    file: 'the file has its name',
    slug: 'the headline gives the same address',
    text: 'most of its words are the same',
  }[foundBy]
  return `\nAnother edition of ${headline ? `“${headline}” (${articleId})` : articleId}: ${how}.`
}

function linkRows({name, newId, linked, by, candidates}: PlannedLink): (string | string[])[][] {
  if (linked) {
    const found = candidates.find(({id}) => id === linked)
    const why = by === 'match' ? (found?.reason ?? '') : 'as you said'
    const sure = by === 'match' && found ? percent(found.confidence) : ''
    return [[name, `${found?.name ?? linked} (${linked})`, why, sure]]
  }
  return candidates.map(({id, name: theirs, about, reason, confidence}, index) => [
    index === 0 ? `${name}: new (${newId})` : '',
    `perhaps ${theirs}${about ? `, ${about}` : ''} (${id})`,
    reason,
    percent(confidence),
  ])
}

/** Flags as they are typed: outside of tables, whose columns cut long ids. */
function flagList(title: string, flags: readonly string[]): string {
  return flags.length === 0 ? '' : [title, ...flags.map((flag) => `  ${flag}`)].join('\n')
}

function linkFlags({name, linked, by, candidates}: PlannedLink): string[] {
  if (by === 'choice') return []
  const others = candidates.filter(({id}) => id !== linked).map(({id}) => id)
  return [...(linked ? ['new'] : []), ...others].map((id) => `--link "${name}=${id}"`)
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
const yes = (is: boolean): string => (is ? 'yes' : '')
