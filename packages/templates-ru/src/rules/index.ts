import type { AnyRule } from '@declinekit/core'
import { addressInOneForm } from './address-in-one-form'
import { agreeWithTheAuthor } from './agree-with-the-author'
import { setOffTheClause } from './set-off-the-clause'

/** Etiquette and grammar that only Russian has. */
export const rules: readonly AnyRule[] = [addressInOneForm, agreeWithTheAuthor, setOffTheClause]
