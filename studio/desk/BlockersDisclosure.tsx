import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Button, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import type {Blocker} from '../../workflow/index.ts'
import {BlockerList} from '../parts/BlockerList.tsx'

interface BlockersDisclosureProps {
  articleId: string
  blockers: readonly Blocker[]
}

/** What stands between the article and its readers, folded away until somebody asks. */
export function BlockersDisclosure({articleId, blockers}: BlockersDisclosureProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  if (blockers.length === 0) {
    return <Text size={1}>Nothing stands in the way of publishing.</Text>
  }
  const count = blockers.length === 1 ? 'One thing stands' : `${blockers.length} things stand`
  return (
    <Stack gap={3}>
      <div>
        <Button
          aria-controls={id}
          aria-expanded={isOpen}
          fontSize={1}
          icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
          mode="bleed"
          onClick={() => setIsOpen(!isOpen)}
          padding={2}
          text={`${count} in the way of publishing`}
        />
      </div>
      <div hidden={!isOpen} id={id}>
        {isOpen && <BlockerList articleId={articleId} blockers={blockers} />}
      </div>
    </Stack>
  )
}
