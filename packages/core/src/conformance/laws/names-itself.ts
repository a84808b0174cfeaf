import type { Law } from '../law'

/** The tag is a language tag, and the name and script are there. */
export const namesItself: Law = {
  id: 'names-itself',
  about: 'The language has a BCP 47 tag, a name of its own, and a script that Unicode knows.',
  *violations({ locale }) {
    if (!isTag(locale.id)) yield { at: 'id', message: `"${locale.id}" is not a canonical BCP 47 tag` }
    if (locale.name.trim() === '') yield { at: 'name', message: 'the name is empty' }
    if (!isScript(locale.script))
      yield { at: 'script', message: `"${locale.script}" is not a script that Unicode knows` }
  },
}

function isTag(id: string): boolean {
  try {
    return Intl.getCanonicalLocales(id)[0] === id
  } catch {
    return false
  }
}

function isScript(script: string): boolean {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u').source !== ''
  } catch {
    return false
  }
}
