import {Flex, Stack} from '@sanity/ui'
import {useState} from 'react'
import {evidenceAudiences, evidenceRelations} from '../../schemas/choices.ts'
import {type NewSource, addEvidence} from '../operations/addEvidence.ts'
import {useOperation} from '../operations/useOperation.ts'
import {ChoiceField} from '../parts/ChoiceField.tsx'
import {TextField} from '../parts/TextField.tsx'
import {FormFrame} from './FormFrame.tsx'
import type {ItemFormProps} from './itemFormProps.ts'
import {SourceChoice} from './SourceChoice.tsx'

type Relation = keyof typeof evidenceRelations
type Audience = keyof typeof evidenceAudiences

/** Adds what shows that it is so, from a source that is there or a new one. */
export function EvidenceForm({context, item, onDone}: ItemFormProps) {
  const running = useOperation()
  const [source, setSource] = useState<{id: string} | NewSource>()
  const [locator, setLocator] = useState('')
  const [excerpt, setExcerpt] = useState('')
  const [relation, setRelation] = useState<Relation | ''>('supports')
  const [audience, setAudience] = useState<Audience | ''>('internal')

  async function add(): Promise<void> {
    if (!source || !relation || !audience) return
    const evidence = {
      relation,
      audience,
      accessedAt: context.newStamp().at.slice(0, 10),
      ...(locator.trim() && {locator: locator.trim()}),
      ...(excerpt.trim() && {excerpt: excerpt.trim()}),
    }
    const input = {documentId: item.documentId, source, evidence}
    if (await running.run(addEvidence, context, input)) onDone()
  }

  return (
    <FormFrame
      articleId={context.dossier.article._id}
      isComplete={Boolean(source && relation && audience)}
      onCancel={onDone}
      onSubmit={() => void add()}
      running={running}
      submit="Add evidence"
      title="Add evidence"
      tone="primary"
    >
      <Stack gap={4}>
        <SourceChoice onChange={setSource} />
        <TextField
          label="Where in the source (page, timecode, part of an address)"
          onChange={setLocator}
          value={locator}
        />
        <TextField
          label="Excerpt, copied letter by letter"
          onChange={setExcerpt}
          rows={3}
          value={excerpt}
        />
        <Flex gap={3} wrap="wrap">
          <ChoiceField
            choices={evidenceRelations}
            label="What it does"
            onChange={setRelation}
            value={relation}
          />
          <ChoiceField
            choices={evidenceAudiences}
            label="Who may see it"
            onChange={setAudience}
            value={audience}
          />
        </Flex>
      </Stack>
    </FormFrame>
  )
}
