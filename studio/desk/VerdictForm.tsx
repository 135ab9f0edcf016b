import {Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {checkMethods} from '../../schemas/choices.ts'
import type {Method, SignOffInput, Verdict} from '../../workflow/index.ts'
import {decide} from '../operations/decide.ts'
import {reasonText} from '../operations/reasonTexts.ts'
import {useOperation} from '../operations/useOperation.ts'
import {ChoiceField} from '../parts/ChoiceField.tsx'
import {TextField} from '../parts/TextField.tsx'
import {EvidenceChoice} from './EvidenceChoice.tsx'
import {FormFrame} from './FormFrame.tsx'
import type {ItemFormProps} from './itemFormProps.ts'

const looks = {
  confirmed: {
    title: 'Confirm: sign the statement above',
    submit: 'Sign as confirmed',
    note: 'Note (optional)',
    tone: 'positive',
  },
  cannotConfirm: {
    title: 'Cannot confirm',
    submit: 'Sign as cannot confirm',
    note: 'What you looked for, and what you found',
    tone: 'caution',
  },
  disputed: {
    title: 'Dispute',
    submit: 'Sign as disputed',
    note: 'What is wrong, and how you know',
    tone: 'critical',
  },
} as const satisfies Record<Verdict, object>

/** A checker's verdict: how it was checked, against which evidence, with what note. */
export function VerdictForm({context, item, verdict, onDone}: ItemFormProps & {verdict: Verdict}) {
  const running = useOperation()
  const supporting = item.evidence.filter(({relation}) => relation === 'supports')
  const [method, setMethod] = useState<Method | ''>('')
  const [evidence, setEvidence] = useState<string[]>(() =>
    supporting.length === 1 && supporting[0]?._key ? [supporting[0]._key] : [],
  )
  const [note, setNote] = useState('')
  const {title, submit, note: noteLabel, tone} = looks[verdict]
  const isBodyItem = item.kind === 'quote' || item.kind === 'claim'
  const asksHow = verdict === 'confirmed' && isBodyItem
  const input: SignOffInput = {
    item: item.key,
    verdict,
    ...(asksHow && method && {method}),
    ...(isBodyItem && evidence.length > 0 && {evidence}),
    ...(note.trim() && {note}),
  }
  const reason = decide.disabled(context, input)

  async function sign(): Promise<void> {
    if (await running.run(decide, context, input)) onDone()
  }

  return (
    <FormFrame
      articleId={context.dossier.article._id}
      isComplete={!reason}
      onCancel={onDone}
      onSubmit={() => void sign()}
      running={running}
      submit={submit}
      title={title}
      tone={tone}
    >
      <Stack gap={4}>
        {asksHow && (
          <ChoiceField
            autoFocus
            choices={checkMethods}
            empty="Choose how you checked it"
            label="How you checked it"
            onChange={setMethod}
            value={method}
          />
        )}
        {isBodyItem && (
          <EvidenceChoice
            chosen={evidence}
            dossier={context.dossier}
            evidence={item.evidence}
            onChange={setEvidence}
          />
        )}
        <TextField
          autoFocus={!asksHow}
          label={noteLabel}
          onChange={setNote}
          rows={2}
          value={note}
        />
        {reason && (
          <Text aria-live="polite" muted size={1}>
            {reasonText(reason)}
          </Text>
        )}
      </Stack>
    </FormFrame>
  )
}
