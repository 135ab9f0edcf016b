import {Box, Card, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {Dossier, ItemState} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {useOperationContext} from '../operations/useOperation.ts'
import {DeskHeader} from './DeskHeader.tsx'
import {GlassNotice} from './GlassNotice.tsx'
import {ItemCard} from './ItemCard.tsx'
import {KeyHints} from './KeyHints.tsx'
import {OpenQueries} from './OpenQueries.tsx'
import {OverridesNote} from './OverridesNote.tsx'
import {PublisherNotice} from './PublisherNotice.tsx'
import {Publications} from './Publications.tsx'
import {ReviewLog} from './ReviewLog.tsx'
import {StateFilter} from './StateFilter.tsx'
import {useDeskKeys} from './useDeskKeys.ts'
import {useSelectedItem} from './useSelectedItem.ts'

/** Where an article stands and everything that has to be signed, in the order of the text. */
export function Desk({dossier}: {dossier: Dossier}) {
  const context = useOperationContext(dossier)
  const {items} = overviewOf(dossier)
  const [filter, setFilter] = useState<ItemState>()
  const selection = useSelectedItem(items)
  const shown = items.filter(
    ({state, key}) => filter === undefined || state === filter || key === selection.key,
  )
  const onKeyDown = useDeskKeys(shown, selection)

  return (
    <Box onKeyDown={onKeyDown}>
      <Stack gap={4} padding={4}>
        <DeskHeader context={context} />
        <PublisherNotice dossier={dossier} />
        <GlassNotice context={context} />
        <OverridesNote items={items} onGoTo={selection.goTo} />
        <OpenQueries context={context} items={items} onGoTo={selection.goTo} />
        {items.length === 0 ? (
          <Card border padding={5} radius={2}>
            <Text align="center" muted size={1}>
              Nothing to check yet. Mark quotes and claims in the body of the form: each of them
              then has its place here.
            </Text>
          </Card>
        ) : (
          <>
            <StateFilter items={items} onChange={setFilter} value={filter} />
            <KeyHints />
            <Stack aria-label="Items to check" as="ol" gap={2} style={listStyle}>
              {shown.map((item) => (
                <li key={item.key}>
                  <ItemCard context={context} item={item} selection={selection} />
                </li>
              ))}
            </Stack>
            {shown.length === 0 && (
              <Text align="center" muted size={1}>
                No item is in this state. Choose another, or show all.
              </Text>
            )}
          </>
        )}
        <Publications articleId={dossier.article._id} receiptId={dossier.receipt?._id} />
        <ReviewLog dossier={dossier} />
      </Stack>
    </Box>
  )
}

const listStyle = {listStyle: 'none', margin: 0, padding: 0}
