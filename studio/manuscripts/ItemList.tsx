import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {rowId} from './elementIds.ts'
import {listFilterNames, listFilters, type ListFilter} from './listFilters.ts'
import type {ItemKind, PreviewItem} from './previewItems.ts'

interface ItemListProps {
  all: readonly PreviewItem[]
  shown: readonly PreviewItem[]
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
  selected: string | undefined
  onSelect: (id: string) => void
}

const kinds = {
  quote: {title: 'Quote', tone: 'primary'},
  claim: {title: 'Claim', tone: 'suggest'},
  source: {title: 'Source', tone: 'positive'},
  flag: {title: 'Look at this', tone: 'caution'},
  leftOut: {title: 'Left out', tone: 'default'},
} as const satisfies Record<ItemKind, {title: string; tone: string}>

/** What was found, one kind at a time, each with a way to its words in the text. */
export function ItemList({all, shown, filter, onFilter, selected, onSelect}: ItemListProps) {
  return (
    <Stack gap={3}>
      <Flex aria-label="What the list shows" gap={1} role="group" wrap="wrap">
        {listFilterNames.map((name) => {
          const {title, holds} = listFilters[name]
          return (
            <Button
              aria-pressed={name === filter}
              fontSize={1}
              key={name}
              mode={name === filter ? 'default' : 'bleed'}
              onClick={() => onFilter(name)}
              padding={2}
              text={`${title} (${all.filter(holds).length})`}
            />
          )
        })}
      </Flex>
      <Stack aria-label={listFilters[filter].title} as="ol" gap={2} style={listStyle}>
        {shown.map((item) => (
          <li id={rowId(item.id)} key={item.id}>
            <ItemRow isSelected={item.id === selected} item={item} onSelect={onSelect} />
          </li>
        ))}
      </Stack>
      {shown.length === 0 && (
        <Text muted size={1}>
          {listFilters[filter].empty}
        </Text>
      )}
    </Stack>
  )
}

interface ItemRowProps {
  item: PreviewItem
  isSelected: boolean
  onSelect: (id: string) => void
}

function ItemRow({item, isSelected, onSelect}: ItemRowProps) {
  const {title, tone} = kinds[item.kind]
  const isFlag = item.kind === 'flag'
  return (
    <Card
      aria-pressed={isSelected}
      as="button"
      border
      data-item={item.id}
      onClick={() => onSelect(item.id)}
      padding={3}
      pressed={isSelected}
      radius={2}
      style={{textAlign: 'left', width: '100%'}}
      type="button"
    >
      <Stack gap={3}>
        <Flex align="center" gap={2}>
          <Badge tone={tone}>{title}</Badge>
          {!isFlag && (
            <Text size={1} weight="medium">
              {item.title}
            </Text>
          )}
        </Flex>
        <Text size={1} style={{textWrap: 'pretty'}}>
          {item.kind === 'quote' ? `“${item.words}”` : item.words}
        </Text>
        {(isFlag ? [item.title] : item.notes).map((note) => (
          <Text key={note} muted size={1} style={{textWrap: 'pretty'}}>
            {note}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}

const listStyle = {listStyle: 'none', margin: 0, padding: 0}
