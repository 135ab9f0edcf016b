import {useState} from 'react'
import {ask} from '../operations/ask.ts'
import {useOperation} from '../operations/useOperation.ts'
import {ChoiceField} from '../parts/ChoiceField.tsx'
import {TextField} from '../parts/TextField.tsx'
import {FormFrame} from './FormFrame.tsx'
import type {ItemFormProps} from './itemFormProps.ts'

const askedRoles = {reporter: 'The reporter', editor: 'The editor'}

/** A question to the reporter or editor about one item. */
export function QueryForm({context, item, onDone}: ItemFormProps) {
  const running = useOperation()
  const [question, setQuestion] = useState('')
  const [to, setTo] = useState<keyof typeof askedRoles | ''>('reporter')

  async function send(): Promise<void> {
    if (await running.run(ask, context, {question, item: item.key, ...(to && {to})})) onDone()
  }

  return (
    <FormFrame
      articleId={context.dossier.article._id}
      isComplete={Boolean(question.trim())}
      onCancel={onDone}
      onSubmit={() => void send()}
      running={running}
      submit="Ask"
      title="Ask a query"
      tone="primary"
    >
      <ChoiceField choices={askedRoles} label="To" onChange={setTo} value={to} />
      <TextField autoFocus label="Question" onChange={setQuestion} rows={2} value={question} />
    </FormFrame>
  )
}
