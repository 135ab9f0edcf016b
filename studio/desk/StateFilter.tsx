import {Button, Flex} from '@sanity/ui'
import type {CheckItem, ItemState} from '../../workflow/index.ts'
import {itemStates, stateOrder} from '../states/itemStates.ts'

interface StateFilterProps {
  items: readonly CheckItem[]
  value: ItemState | undefined
  onChange: (state: ItemState | undefined) => void
}

/** How many items are in each state; choosing one shows only those. */
export function StateFilter({items, value, onChange}: StateFilterProps) {
  const counts = new Map<ItemState, number>()
  for (const {state} of items) counts.set(state, (counts.get(state) ?? 0) + 1)
  const present = stateOrder.filter((state) => counts.has(state))
  return (
    <Flex aria-label="Show items by state" gap={1} role="group" wrap="wrap">
      <Button
        aria-pressed={value === undefined}
        fontSize={1}
        mode="bleed"
        onClick={() => onChange(undefined)}
        padding={2}
        selected={value === undefined}
        text={`All ${items.length}`}
      />
      {present.map((state) => {
        const {title, tone, icon} = itemStates[state]
        return (
          <Button
            aria-pressed={value === state}
            fontSize={1}
            icon={icon}
            key={state}
            mode="bleed"
            onClick={() => onChange(value === state ? undefined : state)}
            padding={2}
            selected={value === state}
            text={`${title} ${counts.get(state)}`}
            tone={tone}
          />
        )
      })}
    </Flex>
  )
}
