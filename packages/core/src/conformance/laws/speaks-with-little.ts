import type { Law } from '../law'

/** Whatever is known or not, there is a letter. */
export const speaksWithLittle: Law = {
  id: 'speaks-with-little',
  about: 'Every subset of the optional facts gives a letter.',
  violations: ({ failures }) => failures,
}
