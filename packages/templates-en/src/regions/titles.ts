import type { NamedPerson, NameForms } from '@declinekit/core'
import { nameForms } from '../grammar/name-forms'

const shortTitle = /^(Mr|Mrs|Ms|Mx|Dr|Rev)(?:\.|(?=\s|$))/u

/** How a region names a person: its own way with the stop after a short title. */
export function namesWith(stop: '.' | ''): (person: NamedPerson) => NameForms {
  const styled = (name: string | undefined): string | undefined => name?.replace(shortTitle, `$1${stop}`)
  return (person) => {
    const forms = nameForms(person)
    return { ...forms, formal: styled(forms.formal), full: styled(forms.full) }
  }
}
