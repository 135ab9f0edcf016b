import type {PlannedPublish} from '../../workflow/index.ts'

const names: Record<string, [one: string, many: string]> = {
  article: ['the article', 'articles'],
  quote: ['1 quote', 'quotes'],
  claim: ['1 claim', 'claims'],
  interviewee: ['1 person', 'people'],
  source: ['1 source', 'sources'],
  contributor: ['1 contributor', 'contributors'],
  section: ['its section', 'sections'],
  correction: ['1 correction', 'corrections'],
}

/** “Goes out together, or not at all: the article, 12 quotes and 3 people.” */
export function planSummary(plan: readonly PlannedPublish[]): string {
  const counts = new Map<string, number>()
  for (const {type} of plan) counts.set(type, (counts.get(type) ?? 0) + 1)
  const parts = Object.entries(names).flatMap(([type, [one, many]]) => {
    const count = counts.get(type)
    if (!count) return []
    return count === 1 ? [one] : [`${count} ${many}`]
  })
  const list = new Intl.ListFormat('en-GB', {type: 'conjunction'}).format(parts)
  return plan.length > 1 ? `Goes out together, or not at all: ${list}.` : `Goes out: ${list}.`
}
