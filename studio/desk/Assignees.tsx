import {Button, Flex, Label, Select, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {type Role, roleTitles} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {takeRole} from '../operations/takeRole.ts'
import {useOperation} from '../operations/useOperation.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'

const roles = ['editor', 'factChecker', 'standards'] as const satisfies Role[]
const assigners: readonly Role[] = ['editor', 'standards', 'administrator']

/** Who edits, checks and reviews the story. Editors assign; everybody may take a role they hold. */
export function Assignees({context}: {context: OperationContext}) {
  const {isRunning, refusal, run} = useOperation()
  const {dossier, actor} = context
  const mayAssign = actor.roles.some((role) => assigners.includes(role))

  function give(role: Role, user: string | undefined): void {
    const name = dossier.staff.find((one) => one.userId === user)?.name ?? actor.name
    void run(takeRole, context, {role, user, ...(user !== undefined && name && {name})})
  }

  return (
    <Stack gap={3}>
      <Flex gap={4} wrap="wrap">
        {roles.map((role) => (
          <Assignee
            context={context}
            isDisabled={isRunning}
            key={role}
            mayAssign={mayAssign}
            onGive={give}
            role={role}
          />
        ))}
      </Flex>
      {refusal && <RefusalNotice articleId={dossier.article._id} refusal={refusal} />}
    </Stack>
  )
}

interface AssigneeProps {
  context: OperationContext
  role: Role
  mayAssign: boolean
  isDisabled: boolean
  onGive: (role: Role, user: string | undefined) => void
}

function Assignee({context, role, mayAssign, isDisabled, onGive}: AssigneeProps) {
  const id = useId()
  const {dossier, actor} = context
  const assignee = dossier.review?.assignees?.find((one) => one.role === role)
  const title = roleTitles[role].replace(/^./, (letter) => letter.toUpperCase())
  const candidates = dossier.staff.filter((one) => one.roles?.includes(role))

  if (mayAssign) {
    return (
      <Stack gap={2}>
        <Label as="label" htmlFor={id} muted size={0}>
          {title}
        </Label>
        <Select
          disabled={isDisabled}
          fontSize={1}
          id={id}
          onChange={(event) => onGive(role, event.currentTarget.value || undefined)}
          padding={2}
          value={assignee?.user ?? ''}
        >
          <option value="">Nobody</option>
          {candidates.map(({_id, userId, name}) => (
            <option key={_id} value={userId}>
              {name}
            </option>
          ))}
        </Select>
      </Stack>
    )
  }
  const canTake = actor.roles.includes(role) && assignee?.user !== actor.id
  return (
    <Stack gap={2}>
      <Label muted size={0}>
        {title}
      </Label>
      <Flex align="center" gap={2}>
        <Text size={1}>{assignee ? (assignee.name ?? assignee.user) : 'Nobody'}</Text>
        {canTake && (
          <Button
            aria-label={`Take this story as ${roleTitles[role]}`}
            disabled={isDisabled}
            fontSize={1}
            mode="ghost"
            onClick={() => onGive(role, actor.id)}
            padding={2}
            text="Take it"
          />
        )}
      </Flex>
    </Stack>
  )
}
