import './connection/spreadListeners.ts'
import {renderStudio} from 'sanity'
import config from '../sanity.config.ts'

const element = document.getElementById('sanity')
if (!element)
  throw new Error('The page has no element with the id “sanity”. See studio/index.html.')
renderStudio(element, config, {reactStrictMode: false})
