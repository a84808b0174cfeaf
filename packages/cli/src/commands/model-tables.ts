import * as core from '@declinekit/core'
import type { Table } from './command'

type ModelTable = Readonly<Record<string, { readonly about: string }>>

const model: Readonly<Record<string, unknown>> = { ...core }

/** A table of the model by its name; empty where this version of the model has none of that name. */
export function modelTable(
  name: Exclude<Table, 'rules'> | 'moves' | 'alternatives' | 'directions' | 'turns',
): ModelTable {
  return (model[name] ?? {}) as ModelTable
}
