import {useEffect, useState} from 'react'
import type {Observable} from 'rxjs'

/** The newest value of an observable; `initial` until it has one, and again for another observable. */
export function useObserved<Value>(observable: Observable<Value>, initial: Value): Value {
  const [seen, setSeen] = useState<{of: Observable<Value>; value: Value}>()
  useEffect(() => {
    const subscription = observable.subscribe((value) => setSeen({of: observable, value}))
    return () => subscription.unsubscribe()
  }, [observable])
  return seen?.of === observable ? seen.value : initial
}
