import {Box, Card, Stack, Text} from '@sanity/ui'
import {type KeyboardEvent, useMemo, useState} from 'react'
import {styled} from 'styled-components'
import type {ImportPreview} from '../../ingest/preview/importPreview.ts'
import {isTyping} from '../desk/useDeskKeys.ts'
import {neighbour} from '../desk/deskKeys.ts'
import {ArticleChoice} from './ArticleChoice.tsx'
import {ConflictChoices} from './ConflictChoices.tsx'
import {markId, rowId} from './elementIds.ts'
import {ItemList} from './ItemList.tsx'
import {LinkChoices} from './LinkChoices.tsx'
import {listFilters, type ListFilter} from './listFilters.ts'
import {MarkedText} from './MarkedText.tsx'
import {PreviewHeader} from './PreviewHeader.tsx'
import {previewItems} from './previewItems.ts'
import type {ManuscriptWork} from './useManuscript.ts'

interface PreviewScreenProps {
  preview: ImportPreview
  work: ManuscriptWork
  onOpen: (articleId: string) => void
}

/** What was found, drawn into the text and listed beside it, with what has to be decided. */
export function PreviewScreen({preview, work, onOpen}: PreviewScreenProps) {
  const items = useMemo(() => previewItems(preview), [preview])
  const [filter, setFilter] = useState<ListFilter>(() =>
    items.some(({needsLook}) => needsLook) ? 'look' : 'quotes',
  )
  const [selected, setSelected] = useState<string>()
  const shown = items.filter(listFilters[filter].holds)
  const {status} = preview.plan

  function select(id: string, from: 'text' | 'list'): void {
    setSelected(id)
    const item = items.find((one) => one.id === id)
    if (item && !listFilters[filter].holds(item)) setFilter('all')
    const target = from === 'text' ? rowId(id) : markId(id)
    requestAnimationFrame(() =>
      document.getElementById(target)?.scrollIntoView({block: 'center', behavior: 'smooth'}),
    )
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return
    const {key} = event
    if (key === 'Escape') work.back()
    if (key !== 'j' && key !== 'k') return
    const ids = shown.map(({id}) => id)
    const next = neighbour(ids, selected, key === 'j' ? 1 : -1)
    if (next === undefined) return
    select(next, 'list')
    document.getElementById(rowId(next))?.querySelector('button')?.focus()
  }

  return (
    <Box data-import-preview onKeyDown={onKeyDown}>
      <PreviewHeader onOpen={onOpen} preview={preview} work={work} />
      <Columns>
        <Stack gap={5}>
          {status === 'unsure' && <ArticleChoice plan={preview.plan} work={work} />}
          <ConflictChoices conflicts={preview.plan.conflicts} work={work} />
          <Card border padding={4} radius={2}>
            <MarkedText
              items={items}
              onSelect={(id) => select(id, 'text')}
              preview={preview}
              selected={selected}
            />
          </Card>
        </Stack>
        <Stack gap={5}>
          <LinkChoices links={preview.plan.links} work={work} />
          <ItemList
            all={items}
            filter={filter}
            onFilter={setFilter}
            onSelect={(id) => select(id, 'list')}
            selected={selected}
            shown={shown}
          />
          <Text muted size={1}>
            <kbd>J</kbd> and <kbd>K</kbd> go through the list, <kbd>Esc</kbd> goes back to the text.
          </Text>
        </Stack>
      </Columns>
    </Box>
  )
}

/** Two columns down to the width of a tablet, one below. */
const Columns = styled.div`
  display: grid;
  gap: 1.5rem;
  grid-template-columns: minmax(0, 1fr) minmax(300px, 26rem);
  margin: 0 auto;
  max-width: 84rem;
  padding: 1.25rem;
  @media (max-width: 680px) {
    grid-template-columns: minmax(0, 1fr);
  }
`
