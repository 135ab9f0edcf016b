import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useRouter} from 'sanity/router'
import {type Refusal, refusalOf} from '../operations/refusal.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'
import {DifferingFields} from './DifferingFields.tsx'
import {mergeCounts} from './mergeCounts.ts'
import type {Candidate} from './useCandidates.ts'
import {useMergePlan} from './useMergePlan.ts'

interface MergeFormProps {
  type: string
  one: Candidate
  other: Candidate
  onClose: () => void
}

/** Two that would become one: who stays, what is rewritten, and a choice where the two differ. */
export function MergeForm({type, one, other, onClose}: MergeFormProps) {
  const [isSwapped, setIsSwapped] = useState(false)
  const [taken, setTaken] = useState<string[]>([])
  const [isWriting, setIsWriting] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const [keep, lose] = isSwapped ? [other, one] : [one, other]
  const {plan, refusal, documents, write} = useMergePlan(keep.id, lose.id, taken)
  const router = useRouter()
  const toast = useToast()

  async function merge(): Promise<void> {
    if (!plan) return
    setIsWriting(true)
    setRefused(undefined)
    try {
      await write(plan.mutations)
      toast.push({
        status: 'success',
        title: `${lose.title} is part of ${keep.title} now`,
        description: 'The list “Merges” keeps the one that went as it was.',
      })
      onClose()
      router.navigateIntent('edit', {id: keep.id, type})
    } catch (error) {
      setRefused(refusalOf(error))
      setIsWriting(false)
    }
  }

  function swap(): void {
    setIsSwapped(!isSwapped)
    setTaken([])
    setRefused(undefined)
  }

  return (
    <Stack gap={5}>
      <Flex align="center" gap={3} wrap="wrap">
        <Text size={1} style={{flex: 1}}>
          <strong>{keep.title}</strong> stays. <strong>{lose.title}</strong> goes, and its documents
          lead to {keep.title}.
        </Text>
        <Button fontSize={1} mode="ghost" onClick={swap} padding={3} text="Swap the two" />
      </Flex>
      {refusal !== undefined && (
        <Card border padding={4} radius={2} role="alert" tone="caution">
          <Text size={1}>{refusal}</Text>
        </Card>
      )}
      {plan && (
        <>
          <Text size={1}>
            {countsSentence(mergeCounts(plan.moved, documents))} What was signed with another
            speaker or source has to be checked again.
          </Text>
          {plan.differing.length > 0 && (
            <DifferingFields
              fields={plan.differing}
              onTake={(field, isTaken) =>
                setTaken([...taken.filter((name) => name !== field), ...(isTaken ? [field] : [])])
              }
              type={type}
            />
          )}
        </>
      )}
      {refused && <RefusalNotice articleId="" refusal={refused} />}
      <Flex gap={2} justify="flex-end">
        <Button fontSize={1} mode="bleed" onClick={onClose} padding={3} text="Cancel" />
        <Button
          disabled={!plan || isWriting}
          fontSize={1}
          loading={isWriting}
          onClick={() => void merge()}
          padding={3}
          text="Make one of the two"
          tone="critical"
        />
      </Flex>
    </Stack>
  )
}

function countsSentence(counts: readonly string[]): string {
  if (counts.length === 0) return 'Nothing refers to the one that goes.'
  return `Rewritten: ${counts.join(', ')}.`
}
