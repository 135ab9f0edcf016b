import {useRouteLoaderData} from 'react-router'
import type {Menu} from '../types.ts'

/** What every page knows of the site. The root loader fills it. */
export interface Site {
  name: string
  origin: string
  imageUrl: string
  timeZone: string
  projectId: string
  dataset: string
  menu: Menu
}

/** Undefined on an error page where the root loader itself failed. */
export function useSite(): Site | undefined {
  return useRouteLoaderData<Site>('root')
}
