import {
  alternatives,
  channels,
  directions,
  lengths,
  media,
  moves,
  purposes,
  reasons,
  stages,
  tones,
  turns,
} from '@declinekit/core'
import type { ModelTableName } from './model-table-names'

/** Rows of the model by id, each with what it means. */
export type ModelTable = Readonly<Record<string, { readonly about: string }>>

/** The tables of the model. */
export const modelTables: Readonly<Record<ModelTableName, ModelTable>> = {
  stages,
  channels,
  reasons,
  tones,
  lengths,
  purposes,
  moves,
  alternatives,
  media,
  directions,
  turns,
}
