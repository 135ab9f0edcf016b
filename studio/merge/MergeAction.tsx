import {TransferIcon} from '@sanity/icons/Transfer'
import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {CandidateSearch} from './CandidateSearch.tsx'
import {MergeForm} from './MergeForm.tsx'
import type {Candidate} from './useCandidates.ts'

/** Makes one of this person or source and another. */
export const MergeAction: DocumentActionComponent = ({id, type, draft, published}) => {
  const [isOpen, setIsOpen] = useState(false)
  const [other, setOther] = useState<Candidate>()
  const document = draft ?? published

  function close(): void {
    setIsOpen(false)
    setOther(undefined)
  }

  return {
    label: 'Merge with another…',
    icon: TransferIcon,
    disabled: !document,
    title: document ? undefined : 'Nothing is stored of it yet.',
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Merge with another',
      width: 'medium',
      onClose: close,
      content: other ? (
        <MergeForm
          one={{id, title: titleOf(document), detail: undefined}}
          onClose={close}
          other={other}
          type={type}
        />
      ) : (
        <CandidateSearch id={id} onChoose={setOther} type={type} />
      ),
    },
  }
}

function titleOf(document: {[field: string]: unknown} | null): string {
  const {name, title} = document ?? {}
  return (
    [name, title].find((one) => typeof one === 'string' && one !== '')?.toString() ?? 'This one'
  )
}

MergeAction.displayName = 'MergeAction'
