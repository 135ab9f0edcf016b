import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {CheckItem, ItemKey} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {QueryCard} from './QueryCard.tsx'

interface OpenQueriesProps {
  context: OperationContext
  items: readonly CheckItem[]
  onGoTo: (key: ItemKey) => void
}

/** Questions that nobody has answered: each of them keeps the story back. */
export function OpenQueries({context, items, onGoTo}: OpenQueriesProps) {
  const open = (context.dossier.review?.queries ?? []).filter(({resolvedAt}) => !resolvedAt)
  if (open.length === 0) return null
  return (
    <Card border padding={4} radius={2} tone="primary">
      <Stack gap={4}>
        <Text as="h2" size={1} weight="semibold">
          {open.length === 1 ? 'One open query' : `${open.length} open queries`}
        </Text>
        {open.map((query) => {
          const item = items.find(({key}) => key === query.item)
          return (
            <Stack gap={3} key={query._key}>
              {item && (
                <Flex align="center" gap={2}>
                  <Text muted size={1} style={{flex: 1, minWidth: 0}} textOverflow="ellipsis">
                    About “{item.text}”
                  </Text>
                  <Button
                    fontSize={1}
                    mode="bleed"
                    onClick={() => onGoTo(item.key)}
                    padding={2}
                    text="Go to check"
                  />
                </Flex>
              )}
              <QueryCard context={context} query={query} />
            </Stack>
          )
        })}
      </Stack>
    </Card>
  )
}
