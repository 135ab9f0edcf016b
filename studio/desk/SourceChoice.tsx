import {Autocomplete} from '@sanity/ui/autocomplete'
import {Button, Card, Flex, Label, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {shortTitle, sourceKinds, sourceTiers} from '../../schemas/choices.ts'
import type {NewSource} from '../operations/addEvidence.ts'
import {ChoiceField} from '../parts/ChoiceField.tsx'
import {TextField} from '../parts/TextField.tsx'
import {useSourceSearch} from './useSourceSearch.ts'

interface SourceChoiceProps {
  onChange: (source: {id: string} | NewSource | undefined) => void
}

/** A source that is there, found by its title, or a new one. */
export function SourceChoice({onChange}: SourceChoiceProps) {
  const [isNew, setIsNew] = useState(false)
  return (
    <Stack gap={3}>
      {isNew ? <NewSourceFields onChange={onChange} /> : <SourceSearch onChange={onChange} />}
      <Flex>
        <Button
          fontSize={1}
          mode="bleed"
          onClick={() => {
            setIsNew(!isNew)
            onChange(undefined)
          }}
          padding={2}
          text={isNew ? 'Choose a source that is there' : 'Or make a new source'}
        />
      </Flex>
    </Stack>
  )
}

function SourceSearch({onChange}: SourceChoiceProps) {
  const id = useId()
  const {found, isLoading, search} = useSourceSearch()
  return (
    <Stack gap={2}>
      <Label as="label" htmlFor={id} muted size={0}>
        Source
      </Label>
      <Autocomplete
        autoFocus
        filterOption={() => true}
        fontSize={1}
        id={id}
        loading={isLoading}
        onChange={(value) => onChange(value ? {id: value} : undefined)}
        onQueryChange={(query) => search(query ?? '')}
        openButton
        options={found.map((source) => ({value: source.id, source}))}
        placeholder="Type a part of its title"
        renderOption={({source}) => (
          <Card as="button" padding={3}>
            <Stack gap={2}>
              <Text size={1}>{source.title}</Text>
              <Text muted size={0}>
                {shortTitle(sourceKinds, source.kind)}
              </Text>
            </Stack>
          </Card>
        )}
        renderValue={(value, option) => option?.source.title ?? value}
      />
    </Stack>
  )
}

function NewSourceFields({onChange}: SourceChoiceProps) {
  const [kind, setKind] = useState<keyof typeof sourceKinds | ''>('')
  const [tier, setTier] = useState<keyof typeof sourceTiers | ''>('')
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')

  function change(next: {kind?: typeof kind; tier?: typeof tier; title?: string; url?: string}) {
    const source = {kind, tier, title, url, ...next}
    if (next.kind !== undefined) setKind(next.kind)
    if (next.tier !== undefined) setTier(next.tier)
    if (next.title !== undefined) setTitle(next.title)
    if (next.url !== undefined) setUrl(next.url)
    if (!source.kind || !source.tier || !source.title.trim()) return onChange(undefined)
    const {url: address} = source
    onChange({
      kind: source.kind,
      tier: source.tier,
      title: source.title.trim(),
      ...(address.trim() && {url: address.trim()}),
    })
  }

  return (
    <Stack gap={3}>
      <TextField
        autoFocus
        label="Title"
        onChange={(value) => change({title: value})}
        value={title}
      />
      <ChoiceField
        choices={sourceKinds}
        empty="Choose its kind"
        label="Kind"
        onChange={(value) => change({kind: value})}
        value={kind}
      />
      <ChoiceField
        choices={sourceTiers}
        empty="Choose how near it is"
        label="Tier"
        onChange={(value) => change({tier: value})}
        value={tier}
      />
      <TextField
        label="Address (optional)"
        onChange={(value) => change({url: value})}
        type="url"
        value={url}
      />
    </Stack>
  )
}
