import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useId, useRef} from 'react'
import type {CheckItem} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {itemStates} from '../states/itemStates.ts'
import {ItemDetails} from './ItemDetails.tsx'
import type {Selection} from './useSelectedItem.ts'

interface ItemCardProps {
  context: OperationContext
  item: CheckItem
  selection: Selection
}

/** An item in the list: its state and words, and everything about it when it is selected. */
export function ItemCard({context, item, selection}: ItemCardProps) {
  const isOpen = selection.key === item.key
  const {title, tone, icon: Icon, meaning} = itemStates[item.state]
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const turn = selection.focus.key === item.key ? selection.focus.turn : 0
  const openQueries = (context.dossier.review?.queries ?? []).filter(
    (query) => query.item === item.key && !query.resolvedAt,
  ).length

  useEffect(() => {
    const {current} = button
    if (turn === 0 || !current) return
    current.focus({preventScroll: true})
    current.scrollIntoView({block: current.ariaExpanded === 'true' ? 'start' : 'nearest'})
  }, [turn])

  return (
    <Card border radius={2} tone={isOpen ? 'transparent' : 'default'}>
      <Card
        aria-controls={`${id}-details`}
        aria-expanded={isOpen}
        aria-label={`${item.title}: ${itemWords(item)} ${title}.`}
        as="button"
        data-item={item.key}
        data-state={item.state}
        onClick={() => selection.select(isOpen ? undefined : item.key)}
        padding={3}
        radius={2}
        ref={button}
        style={{width: '100%', scrollMarginTop: 12}}
        tone="inherit"
      >
        <Flex align="flex-start" gap={3}>
          <Text size={1} title={meaning}>
            <Icon />
          </Text>
          <Stack flex={1} gap={3}>
            <Text muted size={1}>
              {item.title}
            </Text>
            <Text size={1}>
              <span style={isOpen ? undefined : clipped}>{item.text || <em>No words</em>}</span>
            </Text>
          </Stack>
          <Flex gap={1}>
            {item.typography && (
              <Badge title="Only quotation marks, dashes or spaces differ from what was signed.">
                Set anew
              </Badge>
            )}
            {item.orphaned && <Badge tone="critical">Words differ</Badge>}
            {openQueries > 0 && <Badge tone="primary">Query</Badge>}
            <Badge title={meaning} tone={tone}>
              {title}
            </Badge>
          </Flex>
        </Flex>
      </Card>
      {isOpen && (
        <div id={`${id}-details`}>
          <ItemDetails context={context} item={item} key={item.key} selection={selection} />
        </div>
      )}
    </Card>
  )
}

/** The words with a stop at their end, for a screen reader. */
function itemWords({text}: CheckItem): string {
  if (!text) return 'no words.'
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

const clipped = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const
