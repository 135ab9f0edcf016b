import {AddIcon} from '@sanity/icons/Add'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {type ObjectInputProps, set, useClient, useFormValue} from 'sanity'
import {apiVersion} from '../dossier/apiVersion.ts'
import {createFromWords} from '../operations/createFromWords.ts'
import {newKey} from '../operations/newKey.ts'
import {refusalOf} from '../operations/refusal.ts'
import {markTarget} from './markState.ts'
import {MarkSummary} from './MarkSummary.tsx'
import {wordsOfMark} from './wordsOfMark.ts'

/**
 * What opens for marked words: a quote or claim made from them in one step, or one that is there;
 * and for those that have one, where its check stands.
 */
export function MarkInput(props: ObjectInputProps) {
  const {value, path, schemaType, onChange, readOnly, renderDefault} = props
  const client = useClient({apiVersion})
  const [isCreating, setIsCreating] = useState(false)
  const [failure, setFailure] = useState<string>()
  const key = path.at(-1)
  const markKey = typeof key === 'object' && '_key' in key ? key._key : ''
  const words = wordsOfMark(useFormValue(path.slice(0, 2)), markKey)
  const type = schemaType.name === 'quotation' ? 'quote' : 'claim'
  const target = markTarget({...value, _type: schemaType.name})

  async function create(): Promise<void> {
    if (!words) return
    setIsCreating(true)
    setFailure(undefined)
    try {
      const id = await createFromWords(client, type, words, newKey())
      onChange(
        set(
          {
            _type: 'reference',
            _ref: id,
            _weak: true,
            _strengthenOnPublish: {type, template: {id: type}},
          },
          [type],
        ),
      )
    } catch (error) {
      setFailure(refusalOf(error).detail)
    } finally {
      setIsCreating(false)
    }
  }

  return (
    <Stack gap={4}>
      {target === undefined && words && (
        <Card border padding={3} radius={2} tone="primary">
          <Stack gap={3}>
            <Text size={1}>“{words}”</Text>
            <Flex>
              <Button
                disabled={isCreating || readOnly}
                fontSize={1}
                icon={AddIcon}
                loading={isCreating}
                onClick={() => void create()}
                padding={3}
                text={`Make a ${type} from these words`}
                tone="primary"
              />
            </Flex>
            {failure && (
              <Text role="alert" size={1}>
                {failure}
              </Text>
            )}
          </Stack>
        </Card>
      )}
      {target !== undefined && <MarkSummary id={target} type={type} words={words} />}
      {renderDefault(props)}
    </Stack>
  )
}
