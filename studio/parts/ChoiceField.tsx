import {Label, Select, Stack} from '@sanity/ui'
import {useId} from 'react'

interface ChoiceFieldProps<Value extends string> {
  label: string
  value: Value | ''
  choices: Record<Value, string>
  onChange: (value: Value | '') => void
  /** The first line, for “nothing chosen”. */
  empty?: string
  autoFocus?: boolean
}

/** A labelled list to choose one from. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const {label, value, choices, onChange, empty, autoFocus} = props
  const id = useId()
  const isChoice = (chosen: string): chosen is Value => Object.hasOwn(choices, chosen)
  return (
    <Stack gap={2}>
      <Label as="label" htmlFor={id} muted size={0}>
        {label}
      </Label>
      <Select
        autoFocus={autoFocus}
        fontSize={1}
        id={id}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          onChange(isChoice(chosen) ? chosen : '')
        }}
        value={value}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {Object.entries<string>(choices).map(([choice, title]) => (
          <option key={choice} value={choice}>
            {title}
          </option>
        ))}
      </Select>
    </Stack>
  )
}
