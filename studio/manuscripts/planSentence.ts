import type {PlanSummary} from '../../ingest/preview/importPreview.ts'

const names: Readonly<Record<string, [one: string, more: string]>> = {
  article: ['article', 'articles'],
  quote: ['quote', 'quotes'],
  claim: ['claim', 'claims'],
  interviewee: ['person', 'people'],
  source: ['source', 'sources'],
  contributor: ['byline', 'bylines'],
}

/** What writing a plan would do, in a sentence or two. */
export function planSentence(plan: PlanSummary): string {
  const {status, create, update, left, vanished, headline} = plan
  switch (status) {
    case 'new':
      return `New drafts: ${counted(create)}.`
    case 'again':
      return [
        `Another edition of “${headline ?? 'an article without a headline'}”.`,
        create.length > 0 && `New drafts: ${counted(create)}.`,
        update.length > 0 && `Changed: ${counted(update)}.`,
        left.length > 0 && `${left.length} quotes and claims stay as they are, with their checks.`,
        vanished.length > 0 &&
          `${vanished.length} are no longer in the manuscript: their documents stay.`,
      ]
        .filter(Boolean)
        .join(' ')
    case 'unchanged':
      return `This text is already here as “${headline ?? 'an article without a headline'}”. There is nothing to write.`
    case 'unsure':
      return 'The newsroom may have this story already. Say first what this text is.'
  }
}

function counted(documents: readonly {type: string}[]): string {
  const groups = Map.groupBy(documents, ({type}) => type)
  const parts = [...groups].map(([type, {length}]) => {
    const [one, more] = names[type] ?? [type, `${type}s`]
    return `${length} ${length === 1 ? one : more}`
  })
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('')
}
