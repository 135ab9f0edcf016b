/** What a listener asks for. Source: `ListenOptions` of @sanity/client 8. */
export interface ListenRequest {
  query: string
  params?: Record<string, unknown>
  includeResult?: boolean
  includePreviousRevision?: boolean
  includeMutations?: boolean
  /** Drafts and release versions too. */
  includeAllVersions?: boolean
  effectFormat?: 'mendoza' | undefined
  visibility?: 'query' | 'transaction'
  enableResume?: boolean
  /** The id of the last event that an earlier connection received. */
  lastEventId?: string | undefined
}

/** What a page asks for that wants to know which of its answers are stale. */
export interface LiveRequest {
  includeDrafts?: boolean
  lastEventId?: string | undefined
}

export interface ListenEvent {
  event: 'welcome' | 'welcomeback' | 'reset' | 'mutation' | 'channelError' | 'message' | 'restart'
  /** Where to resume after this event; absent on events that change nothing about it. */
  id?: string
  data: Record<string, unknown>
}

/** Where a listener's events go. Listeners that want the same are sent the same object. */
export interface ListenSink {
  send: (event: ListenEvent) => void
  /** The lake is closing, or the listener's filter failed: nothing more will come. */
  end: () => void
}
