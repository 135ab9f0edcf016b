import {useEffect, useRef, useState} from 'react'
import type {ImportChoices, Side} from '../../ingest/plan/plan.ts'
import type {ImportPreview} from '../../ingest/preview/importPreview.ts'
import {ImportFailure, type ImportService, type ManuscriptInput} from './importService.ts'

interface Kept {
  text: string
  file: File | undefined
  choices: ImportChoices
  preview: ImportPreview | undefined
}

const nothing: Kept = {text: '', file: undefined, choices: {}, preview: undefined}

/** What somebody brought stays until it is written or put away, whatever else they look at. */
let kept: Kept = nothing

export interface ManuscriptState extends Kept {
  busy: 'reading' | 'writing' | undefined
  failure: string | undefined
}

/** A manuscript on its way in: brought, read, decided about, written. */
export function useManuscript(service: ImportService, onWritten: (articleId: string) => void) {
  const [state, setState] = useState<ManuscriptState>({
    ...kept,
    busy: undefined,
    failure: undefined,
  })
  const reading = useRef<AbortController>(undefined)
  const change = (some: Partial<ManuscriptState>) => setState((before) => ({...before, ...some}))
  const {text, file, choices, preview} = state
  const hasInput = text.trim() !== '' || file !== undefined

  useEffect(() => {
    kept = {text, file, choices, preview}
  }, [text, file, choices, preview])
  useEffect(() => () => reading.current?.abort(), [])
  useEffect(() => {
    if (!hasInput) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasInput])

  const input = (): ManuscriptInput => (file ? {file} : {text})

  /** Reads what was brought, with what is decided so far. */
  async function read(decided: ImportChoices): Promise<void> {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    change({busy: 'reading', failure: undefined, choices: decided})
    try {
      const found = await service.preview(input(), decided, controller.signal)
      change({busy: undefined, preview: found})
    } catch (error) {
      if (!controller.signal.aborted) change({busy: undefined, failure: sentenceOf(error)})
    }
  }

  async function write(): Promise<void> {
    if (!preview) return
    change({busy: 'writing', failure: undefined})
    try {
      const articleId = await service.write(input(), choices, preview.guard)
      kept = nothing
      setState({...nothing, busy: undefined, failure: undefined})
      onWritten(articleId)
    } catch (error) {
      const isStale = error instanceof ImportFailure && error.type === 'storeChanged'
      if (isStale) await read(choices)
      change({busy: undefined, failure: sentenceOf(error)})
    }
  }

  return {
    state,
    hasInput,
    setText: (words: string) => change({text: words, failure: undefined}),
    setFile: (chosen: File | undefined) => change({file: chosen, failure: undefined}),
    read,
    write,
    /** Ends reading: what was brought stays. */
    stop() {
      reading.current?.abort()
      change({busy: undefined})
    },
    link: (newId: string, target: string) =>
      change({choices: {...choices, link: {...choices.link, [newId]: target}}}),
    take: (key: string, side: Side) =>
      change({choices: {...choices, take: {...choices.take, [key]: side}}}),
    takeAll: (side: Side) => change({choices: {...choices, take: {}, takeAll: side}}),
    /** To the text; what was decided is asked again, as the text may be another one then. */
    back: () => change({preview: undefined, failure: undefined, choices: {}}),
  }
}

export type ManuscriptWork = ReturnType<typeof useManuscript>

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
