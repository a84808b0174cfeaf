import { channels, lengths, purposes, reasons, stages, tones } from '@declinekit/core'
import type { Table } from './command'

/** The tables of the model that fields of a situation take their values from, as `declinekit list` calls them. */
export const modelTables: Readonly<
  Record<Exclude<Table, 'rules'>, Readonly<Record<string, { readonly about: string }>>>
> = { purposes, stages, channels, reasons, tones, lengths }
