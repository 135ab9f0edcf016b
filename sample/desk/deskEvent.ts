import type {CorrectionInput, StoryInput} from '../compose/story.ts'
import type {ItemKey, Method, Role, TransitionName, Verdict} from '../../workflow/index.ts'
import type {SampleUserId} from '../newsroom/sampleUsers.ts'

/** Something that somebody of the house does to a story, and when: days ago, and a time of day. */
export type DeskEvent = {at: readonly [daysAgo: number, clock: string]; as: SampleUserId} & DeskAct

type DeskAct =
  /** Drafts of everything that belongs to the story, and the start of its review. */
  | {does: 'write'}
  | {does: 'move'; step: TransitionName; reason?: string}
  /** All items of a kind as confirmed, each against its supporting evidence; or a list. */
  | {does: 'sign'; items: 'quotes' | 'claims' | 'display' | Signature[]}
  | {does: 'ask'; key: string; question: string; item?: ItemKey}
  | {does: 'answer'; query: string; resolution: string}
  | {does: 'override'; item: ItemKey; reason: string}
  | {does: 'assign'; role: Role; user: SampleUserId}
  /** The named documents as they are in this version of the story. */
  | {does: 'revise'; to: StoryInput; documents: string[]}
  | {does: 'draftCorrection'; correction: CorrectionInput}
  /** The whole dossier in one transaction, a drafted correction with it. */
  | {does: 'publish'}
  /** A correction on its own, as the desk of standards issues one. */
  | {does: 'issue'; correction: string}
  | {does: 'retractSource'; source: string; note: string}

export interface Signature {
  item: ItemKey
  verdict?: Verdict
  method?: Method
  /** Keys of evidence; all that supports where it is left out. */
  evidence?: string[]
  note?: string
}

/** What a desk does to one story, in order. */
export interface Desk {
  /** The story as its reporter first handed it in. */
  story: StoryInput
  events: DeskEvent[]
}
