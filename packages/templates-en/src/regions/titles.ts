import type { NamedPerson, NameForms } from '@declinekit/core'
import { nameForms } from '../grammar/name-forms'

const shortTitle = /^(?:Mr|Mrs|Ms|Mx|Dr|Rev)(?=\s|$)/u

/** How a region names a person that sets a stop after a short title. */
export function namesWithStop(person: NamedPerson): NameForms {
  const stopped = (name: string | undefined): string | undefined => name?.replace(shortTitle, '$&.')
  const forms = nameForms(person)
  return { ...forms, formal: stopped(forms.formal), full: stopped(forms.full) }
}
