import type {PreviewItem} from './previewItems.ts'

interface Filter {
  title: string
  holds: (item: PreviewItem) => boolean
  empty: string
}

/** What the list beside a text can show. */
export const listFilters = {
  look: {
    title: 'To look at',
    holds: ({needsLook}) => needsLook,
    empty: 'Nothing was flagged, and every speaker is sure.',
  },
  quotes: {
    title: 'Quotes',
    holds: ({kind}) => kind === 'quote',
    empty: 'No quotation was found in this text.',
  },
  claims: {
    title: 'Claims',
    holds: ({kind}) => kind === 'claim',
    empty: 'No claim that can be checked was found.',
  },
  sources: {
    title: 'Sources',
    holds: ({kind}) => kind === 'source',
    empty: 'The text names no source.',
  },
  leftOut: {
    title: 'Left out',
    holds: ({kind}) => kind === 'leftOut',
    empty: 'Nothing was left out.',
  },
  all: {title: 'All', holds: () => true, empty: 'Nothing was found in this text.'},
} as const satisfies Record<string, Filter>

export type ListFilter = keyof typeof listFilters

export const listFilterNames: ListFilter[] = [
  'look',
  'quotes',
  'claims',
  'sources',
  'leftOut',
  'all',
]
