import {useState} from 'react'
import {ask} from '../operations/ask.ts'
import {useOperation} from '../operations/useOperation.ts'
import {TextField} from '../parts/TextField.tsx'
import {FormFrame} from './FormFrame.tsx'
import type {ItemFormProps} from './itemFormProps.ts'

/** A question to the reporter or editor about one item. */
export function QueryForm({context, item, onDone}: ItemFormProps) {
  const running = useOperation()
  const [question, setQuestion] = useState('')

  async function send(): Promise<void> {
    if (await running.run(ask, context, {question, item: item.key})) onDone()
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
      <TextField
        autoFocus
        label="Question for the reporter or editor"
        onChange={setQuestion}
        rows={2}
        value={question}
      />
    </FormFrame>
  )
}
