import {DateText} from '../parts/DateText.tsx'
import type {Check} from './checkOf.ts'
import {methods} from './phrases.ts'

/** When, by whom and how the words were checked, in one sentence. */
export function CheckLine({check: {state, item}}: {check: Check}) {
  if (!item?.verdict) {
    return (
      <p className="check-line">
        Nobody has signed a check of this.
        <Override reason={item?.override} />
      </p>
    )
  }
  return (
    <p className="check-line">
      {verbs[item.verdict]}
      {item.checkedBy && ` by ${item.checkedBy}`}
      {item.method && `, ${methods[item.method]}`}
      {item.checkedAt && (
        <>
          , <DateText value={item.checkedAt} />
        </>
      )}
      .{state === 'needsRecheck' && ' The words have changed since then and wait for a new check.'}
      <Override reason={item.override} />
    </p>
  )
}

const verbs = {
  confirmed: 'Checked',
  cannotConfirm: 'Could not be confirmed; tried',
  disputed: 'Found to be disputed',
} as const

function Override({reason}: {reason: string | null | undefined}) {
  if (!reason) return null
  return <> Published on an editor’s decision: “{reason}”</>
}
