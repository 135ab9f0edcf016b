import {Button, Flex, Stack, Text} from '@sanity/ui'
import {type Blocker, type CheckItem, overrideRefusal, signerRefusal} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {itemStates} from '../states/itemStates.ts'
import {EvidenceForm} from './EvidenceForm.tsx'
import type {ItemFormProps} from './itemFormProps.ts'
import {OverrideForm} from './OverrideForm.tsx'
import {QueryForm} from './QueryForm.tsx'
import {VerdictForm} from './VerdictForm.tsx'
import type {DeskForm, Selection} from './useSelectedItem.ts'

interface ItemActionsProps {
  context: OperationContext
  item: CheckItem
  selection: Selection
}

interface ActionRow {
  form: DeskForm
  text: string
  tone: 'positive' | 'caution' | 'critical' | 'default'
  /** Sentences; the action is not possible where there are any. */
  refusal: readonly Blocker[]
  isHidden?: boolean
}

/** What can be done with an item, why something can't, and the form of what was chosen. */
export function ItemActions({context, item, selection}: ItemActionsProps) {
  const {dossier, actor} = context
  const signer = signerRefusal(dossier, actor, item)
  const isBodyItem = item.kind === 'quote' || item.kind === 'claim'
  const overriding = overrideRefusal(dossier, actor, {item: item.key, reason: 'any'}, [item])
  const rows: ActionRow[] = [
    {form: 'confirmed', text: 'Confirm', tone: 'positive', refusal: signer},
    {form: 'cannotConfirm', text: 'Cannot confirm', tone: 'caution', refusal: signer},
    {form: 'disputed', text: 'Dispute', tone: 'critical', refusal: signer},
    {form: 'query', text: 'Ask a query', tone: 'default', refusal: []},
    {form: 'evidence', text: 'Add evidence', tone: 'default', refusal: [], isHidden: !isBodyItem},
    {
      form: 'override',
      text: 'Override',
      tone: 'default',
      refusal: [],
      isHidden: overriding.length > 0,
    },
  ]
  const chosen = rows.find(({form, refusal}) => form === selection.form && refusal.length === 0)

  return (
    <Stack gap={4}>
      <Flex aria-label="Decide" gap={2} role="group" wrap="wrap">
        {rows
          .filter(({isHidden}) => !isHidden)
          .map(({form, text, tone, refusal}) => (
            <Button
              aria-expanded={selection.form === form}
              disabled={refusal.length > 0}
              fontSize={1}
              icon={isState(form) ? itemStates[form].icon : undefined}
              key={form}
              mode={form === 'confirmed' ? 'default' : 'ghost'}
              onClick={() => (selection.form === form ? selection.close() : selection.open(form))}
              padding={3}
              selected={selection.form === form}
              text={text}
              title={refusal.map(({message}) => message).join('\n') || undefined}
              tone={tone}
            />
          ))}
      </Flex>
      {signer.length > 0 && (
        <Text muted size={1}>
          {signer.map(({message}) => message).join(' ')}
        </Text>
      )}
      {chosen && formOf(chosen.form, {context, item, onDone: selection.close})}
    </Stack>
  )
}

function formOf(form: DeskForm, props: ItemFormProps) {
  switch (form) {
    case 'confirmed':
    case 'cannotConfirm':
    case 'disputed':
      return <VerdictForm {...props} key={form} verdict={form} />
    case 'query':
      return <QueryForm {...props} />
    case 'override':
      return <OverrideForm {...props} />
    case 'evidence':
      return <EvidenceForm {...props} />
  }
}

const isState = (form: DeskForm): form is 'confirmed' | 'cannotConfirm' | 'disputed' =>
  form === 'confirmed' || form === 'cannotConfirm' || form === 'disputed'
