import {Text} from '@sanity/ui'
import {type Dossier, type Signer, policyOf, roleList} from '../../workflow/index.ts'

/** What the section asks of this story, in one sentence, with the version in force. */
export function PolicyLine({dossier}: {dossier: Dossier}) {
  const {policy, section} = dossier
  return (
    <Text muted size={1} style={{textWrap: 'pretty'}}>
      {policy
        ? `Policy of ${section?.title ?? 'the section'}, version ${policy.version ?? 0}: `
        : 'The policy of the house: '}
      {policySentence(dossier)}
    </Text>
  )
}

function policySentence(dossier: Dossier): string {
  const {evidence, fullCoverage, headlineSigners, standardsReview} = policyOf(dossier)
  const primary =
    evidence.primary === 1 ? 'one primary source' : `${evidence.primary} primary sources`
  const secondary =
    evidence.secondary > 0 ? ` or ${evidence.secondary} independent secondary ones` : ''
  return [
    `${primary}${secondary}`,
    fullCoverage && 'every sentence covered',
    headlineSigners.length < allSigners && `headline signed by ${roleList(headlineSigners)}`,
    standardsReview === 'always' && 'every story past standards',
  ]
    .filter(Boolean)
    .join(', ')
    .concat('.')
}

const allSigners = (['factChecker', 'standards', 'editor'] satisfies Signer[]).length
