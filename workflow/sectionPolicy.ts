import type {Dossier, EvidenceNeeded, PolicyDocument, Signer} from './types.ts'

/** A section's policy with everything filled in. */
export interface SectionPolicy {
  fullCoverage: boolean
  evidence: Required<EvidenceNeeded>
  allegationEvidence: Required<EvidenceNeeded>
  /** Who signs headline and standfirst. */
  headlineSigners: readonly Signer[]
  /** Who signs pictures and captions. */
  captionSigners: readonly Signer[]
  /** Which stories standards has to approve: those with something sensitive in them, or all. */
  standardsReview: 'sensitive' | 'always'
}

const anySigner: readonly Signer[] = ['factChecker', 'standards', 'editor']

/** What the house asks where a section has no policy of its own. */
export const defaultPolicy: SectionPolicy = {
  fullCoverage: false,
  evidence: {primary: 1, secondary: 3},
  allegationEvidence: {primary: 1, secondary: 3},
  headlineSigners: anySigner,
  captionSigners: anySigner,
  standardsReview: 'sensitive',
}

/** Roles that sign quotes and claims, whatever the policy. */
export const checkers: readonly Signer[] = ['factChecker', 'standards']

/** The policy in force for an article: the section's, and the house's for what that leaves open. */
export function policyOf({policy}: Pick<Dossier, 'policy'>): SectionPolicy {
  const {headlineSigners, captionSigners} = policy ?? {}
  const evidence = filledIn(policy?.evidence, defaultPolicy.evidence)
  return {
    fullCoverage: policy?.fullCoverage ?? defaultPolicy.fullCoverage,
    evidence,
    allegationEvidence: filledIn(policy?.allegationEvidence, evidence),
    headlineSigners: headlineSigners?.length ? headlineSigners : defaultPolicy.headlineSigners,
    captionSigners: captionSigners?.length ? captionSigners : defaultPolicy.captionSigners,
    standardsReview: policy?.standardsReview ?? defaultPolicy.standardsReview,
  }
}

/** What sign-offs and receipts record of the policy in force: `policy-news@3`, or `default`. */
export function policyStamp({policy}: Pick<Dossier, 'policy'>): string {
  return policy ? `${policy._id}@${policy.version ?? 0}` : 'default'
}

/** Who signs an item of this kind. */
export function signersOf(policy: SectionPolicy, kind: string): readonly Signer[] {
  if (kind === 'quote' || kind === 'claim') return checkers
  return kind === 'headline' || kind === 'standfirst'
    ? policy.headlineSigners
    : policy.captionSigners
}

/** What is wrong with a policy, as sentences; empty when it can be put in force. */
export function policyFaults(policy: PolicyDocument): {path: string; message: string}[] {
  const numbers = (['evidence', 'allegationEvidence'] as const).flatMap((field) => {
    const {primary, secondary} = policy[field] ?? {}
    return [
      ...(isCount(primary, 1)
        ? []
        : [{path: `${field}.primary`, message: 'Ask for 1 to 9 primary sources.'}]),
      ...(isCount(secondary, 0)
        ? []
        : [{path: `${field}.secondary`, message: 'Ask for 0 to 9 secondary sources.'}]),
    ]
  })
  const signers = (['headlineSigners', 'captionSigners'] as const)
    .filter((field) => policy[field]?.some((role) => !anySigner.includes(role)))
    .map((path) => ({path, message: 'Only fact-checkers, standards and editors sign.'}))
  return [...numbers, ...signers]
}

function isCount(value: unknown, least: number): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= 9
}

function filledIn(
  asked: EvidenceNeeded | undefined,
  otherwise: Required<EvidenceNeeded>,
): Required<EvidenceNeeded> {
  return {
    primary: asked?.primary ?? otherwise.primary,
    secondary: asked?.secondary ?? otherwise.secondary,
  }
}
